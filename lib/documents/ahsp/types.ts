import type { KunciPesan, Params } from '@/lib/bahasa/pesan'
import type { Bentuk, PeranKolom, Yakin } from '@/lib/contracts/katalog'
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

export interface Berkas {
  nama: string
  data: Uint8Array
}

/** `angka`: a true number of a workbook, decimal text with a point; else what was written. */
export interface Sel {
  teks: string
  angka: boolean
}

export interface Lembar {
  berkas: string
  nama: string
  baris: readonly (readonly Sel[])[]
}

export interface Kolom {
  index: number
  judul: string
  peran: PeranKolom
  yakin: Yakin
}

/** A sheet with what its rows and columns are taken for; `barisJudul` and `barisIsi` count from 0. */
export interface LembarTerbaca extends Lembar {
  barisJudul: number | null
  barisIsi: number
  bentuk: Bentuk
  kolom: Kolom[]
}

/** Rows count from 1, columns are letters, as a spreadsheet shows them; a problem with a repair has an id. */
export interface Masalah {
  id?: string
  tingkat: 'galat' | 'peringatan'
  berkas: string
  lembar: string
  baris: number | null
  kolom: string | null
  pesan: KunciPesan
  params: Params
  usul?: string
}

/** Where something was read. */
export interface Asal {
  lembar: LembarTerbaca
  baris: number
}

export interface KomponenTerbaca extends KomponenKatalog {
  kodePekerjaan: string
  asal: Asal
}

export interface PekerjaanTerbaca extends Omit<AnalisaKatalog, 'komponen'> {
  asal: Asal
}

/** What one reader found in one sheet. */
export interface Bacaan {
  pekerjaan: PekerjaanTerbaca[]
  komponen: KomponenTerbaca[]
  masalah: Masalah[]
}

/** How much of an item other editions use: the median of its coefficients. */
export interface SebaranItem {
  kategori: Kategori
  uraian: string
  satuan: string
  median: string
}

export interface OpsiBaca {
  /** Roles of columns as the person chose them, by `berkas|lembar`. */
  pemetaan?: Readonly<Record<string, Readonly<Record<string, PeranKolom>>>>
  /** Ids of repairs that were accepted. */
  perbaikan?: readonly string[]
  lain?: readonly SebaranItem[]
}

export interface HasilBaca {
  lembar: {
    berkas: string
    nama: string
    barisJudul: number | null
    bentuk: Bentuk
    baris: number
    kolom: Kolom[]
  }[]
  analisa: AnalisaKatalog[]
  masalah: Masalah[]
}
