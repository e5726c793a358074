import { fromScaled, SKALA, toScaled } from '@/lib/domain/decimal'
import { foldCari } from '@/lib/domain/katalog/fold-cari'
import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'
import { problem } from './problem'
import { idOf } from './read-koefisien'
import type { KomponenTerbaca, Masalah, SebaranItem } from './types'

const SKALA_SATU = 10n ** BigInt(SKALA.koefisien)
/** Fewer uses in the file say nothing of an item; a median of another edition speaks for itself. */
const PALING_SEDIKIT = 3
/** So many times more is no spread any longer. */
const JAUH = 40n
/** How far from the median, in hundreds and thousands of it, still counts as such. */
const DEKAT = [
  { kali: 100n, dari: 40n, sampai: 250n },
  { kali: 1000n, dari: 400n, sampai: 2500n },
] as const

/**
 * Coefficients 100 or 1,000 times what the item has elsewhere (median of the same kategori, name and unit in these
 * files, else in other editions), written without a fraction: the comma was lost. The repair is only offered.
 */
export function flagLostComma(
  komponen: readonly KomponenTerbaca[],
  lain: readonly SebaranItem[] = [],
): Masalah[] {
  const rows = new Map<string, { row: KomponenTerbaca; nilai: bigint }[]>()
  const fold = folder()
  for (const row of komponen) {
    const nilai = toScaled(row.koefisien, SKALA.koefisien)
    if (nilai === 0n) continue
    const kunci = fold(row)
    const list = rows.get(kunci)
    if (list) list.push({ row, nilai })
    else rows.set(kunci, [{ row, nilai }])
  }
  const medianLain = new Map(lain.map((item) => [fold(item), toScaled(item.median, SKALA.koefisien)]))
  return [...rows].flatMap(([kunci, list]) => flagItem(list, medianLain.get(kunci)))
}

function flagItem(
  list: readonly { row: KomponenTerbaca; nilai: bigint }[],
  lain: bigint | undefined,
): Masalah[] {
  const sini = spreadOf(list.map(({ nilai }) => nilai))
  return list.flatMap(({ row, nilai }) => {
    if (nilai % SKALA_SATU !== 0n) return []
    const kali = (sini && timesOff(nilai, sini)) ?? (lain ? timesMedian(nilai, lain) : undefined)
    const biasa = sini?.median ?? lain
    return kali && biasa ? [flag(row, nilai, kali, biasa)] : []
  })
}

interface Sebaran {
  min: bigint
  median: bigint
  maks: bigint
}

/** What the item has in these files, far outliers left out of its range. */
function spreadOf(values: readonly bigint[]): Sebaran | undefined {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  // the lower middle: of an even number half may be spoiled
  const median = sorted[(sorted.length - 1) >> 1]
  const min = sorted[0]
  if (sorted.length < PALING_SEDIKIT || median === undefined || min === undefined) return undefined
  return { min, median, maks: sorted.findLast((nilai) => nilai < JAUH * median) ?? median }
}

/** About 100 or 1,000 medians; or far above the whole range, and within it once divided. */
function timesOff(nilai: bigint, { min, median, maks }: Sebaran): bigint | undefined {
  const kali = timesMedian(nilai, median)
  if (kali || nilai < JAUH * maks) return kali
  return DEKAT.find((k) => nilai >= k.kali * min && nilai <= k.kali * maks)?.kali
}

const timesMedian = (nilai: bigint, median: bigint): bigint | undefined =>
  DEKAT.find(({ dari, sampai }) => nilai >= dari * median && nilai <= sampai * median)?.kali

function flag(row: KomponenTerbaca, nilai: bigint, kali: bigint, median: bigint): Masalah {
  const usul = fromScaled(nilai / kali, SKALA.koefisien)
  const kolom = row.asal.lembar.kolom.find(({ peran }) => peran === 'koefisien')?.index
  const biasa = fromScaled(median, SKALA.koefisien)
  const params = {
    nama: row.uraian,
    koefisien: row.koefisien,
    biasa,
    kali: Number.parseInt(String(kali), 10),
    usul,
  }
  const note = problem(row.asal, kolom, 'peringatan', 'ahsp_koma_hilang', params)
  return { ...note, id: `koma:${idOf(row.asal)}`, usul }
}

/** The same item under small differences of writing; names are folded once. */
function folder() {
  const known = new Map<string, string>()
  return ({ kategori, uraian, satuan }: { kategori: string; uraian: string; satuan: string }) => {
    const nama = known.get(uraian) ?? foldCari(uraian)
    known.set(uraian, nama)
    return `${kategori}|${nama}|${foldSatuan(satuan).toLowerCase()}`
  }
}
