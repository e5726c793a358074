import Decimal from 'decimal.js-light'

/** Fraction digits that are stored, per kind of figure (domain.md, Numbers). */
export const SKALA = { koefisien: 6, harga: 2, persen: 2, volume: 3 } as const

export type Pembulatan = 'terdekat' | 'bawah' | 'atas'

const DECIMAL = /^-?\d+(\.\d+)?$/
const SAFE_DIGITS = 15
const pangkatSepuluh: bigint[] = [1n]
const pangkatKecil = Array.from({ length: SAFE_DIGITS + 1 }, (_, i) => 10 ** i)

/** True for plain decimal text with a point: "-12.50"; no exponent, grouping, plus sign or space. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text)
}

/** 10^n, exact, remembered. */
export function pow10(n: number): bigint {
  for (let i = pangkatSepuluh.length; i <= n; i++)
    pangkatSepuluh.push(10n * (pangkatSepuluh[i - 1] as bigint))
  return pangkatSepuluh[n] as bigint
}

/** Fraction digits written in a decimal text: "1.50" has 2. */
export function digitsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

/**
 * Decimal text to an integer of 10^-scale units; more digits than `scale` are rounded HALF_UP (half away
 * from zero). RangeError when the text is no decimal: doors parse with readAngka or isDecimal first.
 */
export function toScaled(text: string, scale: number): bigint {
  const length = text.length
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  if (length - start > SAFE_DIGITS) return toScaledLong(text, scale)
  let n = 0
  let point = length
  for (let i = start; i < length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit >= 0 && digit <= 9) n = n * 10 + digit
    else if (digit === -2 && point === length) point = i
    else return toScaledLong(text, scale)
  }
  const missing = point === length ? scale : scale - (length - point - 1)
  if (point === start || point === length - 1 || missing < 0) return toScaledLong(text, scale)
  if (missing === 0) return BigInt(start ? -n : n)
  if (missing + length - start > SAFE_DIGITS) return BigInt(start ? -n : n) * pow10(missing)
  return BigInt((start ? -n : n) * (pangkatKecil[missing] as number))
}

function toScaledLong(text: string, scale: number): bigint {
  if (!DECIMAL.test(text)) throw new RangeError(`not a decimal: ${text.slice(0, 40)}`)
  return rescale(BigInt(text.replace('.', '')), digitsOf(text), scale)
}

/** 10^-scale units to text: exact, trailing zeros trimmed down to `minDigits`; never "-0". */
export function fromScaled(n: bigint, scale: number, minDigits = 0): string {
  const negative = n < 0n
  let digits = (negative ? -n : n).toString()
  if (digits.length <= scale) digits = digits.padStart(scale + 1, '0')
  const point = digits.length - scale
  let end = digits.length
  const least = point + minDigits
  while (end > least && end > point && digits.charCodeAt(end - 1) === 48) end--
  const whole = digits.slice(0, point)
  const text =
    end > point || minDigits > 0 ? `${whole}.${digits.slice(point, end).padEnd(minDigits, '0')}` : whole
  return negative ? `-${text}` : text
}

/** Changes the unit from 10^-from to 10^-to; HALF_UP when it narrows. */
export function rescale(n: bigint, from: number, to: number): bigint {
  return to >= from ? n * pow10(to - from) : divideRounded(n, pow10(from - to), 'terdekat')
}

/** Rounds HALF_UP to `scale` digits and prints exactly that many. */
export function roundDecimal(text: string, scale: number): string {
  return fromScaled(toScaled(text, scale), scale, scale)
}

/** a / b to a whole number: nearest (half away from zero), down (to -infinity) or up (to +infinity). */
export function divideRounded(a: bigint, b: bigint, mode: Pembulatan): bigint {
  const quotient = a / b
  const rest = a - quotient * b
  if (rest === 0n) return quotient
  const negative = rest < 0n !== b < 0n
  if (mode === 'bawah') return negative ? quotient - 1n : quotient
  if (mode === 'atas') return negative ? quotient : quotient + 1n
  const twice = (rest < 0n ? -rest : rest) * 2n
  if (twice < (b < 0n ? -b : b)) return quotient
  return negative ? quotient - 1n : quotient + 1n
}

/** Product of two decimal texts: exact, trailing zeros trimmed. */
export function multiplyDecimal(a: string, b: string): string {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  return fromScaled(toScaled(a, x) * toScaled(b, y), x + y)
}

/** Sum of decimal texts: exact, trailing zeros trimmed; "0" of none. */
export function sumDecimal(list: Iterable<string>): string {
  const texts = [...list]
  const scale = texts.reduce((most, text) => Math.max(most, digitsOf(text)), 0)
  return fromScaled(
    texts.reduce((sum, text) => sum + toScaled(text, scale), 0n),
    scale,
  )
}

/** a - b of two decimal texts: exact, trailing zeros trimmed. */
export function subtractDecimal(a: string, b: string): string {
  const scale = Math.max(digitsOf(a), digitsOf(b))
  return fromScaled(toScaled(a, scale) - toScaled(b, scale), scale)
}

/** Order of two decimal texts by value; digits are not rounded. */
export function compareDecimal(a: string, b: string): -1 | 0 | 1 {
  const scale = Math.max(digitsOf(a), digitsOf(b))
  const x = toScaled(a, scale)
  const y = toScaled(b, scale)
  return x < y ? -1 : x > y ? 1 : 0
}

declare const merkNilai: unique symbol
/** A number of the formula evaluator: 50 significant digits, opaque outside of this file. */
export type Nilai = { readonly [merkNilai]: true }

const DIGITS = 50
const GUARD = 70
const SNAP = 40
const options = { rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 }
const Presisi = Decimal.clone({ ...options, precision: DIGITS })
const PresisiLebih = Decimal.clone({ ...options, precision: GUARD })
const wrap = (d: Decimal) => d as unknown as Nilai
const open = (n: Nilai) => n as unknown as Decimal
// 1/3*3 is 0.99…9 in decimals: decisions (compare, floor, ceil, round) look at 40 of the 50 digits
const snap = (n: Nilai) => open(n).toSignificantDigits(SNAP)

/** Decimal text to Nilai. */
export const toNilai = (text: string): Nilai => wrap(new Presisi(text))
/** Nilai to text, HALF_UP to exactly `scale` digits. */
export const nilaiText = (n: Nilai, scale: number): string => roundDecimal(open(n).toString(), scale)
export const addNilai = (a: Nilai, b: Nilai): Nilai => wrap(open(a).plus(open(b)))
export const subtractNilai = (a: Nilai, b: Nilai): Nilai => wrap(open(a).minus(open(b)))
export const multiplyNilai = (a: Nilai, b: Nilai): Nilai => wrap(open(a).times(open(b)))
/** The caller refuses a divisor of zero first. */
export const divideNilai = (a: Nilai, b: Nilai): Nilai => wrap(open(a).dividedBy(open(b)))
export const negateNilai = (a: Nilai): Nilai => wrap(open(a).negated())
export const absNilai = (a: Nilai): Nilai => wrap(open(a).absoluteValue())
/** The caller refuses a negative number first. */
export const sqrtNilai = (a: Nilai): Nilai => wrap(open(a).squareRoot())
/** a^b by 70 digits; the caller bounds the exponent and refuses what has no real value. */
export const powNilai = (a: Nilai, b: Nilai): Nilai =>
  wrap(new Presisi(new PresisiLebih(open(a)).pow(new PresisiLebih(open(b))).toSignificantDigits(DIGITS)))
export const floorNilai = (a: Nilai): Nilai => wrap(snap(a).toDecimalPlaces(0, 3))
export const ceilNilai = (a: Nilai): Nilai => wrap(snap(a).toDecimalPlaces(0, 2))
/** HALF_UP to `digits` after the point; negative digits round to tens, hundreds … */
export const roundNilai = (a: Nilai, digits: number): Nilai =>
  digits >= 0
    ? wrap(snap(a).toDecimalPlaces(digits))
    : wrap(
        new Presisi(rescale(toScaled(snap(a).toString(), 60), 60, digits).toString()).times(`1e${-digits}`),
      )
export const compareNilai = (a: Nilai, b: Nilai): number => snap(a).comparedTo(snap(b))
export const signNilai = (a: Nilai): number => (open(a).isZero() ? 0 : open(a).isNegative() ? -1 : 1)
/** Power of ten of the first digit: 2 for 123, -3 for 0.004; 0 for zero. */
export const magnitudeNilai = (a: Nilai): number => (open(a).isZero() ? 0 : open(a).exponent())
/** The whole number as a JS integer, or null when it is not whole or beyond +-1,000,000. */
export const integerOf = (a: Nilai): number | null => {
  const near = snap(a)
  return near.isInteger() && near.absoluteValue().lessThanOrEqualTo(1_000_000) ? near.toNumber() : null
}

/** A double for what holds nothing else (spreadsheet cells, charts); never to be computed with. */
export const toNumber = (text: string): number => Number(text)
