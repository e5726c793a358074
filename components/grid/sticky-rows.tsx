import { useCallback, useSyncExternalStore } from 'react'
import { cn } from '../ui/cn'
import { useGrid } from './grid-context'
import { useRow } from './row'
import { seenOf } from './seen'
import { stickyRows } from './sticky'

function StickyRow({ id, last }: { id: string; last: boolean }) {
  const { controller, columns, rowHeight } = useGrid()
  const row = useRow(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a copy for the eye; the heading itself is reached by the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={cn(
        'flex w-(--lebar) cursor-pointer border-line border-b bg-surface-2 font-semibold hover:bg-accent-soft',
        last && 'shadow-[0_4px_6px_-4px_rgb(0_0_0/0.18)]',
      )}
      style={{ height: rowHeight }}
      onClick={() => controller.goTo(id)}
    >
      <div className="sticky left-0 z-2 w-(--kepala) shrink-0 bg-inherit" />
      {columns.map((column, c) => (
        <div
          key={column.key}
          className={cn(
            'flex shrink-0 items-center px-2',
            column.align === 'end' && 'justify-end text-right',
            column.frozen && 'sticky z-1 border-line border-r bg-inherit',
          )}
          style={{ width: `var(--w${c})`, left: column.frozen ? `var(--x${c})` : undefined }}
        >
          {column.tree && <span className="shrink-0" style={{ width: (row.level - 1) * 18 + 20 }} />}
          <span className="min-w-0 truncate">{row.cells[column.key]?.text}</span>
        </div>
      ))}
    </div>
  )
}

/** The headings of the first row in sight stay over it, with their totals. */
export function StickyRows({ scroller }: { scroller: HTMLElement | null }) {
  const { controller, view } = useGrid()
  const { core } = controller
  const seen = seenOf(scroller)
  const subscribe = useCallback(
    (listener: () => void) => {
      const offs = [seen.subscribe(listener), view.subscribeIds(listener)]
      return () => {
        for (const off of offs) off()
      }
    },
    [seen, view],
  )
  const read = () => {
    const { ids } = core.table()
    return stickyRows(core, seen.get())
      .map((r) => ids[r])
      .join('\n')
  }
  const stuck = useSyncExternalStore(subscribe, read, () => '')
  const ids = stuck === '' ? [] : stuck.split('\n')
  return (
    <div aria-hidden data-lekat className="sticky top-[30px] z-4 h-0 w-(--lebar)">
      {ids.map((id, n) => (
        <StickyRow key={id} id={id} last={n === ids.length - 1} />
      ))}
    </div>
  )
}
