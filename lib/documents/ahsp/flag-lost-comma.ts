import { fromScaled, SKALA, toScaled } from '@/lib/domain/decimal'
import { foldCari } from '@/lib/domain/katalog/fold-cari'
import { problem } from './problem'
import { idOf } from './read-koefisien'
import type { KomponenTerbaca, Masalah, SebaranItem } from './types'

const SKALA_SATU = 10n ** BigInt(SKALA.koefisien)
/** Fewer uses in the file say nothing of an item; a median of another edition speaks for itself. */
const PALING_SEDIKIT = 3
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

function flagItem(list: readonly { row: KomponenTerbaca; nilai: bigint }[], lain: bigint | undefined): Masalah[] {
  const sorted = list.map(({ nilai }) => nilai).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  // the lower middle: of an even number half may be spoiled
  const sini = sorted.length >= PALING_SEDIKIT ? sorted[(sorted.length - 1) >> 1] : undefined
  return list.flatMap(({ row, nilai }) => {
    if (nilai % SKALA_SATU !== 0n) return []
    const kali = timesOff(nilai, sini) ?? timesOff(nilai, lain)
    const median = timesOff(nilai, sini) ? sini : lain
    return kali && median ? [flag(row, nilai, kali, median)] : []
  })
}

const timesOff = (nilai: bigint, median: bigint | undefined): bigint | undefined =>
  median
    ? DEKAT.find(({ dari, sampai }) => nilai >= dari * median && nilai <= sampai * median)?.kali
    : undefined

function flag(row: KomponenTerbaca, nilai: bigint, kali: bigint, median: bigint): Masalah {
  const usul = fromScaled(nilai / kali, SKALA.koefisien)
  const kolom = row.asal.lembar.kolom.find(({ peran }) => peran === 'koefisien')?.index
  const biasa = fromScaled(median, SKALA.koefisien)
  const params = { nama: row.uraian, koefisien: row.koefisien, biasa, kali: Number.parseInt(String(kali), 10), usul }
  const note = problem(row.asal, kolom, 'peringatan', 'ahsp_koma_hilang', params)
  return { ...note, id: `koma:${idOf(row.asal)}`, usul }
}

/** The same item under small differences of writing; names are folded once. */
function folder() {
  const known = new Map<string, string>()
  return ({ kategori, uraian, satuan }: { kategori: string; uraian: string; satuan: string }) => {
    const nama = known.get(uraian) ?? foldCari(uraian)
    known.set(uraian, nama)
    return `${kategori}|${nama}|${satuan.toLowerCase()}`
  }
}
