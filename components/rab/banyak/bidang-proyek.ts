import type { GridColumn } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import { type Bidang, PEMILIK, PROYEK, TIM } from '../pengaturan/bidang'

export type BidangDaftar = Omit<Bidang, 'nama'> & { nama: BidangIdentitas }

const semua = [...PROYEK, ...PEMILIK, ...TIM] as readonly BidangDaftar[]
const keterangan = ({ jenis }: BidangDaftar) => jenis === 'panjang'

/** The fields of a project's identity as columns: remarks, which are long, last. */
export const BIDANG_DAFTAR: readonly BidangDaftar[] = [
  ...semua.filter((satu) => !keterangan(satu)),
  ...semua.filter(keterangan),
]

/** What most lists have. */
const SEDERHANA: ReadonlySet<BidangIdentitas> = new Set([
  'nama',
  'lokasi',
  'tahun',
  'sumberDana',
  'pemilik',
  'anggaran',
  'tanggalMulai',
  'tanggalSelesai',
])

export const isSederhana = (nama: BidangIdentitas): boolean => SEDERHANA.has(nama)

/** A field's name as a heading; one that may not be empty says so. */
export const judulBidang = (locale: Locale, { nama, label }: BidangDaftar): string =>
  nama === 'nama' ? t(locale, 'banyak_wajib', { nama: t(locale, label) }) : t(locale, label)

const LEBAR = {
  teks: 150,
  panjang: 220,
  tahun: 122,
  tanggal: 118,
  rupiah: 150,
  persen: 90,
  basis: 90,
} as const

const kolomOf = (locale: Locale, bidang: BidangDaftar): GridColumn => ({
  key: bidang.nama,
  title: judulBidang(locale, bidang),
  width: bidang.nama === 'nama' ? 240 : LEBAR[bidang.jenis],
  editable: true,
  ...(bidang.nama === 'nama' && { frozen: true, grow: true }),
  ...(bidang.jenis === 'rupiah' && {
    align: 'end' as const,
    angka: true,
    total: true,
    inputMode: 'decimal' as const,
  }),
})

const dibuat = new Map<string, readonly GridColumn[]>()

/** Made once per language and choice: a new array would paint every row again. `nomor`: where rows have no heads that count. */
export function kolomDaftar(
  locale: Locale,
  { lengkap, nomor = false }: { lengkap: boolean; nomor?: boolean },
): readonly GridColumn[] {
  const kunci = `${locale} ${lengkap} ${nomor}`
  const ada = dibuat.get(kunci) ?? [
    ...(nomor ? [kolomNomor(locale)] : []),
    ...BIDANG_DAFTAR.filter(({ nama }) => lengkap || isSederhana(nama)).map((satu) => kolomOf(locale, satu)),
  ]
  dibuat.set(kunci, ada)
  return ada
}

const kolomNomor = (locale: Locale): GridColumn => ({
  key: 'nomor',
  title: t(locale, 'kolom_no'),
  width: 52,
  align: 'end',
  frozen: true,
})
