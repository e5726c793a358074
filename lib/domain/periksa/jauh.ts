import { fromScaled, toScaled } from '../decimal'

const PALING_SEDIKIT = 5
const KALI_MAD = 6n
const DIGIT = 6

const naik = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)
/** The middle of some figures, the lower of two; 0 of none. */
const median = (nilai: readonly bigint[]): bigint =>
  nilai.toSorted(naik)[Math.floor((nilai.length - 1) / 2)] ?? 0n
const jarak = (a: bigint, b: bigint): bigint => (a < b ? b - a : a - b)

/** More than `faktor` times the largest, or less than its part of the smallest; decimal text of at most 6 digits. */
export function diLuarFaktor(nilai: string, terkecil: string, terbesar: string, faktor: bigint): boolean {
  const n = toScaled(nilai, DIGIT)
  return n > toScaled(terbesar, DIGIT) * faktor || n * faktor < toScaled(terkecil, DIGIT)
}

export type Jauh<T> = { row: T; nilai: string; median: string; banyak: number }

/**
 * Those of a group that lie far off the others: beyond `faktor` times the median either way, and more than six
 * median deviations from it. Fewer than five tell nothing; zeros are left to other checks. Robust: a wild figure
 * does not hide itself or another.
 */
export function findJauh<T>(rows: readonly T[], nilaiOf: (row: T) => string, faktor: bigint): Jauh<T>[] {
  const isi = rows.map((row) => ({ row, n: toScaled(nilaiOf(row), DIGIT) })).filter(({ n }) => n !== 0n)
  if (isi.length < PALING_SEDIKIT) return []
  const tengah = median(isi.map(({ n }) => n))
  const batas = median(isi.map(({ n }) => jarak(n, tengah))) * KALI_MAD
  return isi
    .filter(({ n }) => (n > tengah * faktor || n * faktor < tengah) && jarak(n, tengah) > batas)
    .map(({ row, n }) => ({
      row,
      nilai: fromScaled(n, DIGIT),
      median: fromScaled(tengah, DIGIT),
      banyak: isi.length,
    }))
}

export function groupRows<T>(rows: Iterable<T>, kunciOf: (row: T) => string | null): T[][] {
  const hasil = new Map<string, T[]>()
  for (const row of rows) {
    const kunci = kunciOf(row)
    if (kunci === null) continue
    const ada = hasil.get(kunci)
    if (ada) ada.push(row)
    else hasil.set(kunci, [row])
  }
  return [...hasil.values()]
}
