import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import { bobotPersen } from '@/lib/domain/rekap/bobot-persen'

describe('shares in percent', () => {
  it('gives what is left to the largest remainders', () => {
    expect(bobotPersen(['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33'])
    expect(bobotPersen(['50.5', '49.5'])).toEqual(['50.50', '49.50'])
    expect(bobotPersen(['0', '0'])).toEqual(['0.00', '0.00'])
    expect(bobotPersen(['150', '-50'])).toEqual(['150.00', '-50.00'])
  })

  it('always sums to 100.00, each within a hundredth of its share', () => {
    const amounts = fc
      .array(fc.bigInt(0n, 10n ** 15n), { minLength: 1, maxLength: 60 })
      .filter((a) => a.some((n) => n > 0n))
    fc.assert(
      fc.property(amounts, (list) => {
        const total = list.reduce((a, b) => a + b, 0n)
        const persen = bobotPersen(list.map((n) => fromScaled(n, 2))).map((text) => toScaled(text, 2))
        expect(persen.reduce((a, b) => a + b, 0n)).toBe(10_000n)
        for (const [i, p] of persen.entries()) {
          const beda = p * total - (list[i] as bigint) * 10_000n
          expect(beda > -total && beda < total).toBe(true)
        }
      }),
    )
  })
})
