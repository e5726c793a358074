import { type Locale, t } from './pesan'

interface Waktu {
  /** Days to the last one, which is counted; null without one. */
  sisa: number | null
  /** Days since the last one; 0 until it is over. */
  terlambat: number | null
}

/** The days that are left of a work, or by how many it is overdue; null without a last day. */
export function sisaWaktu(locale: Locale, { sisa, terlambat }: Waktu): string | null {
  if (terlambat !== null && terlambat > 0) return t(locale, 'profil_terlambat', { banyak: terlambat })
  return sisa === null ? null : t(locale, 'profil_hari', { banyak: sisa })
}
