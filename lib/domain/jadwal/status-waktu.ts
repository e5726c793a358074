export type StatusWaktu = 'belum_mulai' | 'berjalan' | 'lewat' | 'tanpa_tanggal'

/** Where a work stands by its dates alone, each `YYYY-MM-DD`; the last day still belongs to it. */
export function statusWaktu(mulai: string | null, selesai: string | null, hariIni: string): StatusWaktu {
  if (mulai === null) return 'tanpa_tanggal'
  if (hariIni < mulai) return 'belum_mulai'
  return selesai !== null && hariIni > selesai ? 'lewat' : 'berjalan'
}

/** How much of the time between the two dates is over, in whole percent from 0 to 100; null without both. */
export function persenWaktu(mulai: string | null, selesai: string | null, hariIni: string): number | null {
  if (mulai === null || selesai === null) return null
  const [awal, akhir, kini] = [mulai, selesai, hariIni].map(hariKe)
  if (awal === undefined || akhir === undefined || kini === undefined) return null
  const semua = akhir - awal + 1
  return Math.min(100, Math.max(0, Math.floor(((kini - awal) * 100) / semua)))
}

/** Days from today to the last day, which is counted; 0 when it is over, null without one. */
export function sisaHari(selesai: string | null, hariIni: string): number | null {
  return selesai === null ? null : Math.max(0, hariKe(selesai) - hariKe(hariIni) + 1)
}

/** Days since the last day; 0 until it is over, null without one. */
export function terlambatHari(selesai: string | null, hariIni: string): number | null {
  return selesai === null ? null : Math.max(0, hariKe(hariIni) - hariKe(selesai))
}

/** Number of a Gregorian day, counted from 1 March of year 0 so that leap days end a year. */
function hariKe(tanggal: string): number {
  const [y = 0, m = 1, d = 1] = tanggal.split('-').map((part) => Number.parseInt(part, 10))
  const tahun = m > 2 ? y : y - 1
  const kabisat = Math.floor(tahun / 4) - Math.floor(tahun / 100) + Math.floor(tahun / 400)
  return 365 * tahun + kabisat + Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d
}
