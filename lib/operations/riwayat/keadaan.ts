import type { RekapInput } from '@/lib/domain/rekap/types'

type Isi = Record<string, string | null>
export interface BarisLama extends Record<string, unknown> {
  tabel: string
  row_id: string
  before: Isi | null
}

type Peta<T> = T extends readonly (infer R)[] ? Map<string, R> : T
/** The rows that a rekap is computed from, by id, to be walked back in time. */
export type Keadaan = { -readonly [K in keyof RekapInput]: Peta<RekapInput[K]> }

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]))

export const keadaanOf = (input: RekapInput): Keadaan => ({
  pricing: input.pricing,
  hargaItem: byId(input.hargaItem),
  analisa: byId(input.analisa),
  komponen: byId(input.komponen),
  klasifikasi: byId(input.klasifikasi),
  pekerjaan: byId(input.pekerjaan),
})

export const inputOf = (keadaan: Keadaan): RekapInput => ({
  pricing: keadaan.pricing,
  hargaItem: [...keadaan.hargaItem.values()],
  analisa: [...keadaan.analisa.values()],
  komponen: [...keadaan.komponen.values()],
  klasifikasi: [...keadaan.klasifikasi.values()],
  pekerjaan: [...keadaan.pekerjaan.values()],
})

/** Columns of the tables that a rekap reads, by the field they become. */
const KOLOM = {
  hargaItem: {
    id: 'id',
    kategori: 'kategori',
    kode: 'kode',
    uraian: 'uraian',
    satuan: 'satuan',
    hargaSatuan: 'harga_satuan',
  },
  analisa: { id: 'id', kode: 'kode', uraian: 'uraian', satuan: 'satuan' },
  komponen: {
    id: 'id',
    analisaId: 'analisa_id',
    kategori: 'kategori',
    hargaItemId: 'harga_item_id',
    subAnalisaId: 'sub_analisa_id',
    koefisien: 'koefisien',
  },
  klasifikasi: { id: 'id', parentId: 'parent_id', nama: 'nama' },
  pekerjaan: {
    id: 'id',
    klasifikasiId: 'klasifikasi_id',
    kode: 'kode',
    uraian: 'uraian',
    satuan: 'satuan',
    analisaId: 'analisa_id',
    hargaLangsung: 'harga_langsung',
    volume: 'volume',
    markupPercent: 'markup_percent',
  },
} as const
const PRICING = {
  markupPercent: 'markup_percent',
  ppnPercent: 'ppn_percent',
  pembulatan: 'pembulatan',
  arahPembulatan: 'arah_pembulatan',
  pembulatanHsp: 'pembulatan_hsp',
  arahPembulatanHsp: 'arah_pembulatan_hsp',
} as const

const JENIS = {
  harga_item: 'hargaItem',
  analisa: 'analisa',
  komponen: 'komponen',
  klasifikasi: 'klasifikasi',
  pekerjaan: 'pekerjaan',
} as const

/** Tables whose rows move a total. */
export const TABEL_REKAP = [...Object.keys(JENIS), 'project']

const read = (kolom: Record<string, string>, isi: Isi) =>
  Object.fromEntries(Object.entries(kolom).map(([field, nama]) => [field, isi[nama] ?? null]))

/** One row as it was before a change; null: it was not there. */
export function mundur(keadaan: Keadaan, { tabel, row_id: id, before }: BarisLama): void {
  if (tabel === 'project') {
    if (before) keadaan.pricing = read(PRICING, before) as unknown as RekapInput['pricing']
    return
  }
  const jenis = JENIS[tabel as keyof typeof JENIS]
  if (before === null) keadaan[jenis].delete(id)
  else (keadaan[jenis] as Map<string, unknown>).set(id, read(KOLOM[jenis], before))
}
