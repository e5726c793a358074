import { describe, expect, it } from 'vitest'
import type { CellState, RowView } from '@/components/grid/types'
import { gridOf, rowsOf } from './fixtures/rows'

/** A grid of one line whose cell is being edited while others write it. */
function editing(mode: 'replace' | 'caret' = 'replace') {
  const baris = 'a | 1 | 2 | 2'
  const grid = gridOf(baris)
  const [asal] = rowsOf(baris)
  const write = (text: string, state: CellState = 'baru') => {
    const row = asal as RowView
    grid.setRows([{ ...row, cells: { ...row.cells, volume: { text, state, by: 'Budi' } } }])
    grid.controller.editing.beneath()
  }
  write('1', 'menyimpan')
  grid.controller.goTo('a', 'volume')
  grid.controller.editing.start(mode)
  const edit = () => grid.now().sel.edit
  return { ...grid, write, edit, editing: grid.controller.editing }
}

describe('a cell that somebody else writes while its editor is open', () => {
  it('says so at once, and the first Enter asks instead of writing over it; the second is the choice', () => {
    const grid = editing()
    grid.editing.type('3')
    grid.write('12,5')
    expect(grid.edit()?.theirs).toEqual({ text: '12,5', shown: '12,5', by: 'Budi' })
    expect(grid.editing.commit('down')).toBe(false)
    expect([grid.edit()?.asked, grid.edit()?.text, grid.edits]).toEqual([true, '3', []])
    expect(grid.editing.commit('down')).toBe(true)
    expect(grid.edits.map(({ text }) => text)).toEqual(['3'])
    expect(grid.edit()).toBeNull()
  })

  it('Escape takes theirs: nothing is written', () => {
    const grid = editing()
    grid.editing.type('3')
    grid.write('12,5')
    grid.editing.commit('down')
    grid.editing.cancel()
    expect([grid.edit(), grid.edits]).toEqual([null, []])
  })

  it('what they change once more after the question is asked about again', () => {
    const grid = editing()
    grid.editing.type('3')
    grid.write('12,5')
    grid.editing.commit('stay')
    grid.write('13')
    expect(grid.editing.commit('stay')).toBe(false)
    expect(grid.edits).toEqual([])
  })

  it('an editor in which nothing was typed, or the same as theirs, closes without a question', () => {
    const opened = editing('caret')
    opened.write('12,5')
    expect(opened.editing.commit('down')).toBe(true)
    const same = editing()
    same.editing.type('12,5')
    same.write('12,5')
    expect(same.editing.commit('down')).toBe(true)
    expect([...opened.edits, ...same.edits]).toEqual([])
  })

  it('leaving the cell does not write over it either: the editor stays', () => {
    const grid = editing()
    grid.editing.type('3')
    grid.write('12,5')
    grid.editing.blur()
    expect([grid.edit()?.asked, grid.edits]).toEqual([true, []])
  })

  it('what changes for another reason (own save, a figure that follows) is no clash', () => {
    const grid = editing()
    grid.editing.type('3')
    grid.write('2', 'menyimpan')
    expect(grid.edit()?.theirs).toBeNull()
    expect(grid.editing.commit('down')).toBe(true)
  })
})
