// biome-ignore-all lint/a11y/useFocusableInteractive: the treegrid keeps focus, aria-activedescendant names the cell
// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { type PointerEvent, useRef } from 'react'
import { cn } from '../ui/cn'
import { HEADER } from './columns'
import type { GridColumn } from './types'

export interface HeaderProps {
  columns: readonly GridColumn[]
  widths: readonly number[]
  /** null = back to the column's own width; `done` when the hand is off. */
  onResize(key: string, width: number | null, done: boolean): void
}

function Handle({
  column,
  width,
  onResize,
}: {
  column: GridColumn
  width: number
  onResize: HeaderProps['onResize']
}) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const widthAt = (event: PointerEvent) =>
    Math.round((start.current?.width ?? width) + event.clientX - (start.current?.x ?? 0))
  return (
    <span
      aria-hidden
      className="absolute inset-y-0 right-0 z-1 w-2 cursor-col-resize touch-none hover:bg-line-strong"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (start.current) onResize(column.key, widthAt(event), false)
      }}
      onPointerUp={(event) => {
        if (start.current && event.clientX !== start.current.x) onResize(column.key, widthAt(event), true)
        start.current = null
      }}
      onDoubleClick={() => onResize(column.key, null, true)}
    />
  )
}

export function Header({ columns, widths, onResize }: HeaderProps) {
  return (
    <div role="rowgroup" className="sticky top-0 z-5 w-(--lebar)">
      <div
        role="row"
        aria-rowindex={1}
        className="flex border-line-strong border-b bg-surface-2 font-semibold text-ink-2 text-xs"
        style={{ height: HEADER }}
      >
        {columns.map((column, c) => (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={c + 1}
            className={cn(
              'relative flex shrink-0 items-center px-2',
              column.align === 'end' && 'justify-end',
              column.frozen && 'sticky z-1 border-line border-r bg-inherit',
            )}
            style={{ width: `var(--w${c})`, left: column.frozen ? `var(--x${c})` : undefined }}
          >
            <span className="truncate">{column.title}</span>
            <Handle column={column} width={widths[c] ?? column.width} onResize={onResize} />
          </div>
        ))}
      </div>
    </div>
  )
}
