import { digitsOf, divideRounded, fromScaled, SKALA, toScaled } from '../decimal'

/**
 * Rupiah per unit of the resource from what a market unit costs: `hargaBeli` / `faktor`, rounded once to 2 digits
 * HALF_UP. `faktor`: units of the resource in one market unit ("7" when a truck carries 7 m3). null: no positive factor.
 */
export function hargaDariBeli(hargaBeli: string, faktor: string): string | null {
  const digits = digitsOf(faktor)
  const pembagi = toScaled(faktor, digits)
  if (pembagi <= 0n) return null
  const harga = toScaled(hargaBeli, SKALA.harga + digits)
  return fromScaled(divideRounded(harga, pembagi, 'terdekat'), SKALA.harga, SKALA.harga)
}
