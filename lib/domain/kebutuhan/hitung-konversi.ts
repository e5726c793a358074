import { digitsOf, divideRounded, fromScaled, type Pembulatan, pow10, toScaled } from '../decimal'

export type ProfilKonversi = {
  /** satuan dasar in one satuan beli: "7" when a truck carries 7 m3 */
  faktor: string
  /** to whole satuan beli; null: not to whole ones but HALF_UP to 6 digits */
  pembulatan: Pembulatan | null
  /** rupiah per satuan beli */
  hargaBeli?: string | null
}

export type HasilKonversi =
  | { ok: true; jumlahBeli: string; biayaBeli: string | null }
  | { ok: false; kode: 'FAKTOR_TIDAK_POSITIF' }

const DIGITS = 6

/** Quantity in market units = jumlah / faktor, rounded once; with a market price its exact cost. */
export function hitungKonversi(jumlah: string, profil: ProfilKonversi): HasilKonversi {
  const scale = Math.max(digitsOf(jumlah), digitsOf(profil.faktor))
  const faktor = toScaled(profil.faktor, scale)
  if (faktor <= 0n) return { ok: false, kode: 'FAKTOR_TIDAK_POSITIF' }
  const digits = profil.pembulatan === null ? DIGITS : 0
  const beli = divideRounded(toScaled(jumlah, scale) * pow10(digits), faktor, profil.pembulatan ?? 'terdekat')
  const { hargaBeli = null } = profil
  const biayaBeli = hargaBeli === null ? null : fromScaled(beli * toScaled(hargaBeli, 2), digits + 2, 2)
  return { ok: true, jumlahBeli: fromScaled(beli, digits), biayaBeli }
}
