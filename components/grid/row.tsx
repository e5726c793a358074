// biome-ignore-all lint/a11y/useFocusableInteractive: the treegrid keeps focus, aria-activedescendant names the cell
// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { memo, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { cn } from '../ui/cn'
import { Cell } from './cell'
import { useGrid } from './grid-context'
import { readSlice } from './live'
import { RowHead } from './row-head'
import type { RowView } from './types'

const nothing = () => ''

/** The row as it is now, painted again when it changes. */
export function useRow(id: string): RowView {
  const { view } = useGrid()
  const subscribe = useCallback((listener: () => void) => view.subscribeRow(id, listener), [view, id])
  const read = useCallback(() => view.getRow(id), [view, id])
  return useSyncExternalStore(subscribe, read, read)
}

const surface = ({ kind, level }: RowView, chosen: boolean) =>
  chosen ? 'bg-accent-soft' : kind === 'judul' && level === 1 ? 'bg-surface-2' : 'bg-surface'

export const Row = memo(function Row({ id, index }: { id: string; index: number }) {
  const { controller, columns, rowHeight: height, gutter, prefix } = useGrid()
  const { live } = controller.core
  const row = useRow(id)
  const slice = readSlice(useSyncExternalStore(live.subscribe, () => live.slice(index), nothing))
  const own = useRef<HTMLDivElement>(null)
  const active = slice.active < 0 ? null : `${prefix}${id}:${columns[slice.active]?.key}`
  useLayoutEffect(() => {
    if (active !== null)
      own.current?.closest('[role=treegrid]')?.setAttribute('aria-activedescendant', active)
  }, [active])
  return (
    <div
      ref={own}
      role="row"
      data-id={id}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-expanded={row.expanded}
      aria-setsize={row.setSize}
      aria-posinset={row.posInSet}
      className={cn(
        'absolute left-0 flex w-(--lebar) contain-layout border-line border-b outline-none',
        surface(row, slice.active >= 0 && !slice.range),
        row.kind === 'judul' && (row.level === 1 ? 'font-[650]' : 'font-semibold'),
        slice.active >= 0 && 'z-2',
      )}
      style={{ top: index * height, height }}
    >
      {gutter > 0 && <RowHead index={index} selected={slice.whole} />}
      {columns.map((column, c) => (
        <Cell
          key={column.key}
          id={`${prefix}${id}:${column.key}`}
          column={column}
          c={c}
          view={row.cells[column.key]}
          row={column.tree ? row : null}
          heading={row.kind === 'judul'}
          selected={!slice.filling && c >= slice.left && c <= slice.right}
          filling={slice.filling && c >= slice.left && c <= slice.right}
          corner={slice.foot && c === slice.right && !slice.editing}
          start={slice.handles && slice.head && c === slice.left}
          end={slice.handles && slice.foot && c === slice.right}
          range={slice.range}
          active={slice.active === c}
          editing={slice.active === c && slice.editing}
        />
      ))}
    </div>
  )
})
