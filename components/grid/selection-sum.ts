import type { Locale } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import { topmost } from './drop'
import { figureOf } from './filter'
import type { Block } from './machine'
import type { Table } from './plan'
import type { GridColumn } from './types'

const SCALE = 6

/** The one column of figures selected; of whole rows their column of totals. */
function columnOf(columns: readonly GridColumn[], { left, right }: Block): GridColumn | null {
  const selected = columns.slice(left, right + 1)
  const figures = selected.filter(({ angka }) => angka)
  return (figures.length === 1 ? figures[0] : selected.find(({ total }) => total)) ?? null
}

/** The figures shown in the block added up, lines alone: a heading holds what its lines hold. Null: no one column. */
export function sumOf(table: Table, block: Block, locale: Locale): { kolom: string; jumlah: string } | null {
  const column = columnOf(table.columns, block)
  if (!column) return null
  const ids = table.ids.slice(block.top, block.bottom + 1)
  const lines = ids.filter((id) => table.getRow(id).kind === 'baris')
  let sum = 0n
  for (const id of lines.length > 0 ? lines : topmost(table, block)) {
    const figure = figureOf(table.getRow(id).cells[column.key]?.text ?? '', locale)
    if (figure !== null) sum += toScaled(figure, SCALE)
  }
  return { kolom: column.title, jumlah: formatAngka(fromScaled(sum, SCALE), { locale }) }
}
