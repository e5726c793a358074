import { describe, expect, it } from 'vitest'
import { PESAN_GRID, skippedText } from '@/components/grid/pesan'
import { planClear, planFill, planPaste, type Table, textsOf, whyLocked } from '@/components/grid/plan'
import type { CellView, GridColumn, RowView } from '@/components/grid/types'

const columns: GridColumn[] = [
  { key: 'a', title: 'A', width: 100, editable: true },
  { key: 'b', title: 'B', width: 100, editable: true },
  { key: 'c', title: 'C', width: 100 },
]
const row = (id: string, kind: RowView['kind'], cells: Record<string, CellView>): RowView => ({
  id,
  kind,
  level: 1,
  setSize: 1,
  posInSet: 1,
  cells,
})
const line = (id: string, a: string, b: CellView) => row(id, 'baris', { a: { text: a }, b, c: { text: 'c' } })
const rows = [
  row('h', 'judul', { a: { text: 'Judul' }, c: { text: '9' } }),
  line('1', 'satu', { text: '36,250', edit: '=6*6+0,25' }),
  line('2', 'dua', { text: '2', locked: 'Dihitung.' }),
  line('3', 'tiga', { text: '3' }),
]
const table: Table = {
  ids: rows.map(({ id }) => id),
  columns,
  getRow: (id) => rows.find((one) => one.id === id) ?? row(id, 'baris', {}),
}
const block = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right })

describe('paste', () => {
  it('writes what can be written at once and counts what it skipped', () => {
    const plan = planPaste(table, block(0, 0, 0, 0), [
      ['J', 'x', '5'],
      ['s', '1', 'c'],
      ['d', '9', '5'],
      ['t', '4', ''],
      ['lagi', '', ''],
    ])
    expect(plan.edits).toEqual([
      { id: 'h', key: 'a', text: 'J' },
      { id: '1', key: 'a', text: 's' },
      { id: '1', key: 'b', text: '1' },
      { id: '2', key: 'a', text: 'd' },
      { id: '3', key: 'a', text: 't' },
      { id: '3', key: 'b', text: '4' },
    ])
    expect(plan.skipped).toEqual({ judul: 2, terkunci: 2, luar: 3 })
    expect(plan.covers).toEqual(block(0, 0, 3, 2))
    expect(skippedText(PESAN_GRID.id, plan.skipped)).toBe(
      'Dilewati: 2 sel judul, 2 sel terkunci, 3 sel di luar tabel.',
    )
  })

  it('fills a range that is a multiple of the block', () => {
    const plan = planPaste(table, block(1, 0, 3, 0), [['x']])
    expect(plan.edits.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  it('leaves alone what a ragged block does not hold', () => {
    expect(planPaste(table, block(1, 0, 1, 0), [['x', 'y'], ['z']]).edits).toHaveLength(3)
  })
})

describe('fill, clear, copy', () => {
  it('fills down what the first cell holds, formula and all', () => {
    expect(planFill(table, block(1, 1, 3, 1)).edits).toEqual([{ id: '3', key: 'b', text: '=6*6+0,25' }])
  })

  it('takes a single cell from above, and nothing above the first', () => {
    expect(planFill(table, block(3, 0, 3, 0)).edits).toEqual([{ id: '3', key: 'a', text: 'dua' }])
    expect(planFill(table, block(0, 0, 0, 0)).edits).toEqual([])
  })

  it('clears what can be cleared', () => {
    const plan = planClear(table, block(0, 1, 3, 2))
    expect(plan.edits.map(({ id, key }) => id + key)).toEqual(['1b', '3b'])
  })

  it('copies what is shown, and what is held for a paste of our own', () => {
    expect(textsOf(table, block(0, 1, 1, 2), 'text')).toEqual([
      ['', '9'],
      ['36,250', 'c'],
    ])
    expect(textsOf(table, block(0, 1, 1, 2), 'edit')).toEqual([
      ['', '9'],
      ['=6*6+0,25', 'c'],
    ])
  })

  it('says why a cell is locked', () => {
    const why = (r: number, c: number) => {
      const [one, column] = [rows[r], columns[c]]
      return one && column ? whyLocked(one, column, PESAN_GRID.id) : undefined
    }
    expect([why(0, 1), why(1, 2), why(2, 1), why(3, 1)]).toEqual([
      PESAN_GRID.id.t('grid_hanya_baca_judul'),
      PESAN_GRID.id.t('grid_hanya_baca'),
      'Dihitung.',
      null,
    ])
  })
})
