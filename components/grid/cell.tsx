// biome-ignore-all lint/a11y/useFocusableInteractive: the treegrid keeps focus, aria-activedescendant names the cell
// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { memo } from 'react'
import { cn } from '../ui/cn'
import { CellPopup } from './cell-popup'
import { isPonsel } from './columns'
import { Editor } from './editor'
import { useGrid } from './grid-context'
import { EndHandle, FillHandle, StartHandle } from './handles'
import { StateMark } from './state-mark'
import { TreeMark } from './tree-mark'
import type { CellView, GridColumn, RowView } from './types'

export interface CellProps {
  id: string
  column: GridColumn
  c: number
  view: CellView | undefined
  /** Only where the column carries the tree. */
  row: RowView | null
  heading: boolean
  selected: boolean
  /** A fill pulled over it would change it. */
  filling: boolean
  /** The last cell of the selection. */
  corner: boolean
  /** Handles for a finger at the ends of the range. */
  start: boolean
  end: boolean
  range: boolean
  active: boolean
  editing: boolean
}

const TONE = { redup: 'text-ink-3', kosong: 'text-warn', negatif: 'text-bad', kuat: 'font-semibold' }
const STATE = {
  menyimpan: '',
  gagal: 'shadow-[inset_2px_0_0_var(--bad)]',
  konflik: 'shadow-[inset_2px_0_0_var(--warn)]',
  baru: 'bg-flash',
  salah: 'bg-bad-soft shadow-[inset_2px_0_0_var(--bad)]',
  diubah: 'bg-accent-soft shadow-[inset_2px_0_0_var(--accent)]',
}

function classOf({ column, view, selected, filling, range, active }: CellProps, compact: boolean): string {
  return cn(
    'relative flex shrink-0 items-center gap-1 px-2',
    column.align === 'end' && 'justify-end text-right',
    column.frozen && 'sticky border-line border-r bg-inherit',
    column.frozen && (active ? 'z-2' : 'z-1'),
    view?.tone && TONE[view.tone],
    view?.state && STATE[view.state],
    selected && range && 'bg-accent-soft',
    filling && 'bg-accent-soft outline-1 outline-accent outline-dashed -outline-offset-1',
    active &&
      '-outline-offset-2 rounded-xs bg-surface outline-2 outline-line-strong group-focus-within/grid:outline-focus',
    compact && 'px-2 leading-tight',
  )
}

/** Two lines on a phone where the text may be long, else one line. */
const textClass = (compact: boolean, column: GridColumn) =>
  compact && column.align !== 'end' ? 'line-clamp-2 min-w-0 break-words' : 'min-w-0 truncate'

export const Cell = memo(function Cell(props: CellProps) {
  const { id, column, c, view, row, heading, selected, active, editing } = props
  const { bucket } = useGrid()
  const compact = isPonsel(bucket)
  const editable = column.editable === true && view?.locked === undefined && !(heading && !view)
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={c + 1}
      aria-selected={selected}
      aria-readonly={editable ? undefined : true}
      title={view?.note}
      className={classOf(props, compact)}
      style={{ width: `var(--w${c})`, left: column.frozen ? `var(--x${c})` : undefined }}
    >
      {row && <TreeMark row={row} compact={compact} />}
      <span data-text className={textClass(compact, column)}>
        {view?.text}
      </span>
      {view?.badge && !compact && (
        <span className="shrink-0 rounded-xs bg-surface-2 px-1 font-bold text-[10px] text-ink-2">
          {view.badge}
        </span>
      )}
      {view?.state && <StateMark state={view.state} />}
      {props.corner && editable && <FillHandle />}
      {props.start && <StartHandle />}
      {props.end && <EndHandle />}
      {editing && <Editor column={column} view={view} />}
      {active && <CellPopup end={column.align === 'end'} editing={editing} />}
    </div>
  )
})
