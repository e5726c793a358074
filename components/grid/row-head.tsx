// biome-ignore-all lint/a11y/useFocusableInteractive: the treegrid keeps focus, aria-activedescendant names the cell
// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { GripVertical } from 'lucide-react'
import { cn } from '../ui/cn'
import { useGrid } from './grid-context'

/** Left of the row: pressed it selects the row, pulled it moves it. */
export function RowHead({ index, selected }: { index: number; selected: boolean }) {
  const { pesan, drags } = useGrid()
  return (
    <div
      role="rowheader"
      data-kepala
      title={drags ? pesan.t('grid_seret') : pesan.t('grid_pilih_baris')}
      className={cn(
        'group/kepala relative left-0 z-3 group-data-gulir/grid:sticky grid w-(--kepala) shrink-0 cursor-default place-items-center bg-inherit font-normal text-[10px] text-ink-3 tabular-nums hover:text-ink',
        selected && 'bg-accent-soft font-semibold text-ink shadow-[inset_2px_0_0_var(--accent)]',
      )}
    >
      <span className={cn(drags && 'group-hover/kepala:sr-only')}>{index + 1}</span>
      {drags && <GripVertical aria-hidden className="hidden size-3.5 group-hover/kepala:block" />}
    </div>
  )
}
