import type { Kategori } from '@/lib/domain/rekap/types'

/** A reference analysis as a catalogue file holds it. Decimals are strings with a point. */
export interface AnalisaKatalog {
  kode: string
  uraian: string
  satuan: string
  grup: string
  rujukan: string
  komponen: KomponenKatalog[]
}

export interface KomponenKatalog {
  kategori: Kategori
  kodeItem: string
  uraian: string
  satuan: string
  koefisien: string
  /** A bundle: the code of another analysis of the same edition. */
  subKode: string | null
}
