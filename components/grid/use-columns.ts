import { type CSSProperties, useLayoutEffect, useMemo, useState } from 'react'
import { type Bucket, bucketOf, type OwnWidths, offsetsOf, shownColumns, widthsOf } from './columns'
import { readWidths, writeWidths } from './memory'
import type { GridColumn } from './types'

export interface ColumnLayout {
  bucket: Bucket
  columns: readonly GridColumn[]
  widths: readonly number[]
  /** Widths and offsets as CSS variables: a column that is pulled wider renders no row. */
  style: CSSProperties
  resize(key: string, width: number | null, done: boolean): void
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

function styleOf(widths: readonly number[]): CSSProperties {
  const offsets = offsetsOf(widths)
  return Object.fromEntries([
    ['--lebar', `${widths.reduce((sum, width) => sum + width, 0)}px`],
    ...widths.map((width, c) => [`--w${c}`, `${width}px`]),
    ...offsets.map((offset, c) => [`--x${c}`, `${offset}px`]),
  ])
}

export function useColumns(
  all: readonly GridColumn[],
  scroller: HTMLElement | null,
  memory: string | undefined,
): ColumnLayout {
  const width = useWidth(scroller)
  const [own, setOwn] = useState<OwnWidths>({})
  useLayoutEffect(() => {
    if (memory !== undefined) setOwn(readWidths(memory))
  }, [memory])
  const bucket = bucketOf(width)
  const columns = useMemo(() => shownColumns(all, bucket), [all, bucket])
  const widths = useMemo(() => widthsOf(columns, width, own), [columns, width, own])
  const style = useMemo(() => styleOf(widths), [widths])
  const resize = (key: string, wide: number | null, done: boolean) => {
    const { [key]: _, ...others } = own
    const next = wide === null ? others : { ...others, [key]: wide }
    setOwn(next)
    if (done && memory !== undefined) writeWidths(memory, next)
  }
  return { bucket, columns, widths, style, resize }
}
