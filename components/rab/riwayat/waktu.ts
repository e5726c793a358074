import type { Locale } from '@/lib/bahasa/pesan'

const BENTUK = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const

/** A moment as people here write it, in the time of this device: 24 Nov 2026, 10.40. */
export const cetakWaktu = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', BENTUK).format(new Date(iso))

/** The day of a moment that was set as a day: the same everywhere. */
export const cetakTanggal = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(iso))
