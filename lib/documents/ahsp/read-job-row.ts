import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'
import { isKode, isKodeAnalisa, isSatuan } from './cell-words'
import { foldUnit, type Pembaca } from './row-cells'
import type { Sel } from './types'

export interface BarisPekerjaan {
  kode: string
  uraian: string
  satuan: string
  /** The unit stands in the name only. */
  dariNama: boolean
}

const GABUNG = /^((?:[A-Z]{1,5}\.?)?\d[\w.-]*(?:\.?\s?\(\w{1,3}\))*)[.\s:–-]+(\D.{3,}|\d.{8,})$/
const LABEL = /^(kode|no|nomor|analisa|mata pembayaran|jenis pekerjaan|item)\b.{0,20}:?$/i
const SATUAN_TERTULIS = /\bsat(?:uan|\.)?\s*(?:pekerjaan|pembayaran)?\s*[:=]\s*(\S+)/i
/** Not of a measure: `sedalam 1 m`, `0 - 1 m`. */
const SATUAN_DI_NAMA =
  /(?<!(?:dalam|tinggi|tebal|lebar|panjang|jarak|jauh|ukuran|radius|diameter|s\.?d\.?|s\/d|sampai|[-–<>≤≥=x])\s*)(?:^|[\s(])(?:1|per)\s+(m[23²³]|m['’]|kg|bh|buah|unit|titik|ls|btg|batang|set|lembar|lbr|pasang|psg|m)(?=[\s,.)]|$)/i

/** A row without a coefficient that has a code and a name, in whatever cells: a job, or a heading with a code. */
export function readJobRow(row: readonly Sel[], baca: Pembaca): BarisPekerjaan | null {
  const cells = row.map((sel) => sel.teks)
  const found = codeAndName(row, cells, baca)
  if (!found) return null
  const { kode, uraian, at } = found
  const sesudah = cells.slice(at + 1)
  const tertulis = SATUAN_TERTULIS.exec(cells.join(' '))?.[1] ?? ''
  const satuan =
    baca.satuan(row, 'satuan_pekerjaan') ||
    baca.satuan(row, 'satuan') ||
    foldUnit(tertulis) ||
    foldUnit(sesudah.find(isSatuan) ?? '')
  if (satuan !== '') return { kode, uraian, satuan, dariNama: false }
  const diNama = SATUAN_DI_NAMA.exec(uraian)?.[1]
  return { kode, uraian, satuan: diNama ? foldSatuan(diNama) : '', dariNama: diNama !== undefined }
}

/** Older sheets have no codes: a number, and a name that says of what one unit is made (`1 m3 Galian Tanah`). */
export function readNumberedJob(row: readonly Sel[], baca: Pembaca): BarisPekerjaan | null {
  if (baca.at('kode') !== undefined || baca.at('kode_pekerjaan') !== undefined) return null
  const kode = baca.teks(row, 'no').replace(/[.)]+$/, '')
  const uraian = clean(baca.teks(row, 'uraian'))
  const satuan = /^1\s/.test(uraian) ? SATUAN_DI_NAMA.exec(uraian)?.[1] : undefined
  return kode === '' || satuan === undefined
    ? null
    : { kode, uraian, satuan: foldSatuan(satuan), dariNama: true }
}

function codeAndName(row: readonly Sel[], cells: readonly string[], baca: Pembaca) {
  for (const peran of ['kode_pekerjaan', 'kode'] as const) {
    const n = baca.at(peran)
    const kode = n === undefined ? '' : (cells[n] ?? '')
    if (n === undefined || !isKode(kode)) continue
    const at = nameAt(cells, n, baca)
    if (at !== null) return { kode, uraian: clean(cells[at] ?? ''), at }
  }
  for (const [n, teks] of cells.entries()) {
    if (teks === '') continue
    if (!row[n]?.angka && isKodeAnalisa(teks)) {
      const at = nameAt(cells, n, baca)
      if (at !== null) return { kode: teks.replace(/\.$/, ''), uraian: clean(cells[at] ?? ''), at }
    }
    const [, kode = '', uraian = ''] = GABUNG.exec(teks) ?? []
    if (isKodeAnalisa(kode)) return { kode: kode.replace(/\.$/, ''), uraian: clean(uraian), at: n }
    if (teks.length > 4 && !LABEL.test(teks)) return null
  }
  return null
}

/** The name beside a code: in the column of names, else the next cell that holds words. */
function nameAt(cells: readonly string[], kode: number, baca: Pembaca): number | null {
  const uraian = baca.at('uraian') ?? -1
  if (uraian !== kode && isName(cells[uraian])) return uraian
  const at = cells.findIndex((teks, n) => n > kode && isName(teks))
  return at < 0 ? null : at
}

const isName = (teks: string | undefined) => teks !== undefined && /\p{L}{2}/u.test(teks) && !isSatuan(teks)

const clean = (uraian: string) =>
  uraian
    .replace(SATUAN_TERTULIS, '')
    .replace(/^[:\-–\s]+/, '')
    .replace(/[\s(]+$/, '')
    .slice(0, 1000)
