import type { Locale } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'

/** Rupiah on screen: whole, HALF_UP. Unknown prints "-", never 0. */
export const cetakRupiah = (nilai: string | null, locale: Locale): string =>
  nilai === null ? '–' : formatAngka(nilai, { desimal: 0, locale })

export const cetakVolume = (nilai: string, locale: Locale): string =>
  formatAngka(nilai, { desimal: 3, locale })

/** A koefisien with the digits that count, at least three. */
export const cetakKoefisien = (nilai: string, locale: Locale): string => {
  const penuh = formatAngka(nilai, { maks: 6, locale })
  const tiga = formatAngka(nilai, { desimal: 3, locale })
  return penuh.length > tiga.length ? penuh : tiga
}

/** A price with its cents only when it has any. */
export const cetakHarga = (nilai: string | null, locale: Locale): string => {
  if (nilai === null) return '–'
  return formatAngka(
    nilai,
    nilai.endsWith('.00') || !nilai.includes('.') ? { desimal: 0, locale } : { desimal: 2, locale },
  )
}

export const cetakPersen = (nilai: string, locale: Locale): string => formatAngka(nilai, { maks: 2, locale })

const BULAT = ['', 'rb', 'jt', 'M', 'T']

/** A sum told in a few letters: 12,4 jt. */
export function cetakRingkas(rupiah: bigint, locale: Locale): string {
  const mutlak = rupiah < 0n ? -rupiah : rupiah
  let tingkat = 0
  let pembagi = 1n
  while (tingkat < BULAT.length - 1 && mutlak >= pembagi * 1000n) {
    pembagi *= 1000n
    tingkat++
  }
  const puluhan = (mutlak * 10n) / pembagi
  const nilai = `${puluhan / 10n}.${puluhan % 10n}`
  return `${formatAngka(nilai, { maks: 1, locale })} ${BULAT[tingkat] ?? ''}`.trim()
}
