// biome-ignore-all lint/a11y/useFocusableInteractive: the treegrid keeps focus, aria-activedescendant names the cell
// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react'
import { cn } from '../ui/cn'
import { ResizeHandle } from '../ui/resize-handle'
import { HEADER } from './columns'
import type { GridColumn, GridPesan } from './types'
import type { ColumnLayout } from './use-columns'

export interface HeaderProps {
  layout: ColumnLayout
  pesan: GridPesan
  onMenu(key: string): void
}

function MenuButton({ column, layout: { own }, pesan, onMenu }: HeaderProps & { column: GridColumn }) {
  const sorted = own.sort?.key === column.key ? own.sort : null
  const filtered = own.filters[column.key] !== undefined
  const Mark = filtered ? ListFilter : sorted ? (sorted.turun ? ArrowDown : ArrowUp) : ChevronDown
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={pesan.t('grid_menu_kolom', { kolom: column.title })}
      aria-haspopup="dialog"
      className={cn(
        'grid size-6 shrink-0 place-items-center rounded-sm hover:bg-line',
        sorted || filtered
          ? 'text-accent'
          : 'absolute right-2 bg-surface-2 text-ink-3 opacity-0 focus-visible:opacity-100 group-hover/kolom:opacity-100 pointer-coarse:inset-0 pointer-coarse:size-full pointer-coarse:bg-transparent pointer-coarse:opacity-100 pointer-coarse:[&>svg]:hidden',
      )}
      onClick={() => onMenu(column.key)}
    >
      <Mark aria-hidden className="size-3.5" />
    </button>
  )
}

const sortOf = (layout: ColumnLayout, key: string) =>
  layout.own.sort?.key !== key ? undefined : layout.own.sort.turun ? 'descending' : 'ascending'

export function Header(props: HeaderProps) {
  const { layout } = props
  const resize = (key: string, width: number | null, done: boolean) => {
    const { [key]: _, ...others } = layout.own.widths
    layout.setOwn({ ...layout.own, widths: width === null ? others : { ...others, [key]: width } }, done)
  }
  return (
    <div role="rowgroup" className="sticky top-0 z-5 w-(--lebar)">
      <div
        role="row"
        aria-rowindex={1}
        className="flex border-line-strong border-b bg-surface-2 font-semibold text-ink-2 text-xs"
        style={{ height: HEADER }}
      >
        {layout.gutter > 0 && (
          <div role="presentation" className="sticky left-0 z-2 w-(--kepala) shrink-0 bg-inherit" />
        )}
        {layout.columns.map((column, c) => (
          <div
            key={column.key}
            role="columnheader"
            data-kolom={column.key}
            aria-colindex={c + 1}
            aria-sort={sortOf(layout, column.key)}
            className={cn(
              'group/kolom relative flex shrink-0 items-center px-2',
              column.align === 'end' && 'justify-end',
              column.frozen && 'sticky z-1 border-line border-r bg-inherit',
            )}
            style={{ width: `var(--w${c})`, left: column.frozen ? `var(--x${c})` : undefined }}
          >
            <span className="truncate" title={column.help}>
              {column.title}
            </span>
            <MenuButton {...props} column={column} />
            <ResizeHandle
              width={() => layout.widths[c] ?? column.width}
              onResize={(width, done) => resize(column.key, width, done)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
