import { digitsOf, toScaled } from '../decimal'

const SERATUS = 10_000n

/**
 * Shares of the total in percent with two digits, made to sum to 100.00 by the largest remainder (practice.md,
 * Kurva S). `jumlah` are decimal text; all "0.00" where the total is not positive.
 */
export function bobotPersen(jumlah: readonly string[]): string[] {
  const skala = jumlah.reduce((maks, text) => Math.max(maks, digitsOf(text)), 0)
  const nilai = jumlah.map((text) => toScaled(text, skala))
  const total = nilai.reduce((sum, n) => sum + n, 0n)
  if (total <= 0n) return jumlah.map(() => '0.00')
  const bagian = nilai.map((n) => floorDiv(n * SERATUS, total))
  const sisa = SERATUS - bagian.reduce((sum, n) => sum + n, 0n)
  const urut = nilai
    .map((n, at) => ({ at, rest: n * SERATUS - floorDiv(n * SERATUS, total) * total }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
  for (const { at } of urut.slice(0, Number.parseInt(String(sisa), 10)))
    bagian[at] = (bagian[at] as bigint) + 1n
  return bagian.map(print)
}

const floorDiv = (a: bigint, b: bigint): bigint => (a < 0n && a % b !== 0n ? a / b - 1n : a / b)

function print(n: bigint): string {
  const mutlak = n < 0n ? -n : n
  return `${n < 0n ? '-' : ''}${mutlak / 100n}.${String(mutlak % 100n).padStart(2, '0')}`
}
