/** The kinds of rows below a project that its pages hold: what is read of it, told of a change, and merged. */
export const JENIS_BARIS = [
  'parameter',
  'hargaItem',
  'analisa',
  'komponen',
  'klasifikasi',
  'pekerjaan',
  'pengukuran',
] as const

export type JenisBaris = (typeof JENIS_BARIS)[number]
