import { createHash } from 'node:crypto'
import type { fitur } from '@/db/schema/fitur'
import { FITUR, type FiturView, type NamaFitur } from '@/lib/contracts/fitur'
import { getEnv } from '@/lib/env'

type Aturan = Pick<FiturView, 'persen' | 'mati' | 'sumber'>

/** How far a feature is open: FLAGS says before an administrator does (`row`), and they before the code. */
export function aturanOf(
  nama: NamaFitur,
  row: Pick<typeof fitur.$inferSelect, 'persen' | 'mati'> | undefined,
): Aturan {
  const tetap = getEnv().FLAGS[nama]
  if (tetap !== undefined) return { persen: tetap, mati: false, sumber: 'lingkungan' }
  if (row) return { persen: row.persen, mati: row.mati, sumber: 'pengelola' }
  return { persen: FITUR[nama], mati: false, sumber: 'bawaan' }
}

/**
 * Is it open to this person? Always the same answer while the percent stands; who had it at a low percent has it at a
 * higher one, and each feature draws its own lot.
 */
export function isBuka(
  { persen, mati }: Pick<Aturan, 'persen' | 'mati'>,
  nama: NamaFitur,
  userId: string,
): boolean {
  const undian = createHash('sha256').update(`${nama}:${userId}`).digest().readUInt32BE() % 10_000
  return !mati && undian < persen * 100
}
