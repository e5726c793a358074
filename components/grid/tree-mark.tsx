import { ChevronRight } from 'lucide-react'
import { cn } from '../ui/cn'
import { useGrid } from './grid-context'
import type { RowView } from './types'

export function TreeMark({ row, compact }: { row: RowView; compact: boolean }) {
  const { pesan } = useGrid()
  const indent = (row.level - 1) * (compact ? 10 : 18)
  if (row.expanded === undefined)
    return <span aria-hidden className="shrink-0" style={{ width: indent + 4 }} />
  return (
    <button
      type="button"
      tabIndex={-1}
      data-toggle
      aria-label={pesan.t(row.expanded ? 'grid_tutup' : 'grid_buka')}
      className="-ml-1 grid h-full min-w-6 shrink-0 place-items-center text-ink-3 hover:text-ink"
      style={{ marginLeft: indent - 4 }}
    >
      <ChevronRight
        aria-hidden
        className={cn('size-3.5 transition-transform duration-100', row.expanded && 'rotate-90')}
      />
    </button>
  )
}
