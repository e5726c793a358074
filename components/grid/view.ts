import type { Locale } from '@/lib/bahasa/pesan'
import { comparerOf, type Filters, passes } from './filter'
import type { GridColumn, GridSource, RowView } from './types'

export interface Sort {
  key: string
  turun: boolean
}

export interface Look {
  sort: Sort | null
  filters: Filters
}

/** The source as this person looks at it: sorted, filtered. */
export interface View extends GridSource {
  readonly sorted: boolean
  readonly filtered: boolean
  /** Shows a row whatever the filter says: it was just made, or jumped to. */
  pin(id: string): void
  /** Lines shown and lines in all. */
  count(): { tampak: number; semua: number }
}

interface Node {
  row: RowView
  under: Node[]
}

/** Rows of a list with levels as a tree; what no heading stands above is at the top. */
function treeOf(rows: readonly RowView[]): Node[] {
  const top: Node[] = []
  const path: Node[] = []
  for (const row of rows) {
    const node = { row, under: [] }
    while ((path.at(-1)?.row.level ?? 0) >= row.level) path.pop()
    ;(path.at(-1)?.under ?? top).push(node)
    path.push(node)
  }
  return top
}

interface Rules {
  keep: (row: RowView) => boolean
  order: ((a: RowView, b: RowView) => number) | null
}

/** Below each heading its headings and then its lines, each in order; a heading stays for what is kept below it. */
function arranged(nodes: readonly Node[], rules: Rules): string[] {
  const { keep, order } = rules
  const inOrder = order
    ? [
        ...nodes.filter(({ row }) => row.kind === 'judul').sort((a, b) => order(a.row, b.row)),
        ...nodes.filter(({ row }) => row.kind === 'baris').sort((a, b) => order(a.row, b.row)),
      ]
    : nodes
  return inOrder.flatMap(({ row, under }) => {
    const below = arranged(under, rules)
    return below.length > 0 || keep(row) ? [row.id, ...below] : []
  })
}

function idsOf(
  source: GridSource,
  columns: readonly GridColumn[],
  look: Look,
  rest: Rest,
): readonly string[] {
  const column = columns.find(({ key }) => key === look.sort?.key)
  const rows = source.getIds().map((id) => source.getRow(id))
  return arranged(treeOf(rows), {
    keep: (row) => rest.pinned.has(row.id) || passes(row, look.filters, rest.locale),
    order: look.sort && column ? comparerOf(column, look.sort.turun, rest.locale) : null,
  })
}

interface Rest {
  locale: Locale
  pinned: ReadonlySet<string>
}

/**
 * Sorted and filtered when the rows of the source change, not when a cell does: a row being edited does not leave
 * from under the hands.
 */
export function createView(
  source: GridSource,
  columns: readonly GridColumn[],
  look: Look,
  locale: Locale,
): View {
  const filtered = Object.keys(look.filters).length > 0
  const sorted = look.sort !== null
  const pinned = new Set<string>()
  const listeners = new Set<() => void>()
  let made: { from: readonly string[]; ids: readonly string[] } | null = null
  const getIds = () => {
    const from = source.getIds()
    if (!filtered && !sorted) return from
    if (made?.from !== from) made = { from, ids: idsOf(source, columns, look, { locale, pinned }) }
    return made.ids
  }
  const linesIn = (ids: readonly string[]) => ids.filter((id) => source.getRow(id).kind === 'baris').length
  return {
    sorted,
    filtered,
    getIds,
    getRow: (id) => source.getRow(id),
    subscribeRow: (id, listener) => source.subscribeRow(id, listener),
    subscribeIds(listener) {
      listeners.add(listener)
      const off = source.subscribeIds(listener)
      return () => {
        listeners.delete(listener)
        off()
      }
    },
    pin(id) {
      if (!filtered || getIds().includes(id) || !source.getIds().includes(id)) return
      pinned.add(id)
      made = null
      for (const listener of listeners) listener()
    },
    count: () => ({ tampak: linesIn(getIds()), semua: linesIn(source.getIds()) }),
  }
}
