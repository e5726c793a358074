import { useSyncExternalStore } from 'react'
import { cn } from '../ui/cn'
import { useGrid } from './grid-context'

const nothing = () => null

/** Where rows that are being pulled would come to lie: a line between rows, a frame round a heading. */
export function DropMark() {
  const { controller, rowHeight, gutter } = useGrid()
  const { live, table } = controller.core
  const drop = useSyncExternalStore(live.subscribe, () => live.get().drop, nothing)
  if (!drop) return null
  const { ids, getRow } = table()
  const r = ids.indexOf(drop.target)
  if (r < 0) return null
  const into = drop.where === 'into'
  const top = (drop.where === 'after' ? r + 1 : r) * rowHeight
  return (
    <div
      aria-hidden
      data-letak={drop.where}
      className={cn(
        'pointer-events-none absolute right-0 z-4',
        into ? 'rounded-sm border-2 border-accent bg-accent-soft/40' : 'h-0.5 bg-accent',
      )}
      style={{
        top: into ? top : top - 1,
        height: into ? rowHeight : undefined,
        left: gutter + (getRow(drop.target).level - 1) * 18,
      }}
    />
  )
}
