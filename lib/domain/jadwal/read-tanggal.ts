/** Names of months as they are written here, in short and in English; the place in its line is the month. */
const BULAN: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]

const TAHUN_DULU = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const HARI_DULU = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/
const BERNAMA = /^(\d{1,2})[-/. ]+([a-z]+)[-/., ]+(\d{4}|\d{2})$/

/**
 * A date as people here write it, as `YYYY-MM-DD`: `24/11/2026`, `24-11-26`, `24 November 2026`, `24 Nov 2026`, or with
 * the year first. The day comes before the month; a year of two digits is of this century. null: no such day.
 */
export function readTanggal(teks: string): string | null {
  const isi = teks.trim().toLowerCase().replace(/\s+/g, ' ')
  const tahunDulu = TAHUN_DULU.exec(isi)
  if (tahunDulu) return dateOf(tahunDulu[1], tahunDulu[2], tahunDulu[3])
  const hariDulu = HARI_DULU.exec(isi)
  if (hariDulu) return dateOf(hariDulu[3], hariDulu[2], hariDulu[1])
  const bernama = BERNAMA.exec(isi)
  if (!bernama) return null
  const bulan = BULAN.findIndex((nama) => nama.includes(bernama[2] ?? '')) + 1
  return dateOf(bernama[3], String(bulan), bernama[1])
}

function dateOf(y = '', m = '', d = ''): string | null {
  const tahun = Number.parseInt(y.length === 2 ? `20${y}` : y, 10)
  const [bulan, hari] = [Number.parseInt(m, 10), Number.parseInt(d, 10)]
  if (bulan < 1 || bulan > 12 || hari < 1 || hari > daysIn(tahun, bulan)) return null
  const dua = (n: number) => String(n).padStart(2, '0')
  return `${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`
}

function daysIn(tahun: number, bulan: number): number {
  if (bulan === 2) return (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(bulan) ? 30 : 31
}
