import { describe, expect, it, vi } from 'vitest'
import { isAmong, stepOf, topmost } from '@/components/grid/drop'
import { PESAN_GRID } from '@/components/grid/pesan'
import { sumOf } from '@/components/grid/selection-sum'
import type { Drop } from '@/components/grid/types'
import { createView } from '@/components/grid/view'
import { COLUMNS, gridOf } from './fixtures/rows'

const BILL = `
I
  A
    a1 | 1 | 10 | 10
    a2 | 2 | 10 | 20,5
    a3 | 3 | 10 | –
  B
    b1 | 4 | 1.000 | 4.000
II
  c1 | 5 | 1 | 5
`
const setup = () => {
  const onMove = vi.fn()
  const onDrop = vi.fn((_ids: readonly string[], _to: Drop) => {})
  const grid = gridOf(BILL, { onMove, onDrop })
  const table = grid.core.table()
  const at = (id: string) => table.ids.indexOf(id)
  const rows = (first: string, last: string) => {
    grid.controller.core.dispatch({ type: 'rows', r: at(first) })
    grid.controller.core.dispatch({ type: 'rows', r: at(last), extend: true })
  }
  return { ...grid, onMove, onDrop, table, at, rows }
}

describe('what is pulled', () => {
  it('is the topmost of the rows selected: what is below comes along', () => {
    const { table, at } = setup()
    expect(topmost(table, { top: at('A'), bottom: at('B') })).toEqual(['A', 'B'])
    expect(topmost(table, { top: at('a2'), bottom: at('b1') })).toEqual(['a2', 'a3', 'B'])
    expect(topmost(table, { top: 0, bottom: at('c1') })).toEqual(['I', 'II'])
  })

  it('cannot be put down on itself or below itself', () => {
    const { table, at } = setup()
    const among = table.ids.filter((id) => isAmong(table, ['A'], at(id)))
    expect(among).toEqual(['A', 'a1', 'a2', 'a3'])
  })
})

describe('Alt and an arrow with several rows', () => {
  it('go together beside the next sibling, and stop at the end', () => {
    const { table, at } = setup()
    const step = (top: string, bottom: string, to: 'naik' | 'turun' | 'masuk' | 'keluar') =>
      stepOf(table, { top: at(top), bottom: at(bottom) }, to)
    expect(step('a1', 'a2', 'turun')).toEqual({ target: 'a3', where: 'after' })
    expect(step('a2', 'a3', 'naik')).toEqual({ target: 'a1', where: 'before' })
    expect(step('a1', 'a2', 'naik')).toBeNull()
    expect(step('a2', 'a3', 'turun')).toBeNull()
    expect(step('B', 'b1', 'masuk')).toEqual({ target: 'A', where: 'into' })
    expect(step('A', 'b1', 'keluar')).toEqual({ target: 'I', where: 'after' })
    expect(step('I', 'I', 'keluar')).toBeNull()
  })

  it('are one drop; a single row keeps to the rule of the page', () => {
    const grid = setup()
    grid.rows('a1', 'a2')
    grid.controller.run({ do: 'move', to: 'turun' })
    expect(grid.onDrop.mock.calls).toEqual([[['a1', 'a2'], { target: 'a3', where: 'after' }]])
    grid.rows('a1', 'a1')
    grid.controller.run({ do: 'move', to: 'turun' })
    expect(grid.onMove.mock.calls).toEqual([[['a1'], 'turun']])
  })

  it('are refused with a reason while the table is sorted', () => {
    const grid = setup()
    const view = createView(grid.source, COLUMNS, { sort: { key: 'volume', turun: true }, filters: {} }, 'id')
    grid.core.wire({ ...grid.core.wiring(), view })
    grid.controller.run({ do: 'move', to: 'turun' })
    expect(grid.onMove).not.toHaveBeenCalled()
    expect(grid.now().notice).toEqual({ text: PESAN_GRID.id.t('grid_pindah_terurut'), bad: true })
  })
})

describe('the sum of a selection', () => {
  const { table, at } = setup()
  const sum = (top: string, bottom: string, left: number, right: number) =>
    sumOf(table, { top: at(top), bottom: at(bottom), left, right }, 'id')

  it('is of its one column of figures, exact, what is missing left out', () => {
    expect(sum('a1', 'a3', 1, 1)).toEqual({ kolom: 'Volume', jumlah: '6' })
    expect(sum('a1', 'a3', 3, 3)).toEqual({ kolom: 'Jumlah', jumlah: '30,5' })
  })

  it('counts lines and not the headings that hold them', () => {
    expect(sum('I', 'c1', 0, 1)).toEqual({ kolom: 'Volume', jumlah: '15' })
  })

  it('is none where it is not plain which column is meant', () => {
    expect(sum('a1', 'a3', 0, 0)).toBeNull()
    expect(sum('a1', 'a3', 1, 2)).toBeNull()
  })
})

describe('the fill handle', () => {
  it('repeats the rows selected, downwards and upwards, and selects what it covers', () => {
    const down = gridOf('a | 1\nb | 2\nc | 3\nd | 4\ne | 5')
    down.core.dispatch({ type: 'range', at: { r: 0, c: 1 }, head: { r: 1, c: 1 } })
    down.controller.blocks.fillTo({ top: 0, left: 1, bottom: 4, right: 1 })
    expect(down.edits.map(({ id, text }) => id + text)).toEqual(['c1', 'd2', 'e1'])
    expect(down.now().sel.head).toEqual({ r: 4, c: 1 })
    const up = gridOf('a | 1\nb | 2\nc | 3\nd | 4\ne | 5')
    up.core.dispatch({ type: 'range', at: { r: 3, c: 1 }, head: { r: 4, c: 1 } })
    up.controller.blocks.fillTo({ top: 0, left: 1, bottom: 4, right: 1 })
    expect(up.edits.map(({ id, text }) => id + text)).toEqual(['a5', 'b4', 'c5'])
  })

  it('copies a single figure, and Ctrl+R takes the first column to the right', () => {
    const grid = gridOf('a | 7 | 1\nb | 8 | 2')
    grid.core.dispatch({ type: 'range', at: { r: 0, c: 1 }, head: { r: 1, c: 2 } })
    grid.controller.run({ do: 'fill', across: true })
    expect(grid.edits.map(({ id, key, text }) => `${id} ${key} ${text}`)).toEqual(['a harga 7', 'b harga 8'])
  })
})
