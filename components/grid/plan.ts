import type { TextBlock } from './clipboard'
import type { Block } from './machine'
import type { CellEdit, GridColumn, GridPesan, RowView, Skipped } from './types'

export interface Table {
  ids: readonly string[]
  columns: readonly GridColumn[]
  getRow(id: string): RowView
}

export interface Plan {
  edits: CellEdit[]
  skipped: Skipped
  /** What the block covers, cut at the border. */
  covers: Block
}

export const textToEdit = (row: RowView, key: string) => row.cells[key]?.edit ?? row.cells[key]?.text ?? ''

/** Why a cell cannot be edited, null when it can. */
export function whyLocked(row: RowView, column: GridColumn, pesan: GridPesan): string | null {
  const cell = row.cells[column.key]
  if (cell?.locked !== undefined) return cell.locked
  if (!column.editable) return pesan.t('grid_hanya_baca')
  return row.kind === 'judul' && !cell ? pesan.t('grid_hanya_baca_judul') : null
}

function isLocked(row: RowView, column: GridColumn): boolean {
  const cell = row.cells[column.key]
  return !column.editable || cell?.locked !== undefined || (row.kind === 'judul' && !cell)
}

/** Writes `textFor` into every cell of a block that takes it; what holds the same text already is left alone. */
function planWrite(table: Table, block: Block, textFor: (r: number, c: number) => string | null): Plan {
  const { ids, columns } = table
  const plan: Plan = {
    edits: [],
    skipped: { judul: 0, terkunci: 0, luar: 0 },
    covers: {
      ...block,
      bottom: Math.min(block.bottom, ids.length - 1),
      right: Math.min(block.right, columns.length - 1),
    },
  }
  for (let r = block.top; r <= block.bottom; r++) {
    const id = ids[r]
    const row = id === undefined ? null : table.getRow(id)
    for (let c = block.left; c <= block.right; c++) {
      const text = textFor(r, c)
      if (text === null) continue
      const column = columns[c]
      if (!row || !column) plan.skipped.luar++
      else if (textToEdit(row, column.key) === text) continue
      else if (!isLocked(row, column)) plan.edits.push({ id: row.id, key: column.key, text })
      else if (text === '') continue
      else plan.skipped[row.kind === 'judul' ? 'judul' : 'terkunci']++
    }
  }
  return plan
}

/** A block goes to the top left of the range, or fills it when the range is a whole multiple of the block. */
export function planPaste(table: Table, range: Block, text: TextBlock): Plan {
  const height = text.length
  const width = Math.max(...text.map((row) => row.length))
  const [rows, cols] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const tiles = rows % height === 0 && cols % width === 0
  const block = {
    ...range,
    bottom: range.top + (tiles ? rows : height) - 1,
    right: range.left + (tiles ? cols : width) - 1,
  }
  return planWrite(table, block, (r, c) => text[(r - range.top) % height]?.[(c - range.left) % width] ?? null)
}

/** What a cell holds, as one would type it; null outside of the table. */
function textAt({ ids, columns, getRow }: Table, r: number, c: number): string | null {
  const [id, column] = [ids[r], columns[c]]
  return id === undefined || !column ? null : textToEdit(getRow(id), column.key)
}

/** The first row (`across`: column) of the range into the others; of a single one, the one before it into it. */
export function planFill(table: Table, range: Block, across = false): Plan {
  const [first, last] = across ? ([range.left, range.right] as const) : ([range.top, range.bottom] as const)
  const from = first === last ? first - 1 : first
  const block = first === last ? range : { ...range, [across ? 'left' : 'top']: first + 1 }
  return planWrite(table, block, (r, c) => textAt(table, across ? r : from, across ? from : c))
}

/** The range as far as row `r`, above it or below; null inside of it. */
export function growTo(range: Block, r: number): Block | null {
  if (r > range.bottom) return { ...range, bottom: r }
  return r < range.top ? { ...range, top: r } : null
}

/** The rows of `source` over and over into those that `to` adds below or above it. */
export function planFillTo(table: Table, source: Block, to: Block): Plan {
  const height = source.bottom - source.top + 1
  const below = to.bottom > source.bottom
  const block = below ? { ...to, top: source.bottom + 1 } : { ...to, bottom: source.top - 1 }
  const rowOf = (r: number) => source.top + ((((r - source.top) % height) + height) % height)
  return planWrite(table, block, (r, c) => textAt(table, rowOf(r), c))
}

export function planClear(table: Table, range: Block): Plan {
  return planWrite(table, range, () => '')
}

export function textsOf({ ids, columns, getRow }: Table, range: Block, of: 'text' | 'edit'): string[][] {
  return ids.slice(range.top, range.bottom + 1).map((id) => {
    const row = getRow(id)
    return columns
      .slice(range.left, range.right + 1)
      .map(({ key }) => (of === 'edit' ? textToEdit(row, key) : (row.cells[key]?.text ?? '')))
  })
}
