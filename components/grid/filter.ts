import type { Locale } from '@/lib/bahasa/pesan'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { bandingWajar } from '@/lib/domain/banding-wajar'
import { compareDecimal } from '@/lib/domain/decimal'
import type { GridColumn, RowView } from './types'

export const BANDING = ['lt', 'lte', 'eq', 'gte', 'gt'] as const
export type Banding = (typeof BANDING)[number]

/** `nilai`: the text looked for, or the decimal text compared with; empty for `isi` and `kosong`. */
export interface Filter {
  jenis: 'teks' | 'isi' | 'kosong' | Banding
  nilai: string
}
export type Filters = Readonly<Record<string, Filter>>

export const isBanding = (jenis: Filter['jenis']): jenis is Banding => BANDING.some((one) => one === jenis)

/** The figure that a cell shows, null where it shows none. */
export function figureOf(text: string, locale: Locale): string | null {
  const read = readAngka(text.replace(/\s*%$/, ''), locale)
  return read.ok ? read.nilai : null
}

const isBlank = (text: string) => /^\s*[-–]?\s*$/.test(text)

const HOLDS: Readonly<Record<Banding, (order: number) => boolean>> = {
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  eq: (order) => order === 0,
  gte: (order) => order >= 0,
  gt: (order) => order > 0,
}

function cellPasses(text: string, { jenis, nilai }: Filter, locale: Locale): boolean {
  if (jenis === 'teks') return text.toLocaleLowerCase(locale).includes(nilai.toLocaleLowerCase(locale))
  if (jenis === 'kosong') return isBlank(text)
  if (jenis === 'isi') return !isBlank(text)
  const figure = figureOf(text, locale)
  return figure !== null && HOLDS[jenis](compareDecimal(figure, nilai))
}

/** Headings are found by text alone: that they hold no volume is no finding. */
export function passes(row: RowView, filters: Filters, locale: Locale): boolean {
  return Object.entries(filters).every(([key, filter]) =>
    row.kind === 'judul' && filter.jenis !== 'teks'
      ? false
      : cellPasses(row.cells[key]?.text ?? '', filter, locale),
  )
}

/** By figure where the column holds figures, else as words; what is missing comes last either way. */
export function comparerOf(
  column: GridColumn,
  turun: boolean,
  locale: Locale,
): (a: RowView, b: RowView) => number {
  const known = new Map<RowView, string | null>()
  const keyOf = (row: RowView): string | null => {
    const kept = known.get(row)
    if (kept !== undefined) return kept
    const text = row.cells[column.key]?.text ?? ''
    const key = column.angka ? figureOf(text, locale) : isBlank(text) ? null : text
    known.set(row, key)
    return key
  }
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    const order = column.angka ? compareDecimal(left, right) : bandingWajar(left, right)
    return turun ? -order : order
  }
}
