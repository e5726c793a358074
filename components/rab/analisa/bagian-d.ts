import type { Kategori } from '@/lib/domain/rekap/types'

/** What D of an analysis sheet sums: the form's A, B and C, and L where a block of others stands before it. */
export const bagianD = (kategori: Iterable<Kategori>): string =>
  [...kategori].includes('LAIN') ? 'A+B+C+L' : 'A+B+C'
