export type Posisi = { posisi: number; panjang: number }
export type OperatorHitung = '+' | '-' | '*' | '/' | '^'
export type OperatorBanding = '=' | '<>' | '<' | '<=' | '>' | '>='

/** A parsed formula; posisi and panjang count characters of the text it was read from. */
export type Rumus = Posisi &
  (
    | { jenis: 'angka'; nilai: string }
    | { jenis: 'nama'; nama: string }
    | { jenis: 'minus'; isi: Rumus }
    | { jenis: 'persen'; isi: Rumus }
    | { jenis: 'hitung'; op: OperatorHitung; kiri: Rumus; kanan: Rumus }
    | { jenis: 'banding'; op: OperatorBanding; kiri: Rumus; kanan: Rumus }
    | { jenis: 'fungsi'; nama: NamaFungsi; argumen: Rumus[] }
  )

/** Functions of a formula with their least and largest number of arguments. */
export const FUNGSI = {
  min: [1, 255],
  max: [1, 255],
  sum: [1, 255],
  avg: [1, 255],
  round: [1, 2],
  ceil: [1, 1],
  floor: [1, 1],
  abs: [1, 1],
  sqrt: [1, 1],
  pow: [2, 2],
  if: [3, 3],
} as const
export type NamaFungsi = keyof typeof FUNGSI

export const BATAS_RUMUS = { karakter: 2000, bersarang: 100, digitBulat: 30, pangkat: 1000 } as const

export type KodeRumus =
  | 'RUMUS_KOSONG'
  | 'RUMUS_TERLALU_PANJANG'
  | 'RUMUS_TERLALU_DALAM'
  | 'RUMUS_KARAKTER'
  | 'RUMUS_KOMA'
  | 'RUMUS_ANGKA'
  | 'RUMUS_TIDAK_LENGKAP'
  | 'RUMUS_TIDAK_TERDUGA'
  | 'RUMUS_KURUNG'
  | 'RUMUS_FUNGSI_TIDAK_DIKENAL'
  | 'RUMUS_JUMLAH_ARGUMEN'
  | 'RUMUS_PERBANDINGAN'
  | 'RUMUS_NAMA_TIDAK_DIKENAL'
  | 'RUMUS_BAGI_NOL'
  | 'RUMUS_AKAR_NEGATIF'
  | 'RUMUS_PANGKAT'
  | 'RUMUS_PANGKAT_TERLALU_BESAR'
  | 'RUMUS_DIGIT_PEMBULATAN'
  | 'RUMUS_TERLALU_BESAR'

/** An error inside a formula, at its place in the text; `teks` is what stands there or a name. */
export type GalatRumus = Posisi & { ok: false; kode: KodeRumus; teks?: string }

/** Why a volume, koefisien or parameter cannot be computed yet. */
export type Galat =
  | GalatRumus
  | (Posisi & { ok: false; kode: 'RUMUS_PARAMETER_GALAT'; nama: string; sebab: Galat })
  | (Posisi & { ok: false; kode: 'RUMUS_SIKLUS'; jalur: string[] })
  | { ok: false; kode: 'PARAMETER_NAMA' | 'PARAMETER_GANDA' | 'PARAMETER_NILAI'; nama: string }
  | { ok: false; kode: 'VOLUME_BUKAN_ANGKA'; teks: string }
  | { ok: false; kode: 'PENGUKURAN_BUKAN_ANGKA'; baris: number; kolom: KolomUkur; teks: string }
  | { ok: false; kode: 'KOEFISIEN_NEGATIF'; nilai: string }

/** A measurement row; null (or blank) counts as 1, a row of blanks as 0. Figures are decimal text. */
export type BarisUkur = { uraian: string } & Record<KolomUkur, string | null>
export const KOLOM_UKUR = ['jumlah', 'panjang', 'lebar', 'tinggi', 'faktor'] as const
type KolomUkur = (typeof KOLOM_UKUR)[number]

export type ParameterRow = { nama: string; nilai: string }

/** Carries an error from deep inside parser or evaluator to their borders; never leaves lib/domain. */
export class RumusSalah extends Error {
  constructor(readonly galat: GalatRumus) {
    super(galat.kode)
  }
}

export function salah(kode: KodeRumus, di: Posisi, teks?: string): RumusSalah {
  const galat = { ok: false, kode, posisi: di.posisi, panjang: di.panjang } as const
  return new RumusSalah(teks === undefined ? galat : { ...galat, teks })
}
