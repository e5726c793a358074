import type { Alamat, JenisAngka } from './alamat'
import type { Angka, Penjelasan } from './types'

export const RUPIAH = { ukuran: 'rupiah', satuan: '' } as const
export const PERSEN = { ukuran: 'persen', satuan: '' } as const

type Isi = Pick<Angka, 'nilai' | 'ukuran' | 'satuan'> & Partial<Pick<Angka, 'nama' | 'kode'>>

/** A figure as it stands among the parts of another. */
export function angka(jenis: JenisAngka, id: string, isi: Isi): Angka {
  const alamat: Alamat = { jenis, id }
  return { alamat, nama: '', kode: '', ...isi }
}

/** A figure with what it is made of. */
export function penjelasan(
  itself: Angka,
  isi: Pick<Penjelasan, 'cara'> & Partial<Omit<Penjelasan, keyof Angka>>,
): Penjelasan {
  return { ...itself, bagian: [], sumber: null, lengkap: true, ...isi }
}
