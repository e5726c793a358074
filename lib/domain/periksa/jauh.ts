import { compareDecimal, multiplyDecimal, subtractDecimal } from '../decimal'

const PALING_SEDIKIT = 5
const KALI_MAD = '6'

/** The middle of some decimal texts, the lower of two; null of none. */
function median(nilai: readonly string[]): string | null {
  return nilai.toSorted(compareDecimal)[Math.floor((nilai.length - 1) / 2)] ?? null
}

const mutlak = (nilai: string): string => nilai.replace('-', '')
const jarak = (a: string, b: string): string => mutlak(subtractDecimal(a, b))

/** More than `faktor` times as much, or less than its part of it. */
export const diLuarFaktor = (nilai: string, terkecil: string, terbesar: string, faktor: string): boolean =>
  compareDecimal(nilai, multiplyDecimal(terbesar, faktor)) > 0 ||
  compareDecimal(multiplyDecimal(nilai, faktor), terkecil) < 0

export type Jauh<T> = { row: T; nilai: string; median: string; banyak: number }

/**
 * Those of a group that lie far off the others: beyond `faktor` times the median either way, and more than six
 * median deviations from it. Fewer than five tell nothing; zeros are left to other checks. Robust: a wild figure
 * does not hide itself or another.
 */
export function findJauh<T>(rows: readonly T[], nilaiOf: (row: T) => string, faktor: string): Jauh<T>[] {
  const isi = rows.map((row) => ({ row, nilai: nilaiOf(row) })).filter(({ nilai }) => /[1-9]/.test(nilai))
  if (isi.length < PALING_SEDIKIT) return []
  const tengah = median(isi.map(({ nilai }) => nilai)) ?? '0'
  const mad = median(isi.map(({ nilai }) => jarak(nilai, tengah))) ?? '0'
  const batas = multiplyDecimal(mad, KALI_MAD)
  return isi
    .filter(({ nilai }) => diLuarFaktor(nilai, tengah, tengah, faktor))
    .filter(({ nilai }) => compareDecimal(jarak(nilai, tengah), batas) > 0)
    .map(({ row, nilai }) => ({ row, nilai, median: tengah, banyak: isi.length }))
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
