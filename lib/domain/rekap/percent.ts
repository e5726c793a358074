import { fromScaled, toScaled } from '../decimal'

const digitsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/** `persen` of an amount, exact: E of the analysis sheet, BUK x D. */
export function percentOf(jumlah: string, persen: string): string {
  const digits = digitsOf(jumlah)
  return fromScaled(toScaled(jumlah, digits) * toScaled(persen, 2), digits + 4)
}

/** An amount with `persen` of it added, exact: F = D + E. */
export function addPercent(jumlah: string, persen: string): string {
  const digits = digitsOf(jumlah)
  return fromScaled(toScaled(jumlah, digits) * (10_000n + toScaled(persen, 2)), digits + 4)
}
