import { readAngka } from '@/lib/domain/angka/read-angka'
import { readBlok } from '@/lib/domain/angka/read-blok'
import type { Konvensi } from '@/lib/domain/angka/scan-angka'
import { digitsOf, fromScaled, isDecimal, SKALA, toScaled } from '@/lib/domain/decimal'
import { problem } from './problem'
import type { Asal, Masalah, Sel } from './types'

/** Beyond this no coefficient is one: a row of prices, or digits run together (numeric(18,6) holds less than 10^12). */
const MAKS = 10n ** 9n * 10n ** BigInt(SKALA.koefisien)

/** The way numbers are written in a column, where its cells agree. */
export function conventionOf(cells: readonly (Sel | undefined)[]): Konvensi | undefined {
  const written = cells.flatMap((sel) => (sel && !sel.angka && sel.teks ? [sel.teks] : []))
  if (written.length === 0) return undefined
  const { konvensi } = readBlok(written)
  return konvensi === 'ambigu' ? undefined : konvensi
}

interface Dibaca {
  /** Decimal text of at most six digits, null when it is none. */
  nilai: string | null
  masalah: Masalah[]
}

/** One coefficient; an ambiguous `1.234` is read as grouped and the other reading offered as a repair. */
export function readKoefisien(
  sel: Sel | undefined,
  konvensi: Konvensi | undefined,
  asal: Asal,
  kolom: number,
): Dibaca {
  const teks = sel?.teks ?? ''
  if (teks === '' || /^[-–—]+$/.test(teks)) {
    return { nilai: null, masalah: [problem(asal, kolom, 'galat', 'ahsp_koefisien_kosong')] }
  }
  const hasil = sel?.angka
    ? { ok: isDecimal(teks), nilai: teks, ambigu: false }
    : { nilai: '', ambigu: false, ...readAngka(teks.replace(/(\d)\s+(?=\d{3}\b)/g, '$1'), konvensi) }
  if (!hasil.ok || hasil.nilai.startsWith('-')) {
    return {
      nilai: null,
      masalah: [problem(asal, kolom, 'galat', 'ahsp_koefisien_salah', { teks: teks.slice(0, 60) })],
    }
  }
  const skala = SKALA.koefisien
  const scaled = toScaled(hasil.nilai, skala)
  if (scaled >= MAKS) {
    return {
      nilai: null,
      masalah: [problem(asal, kolom, 'galat', 'ahsp_koefisien_besar', { teks: teks.slice(0, 60) })],
    }
  }
  return { nilai: fromScaled(scaled, skala), masalah: notes(hasil, teks, asal, kolom) }
}

function notes(
  { nilai, ambigu }: { nilai: string; ambigu: boolean },
  teks: string,
  asal: Asal,
  kolom: number,
): Masalah[] {
  const skala = SKALA.koefisien
  const found: Masalah[] = []
  if (toScaled(nilai, skala) === 0n) found.push(problem(asal, kolom, 'peringatan', 'ahsp_koefisien_nol'))
  if (digitsOf(nilai) > skala) found.push(problem(asal, kolom, 'peringatan', 'ahsp_dibulatkan', { teks }))
  if (/^0\d{2,}$/.test(teks)) {
    const usul = fromScaled(toScaled(`0.${teks.slice(1)}`, skala), skala)
    const note = problem(asal, kolom, 'peringatan', 'ahsp_angka_ambigu', { teks, dibaca: nilai, usul })
    return [...found, { ...note, id: `nol:${idOf(asal)}`, usul }]
  }
  if (!ambigu) return found
  const lain = readAngka(teks, teks.includes('.') ? 'en' : 'id')
  const other = lain.ok && lain.nilai !== nilai ? lain : readAngka(teks, teks.includes('.') ? 'id' : 'en')
  if (!other.ok) return found
  const params = { teks, dibaca: nilai, usul: other.nilai }
  const note = problem(asal, kolom, 'peringatan', 'ahsp_angka_ambigu', params)
  return [...found, { ...note, id: `ambigu:${idOf(asal)}`, usul: other.nilai }]
}

/** A row's name that stays the same as long as the file does. */
export const idOf = ({ lembar, baris }: Asal): string => `${lembar.berkas}|${lembar.nama}|${baris + 1}`
