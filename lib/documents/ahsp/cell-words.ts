import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'
import type { Kategori } from '@/lib/domain/rekap/types'

/** At least two parts with a number among them: 1.1.1, A.2.2.1.1, U.3.5.1.d (a), 3.1.(1), 6.1 (1). */
const KODE_ANALISA =
  /^(?:[A-Z]{1,5}[.-]?)?\d{1,3}[a-z]?(?:(?:\.|\.?\s?\()[\dA-Za-z]{1,4}\)?)+(?:\s?\([a-z\d]{1,3}\)|[a-z])*\.?$/
const KODE_PERKIRAAN = /^(?=\S*\d)[A-Za-z\d][\w.\-/()]{0,30}(?: ?\([\w.]{1,4}\))*$/

export const isKodeAnalisa = (teks: string): boolean => teks.length <= 40 && KODE_ANALISA.test(teks)

/** Anything that may serve as a code: short, with a digit, without spaces. */
export const isKode = (teks: string): boolean => KODE_PERKIRAAN.test(teks)

/** Units of the trade: to know a column by what is in it, never to refuse one. */
const SATUAN = new Set(
  `m m1 m2 m3 cm mm km ha are kg gr gram ton kw zak sak liter ltr l bh buah pcs unit set ls lumpsum titik ttk batang
  btg lembar lbr pasang psg roll rol dus kotak box OH OJ jam hari bulan minggu tahun org orang kali rit galon kaleng
  tube ikat pohon ptk rumpun stel kVA sambungan m2/hari unit/hari unit/jam sewa-hari hr bln`
    .split(/\s+/)
    .map((satuan) => foldSatuan(satuan).toLowerCase()),
)

export const isSatuan = (teks: string): boolean => SATUAN.has(foldSatuan(teks).toLowerCase())

const KATEGORI: readonly (readonly [RegExp, Kategori])[] = [
  [/^(tk|upah|labou?r|pekerja|tenaga)\b/i, 'TK'],
  [/^(bhn|bahan|materials?)\b/i, 'BHN'],
  [/^(alt|alat|peralatan|equipments?|tools?|mesin)\b/i, 'ALT'],
  [/^(lain|ln\b|lainnya|others?\b)/i, 'LAIN'],
]
const HURUF: Readonly<Record<string, Kategori>> = { A: 'TK', B: 'BHN', C: 'ALT', L: 'TK', M: 'BHN', E: 'ALT' }

/** What a cell of a category column says. */
export function kategoriOf(teks: string): Kategori | null {
  const rapi = teks.replace(/^[A-F][.)\s]+(?=\S{2})/, '').trim()
  return KATEGORI.find(([pola]) => pola.test(rapi))?.[1] ?? HURUF[rapi.toUpperCase()] ?? null
}

/** A heading of a part of the sheet: `A`, `A. TENAGA KERJA`, `BAHAN`, in the cells of a row without figures. */
export function partOf(cells: readonly string[]): Kategori | null {
  const filled = cells.filter(Boolean)
  const [first = '', second = ''] = filled
  const letter = /^([A-D]|I{1,3})[.)]?$/.exec(first)?.[1]
  if (letter !== undefined && second !== '') return wordOf(second)
  if (letter !== undefined) return HURUF[letter] && /^[A-C]$/.test(letter) ? (HURUF[letter] ?? null) : null
  return wordOf(first.replace(/^([A-D]|I{1,3})[.)\s]+/, ''))
}

/** Short and nothing else: `Bahan bangunan khusus 20 m` is no heading. */
function wordOf(teks: string): Kategori | null {
  const word =
    /^(tenaga kerja|tenaga|upah( kerja| tenaga( kerja)?)?|pekerja|bahan|material|alat|peralatan|lain( *- *lain)?|lainnya|labou?r|materials|equipment|others?)( *(\/|dan|&) *(alat|bahan|upah|material|perlengkapan|peralatan))? *:?$/i
  return word.test(teks.trim()) ? kategoriOf(teks.trim()) : null
}

/** Sums and what is laid on them: no komponen. */
const JUMLAH =
  /^((sub ?)?(jumlah|total(?! station))|biaya umum|overhead|keuntungan|profit|dibulatkan|pembulatan|harga satuan|nilai hsp|grand total|terbilang|ppn)\b/i

export const isJumlah = (cells: readonly string[]): boolean =>
  cells.some((teks) => JUMLAH.test(teks.replace(/^[A-Z\d]{1,2}[.)]\s+/, '')))
