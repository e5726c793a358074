import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDecimal,
  divideRounded,
  fromScaled,
  isDecimal,
  nilaiText,
  rescale,
  roundDecimal,
  toNilai,
  toScaled,
} from '@/lib/domain/decimal'
import { policyHsp, policyTotal, roundAt } from '@/lib/domain/rounding'

const bulat = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
const skala = fc.integer({ min: 0, max: 20 })

describe('decimal text', () => {
  it.each(['0', '-1', '12.50', '007.1'])('%s is a decimal', (text) => expect(isDecimal(text)).toBe(true))
  it.each(['', '.5', '5.', '1e5', '+1', '1,5', ' 1', 'NaN', 'Infinity', '--1', '1.2.3'])(
    '%j is none and is refused',
    (text) => {
      expect(isDecimal(text)).toBe(false)
      expect(() => toScaled(text, 2)).toThrow(RangeError)
    },
  )

  it.each([
    ['0.006700', 6, 6700n],
    ['180000', 2, 18000000n],
    ['-12.5', 3, -12500n],
    ['2.005', 2, 201n],
    ['-2.005', 2, -201n],
    ['2.00499999999999999999', 2, 200n],
    ['123456789012345678901234.5', 1, 1234567890123456789012345n],
    ['999999999999999', 4, 9999999999999990000n],
    ['-0', 2, 0n],
  ])('%s at scale %i', (text, scale, units) => expect(toScaled(text, scale)).toBe(units))

  it.each([
    [0n, 8, 2, '0.00'],
    [5n, 3, 0, '0.005'],
    [-5n, 3, 0, '-0.005'],
    [12000n, 3, 0, '12'],
    [12000n, 3, 2, '12.00'],
    [12345n, 3, 2, '12.345'],
    [7n, 0, 2, '7.00'],
    [7n, 0, 0, '7'],
  ])('%s units of scale %i with at least %i digits', (n, scale, least, text) =>
    expect(fromScaled(n, scale, least)).toBe(text),
  )

  it('prints and reads back', () => {
    fc.assert(
      fc.property(bulat, skala, skala, (n, scale, least) => {
        const text = fromScaled(n, scale, least)
        expect(isDecimal(text)).toBe(true)
        expect(toScaled(text, scale)).toBe(n)
      }),
    )
  })

  it('rounds half away from zero', () => {
    expect(roundDecimal('0.0005', 3)).toBe('0.001')
    expect(roundDecimal('-0.0005', 3)).toBe('-0.001')
    expect(roundDecimal('-0.0004', 3)).toBe('0.000')
    fc.assert(
      fc.property(bulat, skala, skala, (n, from, to) => {
        const hasil = rescale(n, from, to)
        const beda = hasil * 10n ** BigInt(from) - n * 10n ** BigInt(to)
        const jarak = 2n * (beda < 0n ? -beda : beda)
        expect(jarak <= 10n ** BigInt(from)).toBe(true)
        if (jarak === 10n ** BigInt(from)) expect(hasil < 0n ? beda < 0n : beda > 0n).toBe(true)
      }),
    )
  })

  it('divides down, up and to the nearest', () => {
    expect([7n, -7n, 7n, -7n].map((a, i) => divideRounded(a, i < 2 ? 2n : -2n, 'bawah'))).toEqual([
      3n,
      -4n,
      -4n,
      3n,
    ])
    expect([7n, -7n, 7n, -7n].map((a, i) => divideRounded(a, i < 2 ? 2n : -2n, 'atas'))).toEqual([
      4n,
      -3n,
      -3n,
      4n,
    ])
    expect([7n, -7n, 7n, -7n].map((a, i) => divideRounded(a, i < 2 ? 2n : -2n, 'terdekat'))).toEqual([
      4n,
      -4n,
      -4n,
      4n,
    ])
    expect(divideRounded(6n, 3n, 'atas')).toBe(2n)
    expect(divideRounded(4n, 3n, 'terdekat')).toBe(1n)
  })

  it('compares by value', () => {
    expect(compareDecimal('1.50', '1.5')).toBe(0)
    expect(compareDecimal('-2', '1')).toBe(-1)
    expect(compareDecimal('10', '9.999')).toBe(1)
  })

  it('carries Nilai to text', () => expect(nilaiText(toNilai('2.0005'), 3)).toBe('2.001'))
})

describe('policies', () => {
  it('stores koefisien 6, volume 3, harga and persen 2 digits', () => {
    expect(roundAt('koefisien', '0.0000005')).toBe('0.000001')
    expect(roundAt('volume', '1.0005')).toBe('1.001')
    expect(roundAt('harga', '5')).toBe('5.00')
    expect(roundAt('persen', '9.999')).toBe('10.00')
  })

  it.each([
    [null, 'terdekat', '1234567.891250'],
    ['0.01', 'terdekat', '1234567.89'],
    ['0.01', 'bawah', '1234567.89'],
    ['1', 'terdekat', '1234568'],
    ['1', 'bawah', '1234567'],
    ['10', 'terdekat', '1234570'],
    ['100', 'bawah', '1234500'],
    ['1000', 'terdekat', '1235000'],
  ] as const)('HSP to a base of %s, %s', (pembulatanHsp, arahPembulatanHsp, text) => {
    const n = toScaled('1234567.891250', 6)
    expect(policyHsp(n, 6, { pembulatanHsp, arahPembulatanHsp })).toBe(toScaled(text, 6))
  })
  it('rounds a half HSP up and leaves whole rupiah alone', () => {
    expect(policyHsp(25n, 1, { pembulatanHsp: '1', arahPembulatanHsp: 'terdekat' })).toBe(30n)
    expect(policyHsp(7n, 0, { pembulatanHsp: '0.01', arahPembulatanHsp: 'terdekat' })).toBe(7n)
  })

  it.each([
    ['10000', 'terdekat', 8414015000n, 8414020000n],
    ['10000', 'terdekat', 8414014999n, 8414010000n],
    ['10000', 'bawah', 8414019999n, 8414010000n],
    ['10000', 'atas', 8414010001n, 8414020000n],
    ['0', 'atas', 7n, 7n],
  ] as const)('total to %s, %s', (basis, arah, n, hasil) => expect(policyTotal(n, basis, arah)).toBe(hasil))
})
