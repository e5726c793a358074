import { divideRounded, pow10, roundDecimal, SKALA, toScaled } from './decimal'
import type { Pricing } from './rekap/types'

/** Stored digits of a figure, HALF_UP: koefisien 6, volume 3, harga and persen 2 (domain.md, Numbers). */
export function roundAt(jenis: keyof typeof SKALA, text: string): string {
  return roundDecimal(text, SKALA[jenis])
}

export type PolicyHsp = Pick<Pricing, 'pembulatanHsp' | 'arahPembulatanHsp'>

/** HSP in 10^-scale rupiah, rounded to the base of the project (none: unchanged); the scale stays. */
export function policyHsp(n: bigint, scale: number, policy: PolicyHsp): bigint {
  if (policy.pembulatanHsp === null) return n
  const base =
    scale >= 2 ? toScaled(policy.pembulatanHsp, 2) * pow10(scale - 2) : toScaled(policy.pembulatanHsp, scale)
  return base <= 0n ? n : divideRounded(n, base, policy.arahPembulatanHsp) * base
}

/** Whole rupiah to a multiple of `basis` ("10000"); a basis of zero or less leaves the amount alone. */
export function policyTotal(n: bigint, basis: string, arah: Pricing['arahPembulatan']): bigint {
  const whole = toScaled(basis, 0)
  return whole <= 0n ? n : divideRounded(n, whole, arah) * whole
}
