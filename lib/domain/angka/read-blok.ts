import { type Konvensi, type ReadAngka, readAngka, readSigned } from './read-angka'

export type ReadBlok = { konvensi: Konvensi | 'ambigu'; cells: ReadAngka[] }

/**
 * Reads the cells of one pasted or imported block. An ambiguous cell ("1.234") is decided from the others;
 * `konvensi` is 'ambigu' when they say nothing or contradict each other, and its ambiguous cells then keep
 * `ambigu: true`: the person is asked once and the block is read again cell by cell with the answer.
 */
export function readBlok(cells: readonly string[]): ReadBlok {
  const scans = cells.map((cell) => readSigned(cell))
  const bukti = new Set<Konvensi>()
  for (const scan of scans) if (scan.ok && scan.bukti) bukti.add(scan.bukti)
  const ambigu = scans.some((scan) => scan.ok && scan.ambigu)
  const [satu] = bukti
  const konvensi = bukti.size > 1 || (ambigu && !satu) ? 'ambigu' : (satu ?? 'id')
  const dipakai = konvensi === 'ambigu' ? undefined : konvensi
  return { konvensi, cells: cells.map((cell) => readAngka(cell, dipakai)) }
}
