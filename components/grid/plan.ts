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

/** Writes `textAt` into every cell of a block that takes it; what holds the same text already is left alone. */
function planWrite(table: Table, block: Block, textAt: (r: number, c: number) => string | null): Plan {
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
      const text = textAt(r, c)
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

/** The first row of the range into the others; of a single row, the row above into it. */
export function planFill(table: Table, range: Block): Plan {
  const single = range.top === range.bottom
  const from = table.ids[single ? range.top - 1 : range.top]
  const source = from === undefined ? null : table.getRow(from)
  const block = single ? range : { ...range, top: range.top + 1 }
  return planWrite(table, block, (_, c) => {
    const column = table.columns[c]
    return source && column ? textToEdit(source, column.key) : null
  })
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
