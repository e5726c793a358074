import { KATEGORI, type Kategori } from '../rekap/types'

const JENIS_ANGKA = [
  'dibulatkan',
  'grandTotal',
  'ppn',
  'ppnPercent',
  'total',
  'klasifikasi',
  'jumlah',
  'volume',
  'hsp',
  'markup',
  'markupPercent',
  'biaya',
  'langsung',
  'analisa',
  'kategori',
  'komponen',
  'bundel',
  'koefisien',
  'harga',
  'parameter',
  'ukur',
  'ukuran',
] as const
export type JenisAngka = (typeof JENIS_ANGKA)[number]

/** Which figure: its kind and the row it belongs to ('' for those of the project). */
export type Alamat = { jenis: JenisAngka; id: string }

/** `hsp:p1`; `total` where there is one only. */
export const printAlamat = ({ jenis, id }: Alamat): string => (id === '' ? jenis : `${jenis}:${id}`)

/** null when the text is no address. */
export function readAlamat(teks: string): Alamat | null {
  const at = teks.indexOf(':')
  const kepala = at < 0 ? teks : teks.slice(0, at)
  const jenis = JENIS_ANGKA.find((j) => j === kepala)
  return jenis === undefined ? null : { jenis, id: at < 0 ? '' : teks.slice(at + 1) }
}

/** Figures that a row has once per kategori: the id carries it in front. */
export const withKategori = (kategori: Kategori, id: string): string => `${kategori}/${id}`

export function splitKategori(gabungan: string): { kategori: Kategori; id: string } | null {
  const at = gabungan.indexOf('/')
  const kategori = KATEGORI.find((k) => k === gabungan.slice(0, at))
  return kategori === undefined ? null : { kategori, id: gabungan.slice(at + 1) }
}
