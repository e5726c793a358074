import { type CSSProperties, useLayoutEffect, useMemo, useState } from 'react'
import { type Bucket, bucketOf, GUTTER, offsetsOf, rowHeightOf, shownColumns, widthsOf } from './columns'
import { useGridDensity } from './density'
import { AS_DECLARED, type Own, onOwn, readOwn, writeOwn } from './memory'
import type { GridColumn } from './types'

export interface ColumnLayout {
  bucket: Bucket
  rowHeight: number
  /** Width of the heads of rows, 0 where there are none. */
  gutter: number
  columns: readonly GridColumn[]
  widths: readonly number[]
  /** The columns are wider than the grid: what is frozen has to be held in its place. */
  scrolls: boolean
  /** Widths and offsets as CSS variables: a column that is pulled wider renders no row. */
  style: CSSProperties
  own: Own
  /** `done`: to be remembered; a hand still pulls otherwise. */
  setOwn(own: Own, done?: boolean): void
}

function useWidth(box: HTMLElement | null): number {
  const [width, setWidth] = useState(1200)
  useLayoutEffect(() => {
    if (!box) return
    const measure = () => box.clientWidth > 0 && setWidth(box.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [box])
  return width
}

function styleOf(widths: readonly number[], gutter: number): CSSProperties {
  const offsets = offsetsOf(widths, gutter)
  return Object.fromEntries([
    ['--lebar', `${widths.reduce((sum, width) => sum + width, gutter)}px`],
    ['--kepala', `${gutter}px`],
    ...widths.map((width, c) => [`--w${c}`, `${width}px`]),
    ...offsets.map((offset, c) => [`--x${c}`, `${offset}px`]),
  ])
}

export interface ColumnsAsked {
  all: readonly GridColumn[]
  scroller: HTMLElement | null
  memory: string | undefined
  /** Rows can be taken by their head. */
  heads: boolean
}

export function useColumns({ all, scroller, memory, heads }: ColumnsAsked): ColumnLayout {
  const width = useWidth(scroller)
  const [density] = useGridDensity()
  const [own, setShown] = useState<Own>(AS_DECLARED)
  useLayoutEffect(() => {
    if (memory === undefined) return
    const read = () => setShown(readOwn(memory))
    read()
    return onOwn(memory, read)
  }, [memory])
  const bucket = bucketOf(width)
  const gutter = heads && bucket !== 'sempit' ? GUTTER : 0
  const { hidden, freeze } = own
  const columns = useMemo(
    () => shownColumns(all, bucket, freeze === undefined ? { hidden } : { hidden, freeze }),
    [all, bucket, hidden, freeze],
  )
  const widths = useMemo(
    () => widthsOf(columns, width - gutter, own.widths),
    [columns, width, gutter, own.widths],
  )
  const style = useMemo(() => styleOf(widths, gutter), [widths, gutter])
  const scrolls = widths.reduce((sum, one) => sum + one, gutter) > width
  const setOwn = (next: Own, done = true) => {
    setShown(next)
    if (done && memory !== undefined) writeOwn(memory, next)
  }
  const rowHeight = rowHeightOf(bucket, density)
  return { bucket, rowHeight, gutter, columns, widths, scrolls, style, own, setOwn }
}
