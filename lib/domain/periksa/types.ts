import type { RekapEngine } from '../rekap/rekap-engine'
import type { HargaItemRow, Kategori, KomponenRow, PekerjaanRow } from '../rekap/types'
import type { ParameterRow } from '../volume/types'

type Daftar<T> = { get(id: string): T | undefined; values(): Iterable<T>; has(id: string): boolean }

/** The rows and the rekap of one project: what checks look at. */
export type DataPeriksa = {
  engine: Pick<RekapEngine, 'peringatan'>
  rows: {
    pekerjaan: Daftar<PekerjaanRow & { volumeFormula: string | null }>
    analisa: Daftar<{ id: string; kode: string; uraian: string; satuan: string; sumber: string }>
    komponen: Daftar<KomponenRow & { koefisienFormula: string | null }>
    hargaItem: Daftar<HargaItemRow>
    klasifikasi: Daftar<{ id: string; nama: string }>
    parameter: Daftar<ParameterRow & { id: string }>
  }
}

/** How much of a resource the catalogue's analyses of one unit use; uraian in lower case, figures are decimal text. */
export type SebaranKatalog = {
  kategori: Kategori
  uraian: string
  satuan: string
  satuanAnalisa: string
  banyak: number
  terkecil: string
  median: string
  terbesar: string
}

export const BERAT = ['galat', 'peringatan', 'saran'] as const
export type Berat = (typeof BERAT)[number]

/** galat: the estimate is not whole; peringatan: likely wrong; saran: could be tidied. */
export const BERAT_TEMUAN = {
  HARGA_KOSONG: 'galat',
  TANPA_ANALISA: 'galat',
  ANALISA_KOSONG: 'galat',
  KOMPONEN_PUTUS: 'galat',
  KLASIFIKASI_PUTUS: 'galat',
  SIKLUS: 'galat',
  BERSARANG_TERLALU_DALAM: 'galat',
  RUMUS_GALAT: 'galat',
  VOLUME_NOL: 'peringatan',
  SATUAN_BEDA: 'peringatan',
  HARGA_JAUH: 'peringatan',
  KOEFISIEN_JAUH: 'peringatan',
  KOEFISIEN_JAUH_KATALOG: 'peringatan',
  MARKUP_DI_LUAR: 'peringatan',
  PPN_12_PENUH: 'peringatan',
  KODE_GANDA: 'peringatan',
  ITEM_KEMBAR: 'saran',
  ITEM_TAK_DIPAKAI: 'saran',
  ANALISA_TAK_DIPAKAI: 'saran',
} as const satisfies Record<string, Berat>
export type KodeTemuan = keyof typeof BERAT_TEMUAN

export type Subjek = {
  jenis: 'project' | 'pekerjaan' | 'analisa' | 'komponen' | 'hargaItem' | 'klasifikasi' | 'parameter'
  id: string
}

/** A change that puts a finding right and breaks nothing. */
type Perbaikan = {
  pekerjaan?: { ubah: { id: string; satuan: string }[] }
  hargaItem?: { hapus: string[] }
  analisa?: { hapus: string[] }
  komponen?: { hapus: string[] }
}

/** Something to look at: a code and data, its text lives in the message catalogue. */
export type Temuan = {
  kode: KodeTemuan
  subjek: Subjek
  params: Record<string, string | number>
  perbaikan?: Perbaikan
}
