import {
  digitsOf,
  fromScaled,
  isDecimal,
  nilaiText,
  rescale,
  roundDecimal,
  SKALA,
  toScaled,
} from '../decimal'
import { hitungRumus, type Parameter } from './hitung-rumus'
import { type BarisUkur, type Galat, KOLOM_UKUR } from './types'

export type SumberVolume = { volume: string } | { rumus: string } | { pengukuran: readonly BarisUkur[] }
export type HasilVolume = { ok: true; volume: string } | Galat

/** Volume of a pekerjaan from a number, a formula or measurement rows; rounded once, HALF_UP, to 3 digits. */
export function hitungVolume(sumber: SumberVolume, parameter: Parameter): HasilVolume {
  if ('pengukuran' in sumber) return sumBarisUkur(sumber.pengukuran)
  if ('rumus' in sumber) {
    const hasil = hitungRumus(sumber.rumus, parameter)
    return hasil.ok ? { ok: true, volume: nilaiText(hasil.nilai, SKALA.volume) } : hasil
  }
  const { volume } = sumber
  if (!isDecimal(volume)) return { ok: false, kode: 'VOLUME_BUKAN_ANGKA', teks: volume }
  return { ok: true, volume: roundDecimal(volume, SKALA.volume) }
}

/** koefisien from a formula, HALF_UP to 6 digits; a negative one is refused. */
export function hitungKoefisien(
  rumus: string,
  parameter: Parameter,
): { ok: true; koefisien: string } | Galat {
  const hasil = hitungRumus(rumus, parameter)
  if (!hasil.ok) return hasil
  const koefisien = nilaiText(hasil.nilai, SKALA.koefisien)
  return koefisien.startsWith('-')
    ? { ok: false, kode: 'KOEFISIEN_NEGATIF', nilai: koefisien }
    : { ok: true, koefisien }
}

function sumBarisUkur(pengukuran: readonly BarisUkur[]): HasilVolume {
  let total = 0n
  let scale = 0
  for (const [at, baris] of pengukuran.entries()) {
    const isi = isiBaris(baris, at)
    if (!Array.isArray(isi)) return isi
    const digits = isi.reduce((n, teks) => n + digitsOf(teks), 0)
    const hasil = isi.reduce((n, teks) => n * toScaled(teks, digitsOf(teks)), isi.length > 0 ? 1n : 0n)
    const common = Math.max(scale, digits)
    total = rescale(total, scale, common) + rescale(hasil, digits, common)
    scale = common
  }
  return { ok: true, volume: fromScaled(rescale(total, scale, SKALA.volume), SKALA.volume, SKALA.volume) }
}

function isiBaris(baris: BarisUkur, at: number): string[] | Galat {
  const isi: string[] = []
  for (const kolom of KOLOM_UKUR) {
    const teks = baris[kolom]
    if (teks === null || teks.trim() === '') continue
    if (!isDecimal(teks)) return { ok: false, kode: 'PENGUKURAN_BUKAN_ANGKA', baris: at, kolom, teks }
    isi.push(teks)
  }
  return isi
}
