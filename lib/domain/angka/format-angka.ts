import { digitsOf, fromScaled, toScaled } from '../decimal'

export type OpsiFormat = { desimal?: number; maks?: number; locale?: 'id' | 'en' }

/**
 * Decimal text to the screen: 1.234.567,89 (id, default) or 1,234,567.89 (en). `desimal` rounds HALF_UP to
 * that many digits; `maks` rounds to at most so many and trims zeros (with both: at least `desimal` remain).
 * Without either the digits stay as they are.
 */
export function formatAngka(nilai: string, opsi: OpsiFormat = {}): string {
  const scale = opsi.maks ?? opsi.desimal ?? digitsOf(nilai)
  const least = opsi.maks === undefined ? scale : Math.min(opsi.desimal ?? 0, scale)
  const [whole = '', fraction] = fromScaled(toScaled(nilai, scale), scale, least).split('.')
  const [group, point] = opsi.locale === 'en' ? [',', '.'] : ['.', ',']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return fraction === undefined ? grouped : grouped + point + fraction
}
