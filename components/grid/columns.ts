import { DENSITY, type Density } from './density'
import type { GridColumn } from './types'

export type Bucket = 'sempit' | 'sedang' | 'lebar'

export const HEADER = 30
/** Heads of rows, left of the first column: where a row is selected and dragged by. */
export const GUTTER = 26
export const NARROWEST = 48
const FROZEN_MOST: Readonly<Record<Bucket, number>> = {
  sempit: 96,
  sedang: 320,
  lebar: Number.POSITIVE_INFINITY,
}

export const bucketOf = (width: number): Bucket =>
  width < 600 ? 'sempit' : width < 1100 ? 'sedang' : 'lebar'

/** A narrow panel on a wide screen is no phone: only there are rows made for a thumb. */
export const isPonsel = (bucket: Bucket): boolean =>
  bucket === 'sempit' && (typeof window === 'undefined' || window.innerWidth < 640)

export const rowHeightOf = (bucket: Bucket, density: Density): number =>
  isPonsel(bucket) ? 46 : DENSITY[density]

/** What somebody made of the columns; `freeze` null: none, absent: as declared. */
export interface OwnColumns {
  hidden: readonly string[]
  widths: OwnWidths
  freeze?: string | null
}
export type OwnWidths = Readonly<Record<string, number>>

const frozenBy = (columns: readonly GridColumn[], freeze: string | null): readonly GridColumn[] => {
  const last = columns.findIndex(({ key }) => key === freeze)
  return columns.map((column, n) => ({ ...column, frozen: n <= last }))
}

/** What is shown at this width; frozen columns lead, and are few enough to leave room for the others. */
export function shownColumns(
  columns: readonly GridColumn[],
  bucket: Bucket,
  { hidden, freeze }: Pick<OwnColumns, 'hidden' | 'freeze'> = { hidden: [] },
): readonly GridColumn[] {
  const least = { sempit: 0, sedang: 600, lebar: 1100 }[bucket]
  let frozen = 0
  let leading = true
  const chosen = freeze === undefined ? columns : frozenBy(columns, freeze)
  // What somebody froze by hand stays, but for a phone, where nothing else would be seen.
  const most = freeze === undefined || bucket === 'sempit' ? FROZEN_MOST[bucket] : Number.POSITIVE_INFINITY
  return chosen
    .filter(({ key, hideBelow, hideOnPhone }) => {
      const room = (hideBelow ?? 0) <= least && !(hideOnPhone && isPonsel(bucket))
      return room && !hidden.includes(key)
    })
    .map((column) => {
      frozen += column.width
      leading = leading && column.frozen === true && frozen <= most
      return column.frozen && !leading ? { ...column, frozen: false } : column
    })
}

/** In a narrow grid growing columns give way so far: a name goes on in a second line or is cut, a figure may not be. */
const GIVEN_WAY = 110

/** Growing columns share what is left over. */
export function widthsOf(columns: readonly GridColumn[], container: number, own: OwnWidths): number[] {
  const base = columns.map((column) => Math.max(NARROWEST, own[column.key] ?? column.width))
  const growing = columns.map((column) => column.grow === true && own[column.key] === undefined)
  const count = growing.filter(Boolean).length
  if (count === 0) return base
  const rest = container - base.reduce((sum, width) => sum + width, 0)
  const give = (width: number) =>
    Math.max(bucketOf(container) === 'sempit' ? GIVEN_WAY : width, Math.floor(width + rest / count))
  return base.map((width, n) => (growing[n] ? give(width) : width))
}

export const offsetsOf = (widths: readonly number[], first = 0): number[] => {
  let sum = first
  return widths.map((width) => {
    sum += width
    return sum - width
  })
}
