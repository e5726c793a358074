import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createController } from '@/components/grid/controller'
import { PESAN_GRID } from '@/components/grid/pesan'
import { sentenceOf } from '@/components/grid/sentence'
import type { CellEdit, CommitResult, GridColumn, GridProps, RowView } from '@/components/grid/types'
import { createView } from '@/components/grid/view'

const columns: readonly GridColumn[] = [
  { key: 'nama', title: 'Nama', width: 100, editable: true },
  { key: 'nilai', title: 'Nilai', width: 100, editable: true },
  { key: 'jumlah', title: 'Jumlah', width: 100 },
]

function setup() {
  let ids = ['h', 'a', 'b', 'c']
  const commit = vi.fn((edits: readonly CellEdit[]): CommitResult[] =>
    edits.map(({ text }) => (text === 'salah' ? { ok: false, pesan: 'bukan angka' } : { ok: true })),
  )
  const preview = vi.fn((_id: string, _key: string, text: string | null) =>
    text === null ? null : `= ${text}`,
  )
  const toggle = vi.fn()
  const getRow = (id: string): RowView => ({
    id,
    kind: id === 'h' ? 'judul' : 'baris',
    level: id === 'h' ? 1 : 2,
    ...(id === 'h' ? { expanded: true } : {}),
    setSize: 1,
    posInSet: 1,
    cells: {
      nama: { text: id },
      ...(id === 'h'
        ? {}
        : { nilai: { text: '1', ...(id === 'a' ? { note: 'menunggu harga', state: 'gagal' } : {}) } }),
      jumlah: { text: '2' },
    },
  })
  const props: GridProps = {
    label: 'uji',
    columns,
    pesan: PESAN_GRID.id,
    source: { getIds: () => ids, subscribeIds: () => () => {}, getRow, subscribeRow: () => () => {} },
    onCommit: commit,
    onPreview: preview,
    onToggle: toggle,
  }
  const view = createView(props.source, columns, { sort: null, filters: {} }, 'id')
  const wiring = {
    props,
    view,
    columns,
    widths: [100, 100, 100],
    bucket: 'lebar' as const,
    rowHeight: 32,
    gutter: 0,
    scroller: null,
  }
  const controller = createController(wiring)
  const setIds = (next: string[]) => {
    ids = next
    controller.core.wire(wiring)
  }
  return {
    controller,
    props,
    commit,
    preview,
    toggle,
    setIds,
    live: controller.core.live,
    now: () => controller.core.live.get(),
  }
}

let grid: ReturnType<typeof setup>
beforeEach(() => {
  grid = setup()
})

describe('an edit', () => {
  it('shows its reading while typing, is committed once, and ends the preview', () => {
    grid.controller.goTo('a', 'nilai')
    expect(grid.controller.editing.start('replace')).toBe(true)
    grid.controller.editing.type('7')
    expect(grid.now().reading).toBe('= 7')
    expect(grid.controller.editing.commit('down')).toBe(true)
    expect(grid.commit.mock.calls).toEqual([[[{ id: 'a', key: 'nilai', text: '7' }]]])
    expect(grid.preview.mock.lastCall).toEqual(['a', 'nilai', null])
    expect(grid.now()).toMatchObject({ reading: null, sel: { at: { r: 2, c: 1 }, edit: null } })
  })

  it('that is refused stays, with its text and the reason', () => {
    grid.controller.goTo('a', 'nilai')
    grid.controller.editing.start('caret')
    grid.controller.editing.type('salah')
    expect(grid.controller.editing.commit('down')).toBe(false)
    expect(grid.now().sel).toMatchObject({
      at: { r: 1, c: 1 },
      edit: { text: 'salah', refused: 'bukan angka' },
    })
  })

  it('into which nothing was typed changes nothing', () => {
    grid.controller.goTo('a', 'nilai')
    grid.controller.editing.start('replace')
    grid.controller.editing.blur()
    expect(grid.now().sel.edit).toBeNull()
    expect(grid.commit).not.toHaveBeenCalled()
  })

  it('of a locked cell does not begin, and says why', () => {
    grid.controller.goTo('a', 'jumlah')
    expect(grid.controller.editing.start('replace')).toBe(false)
    expect(grid.now().notice?.text).toBe(PESAN_GRID.id.t('grid_hanya_baca'))
  })

  it('goes on when rows come above it, and what was typed is kept when its own row goes', () => {
    grid.controller.goTo('b', 'nilai')
    grid.controller.editing.start('caret')
    grid.controller.editing.type('88')
    grid.setIds(['h', 'x', 'a', 'b', 'c'])
    expect(grid.now().sel).toMatchObject({ at: { r: 3, c: 1 }, edit: { text: '88' } })
    grid.setIds(['h', 'x', 'a', 'c'])
    expect(grid.now()).toMatchObject({
      sel: { at: { r: 2, c: 1 }, edit: null },
      lost: { kolom: 'Nilai', text: '88' },
    })
    expect(grid.preview.mock.lastCall).toEqual(['b', 'nilai', null])
    expect(grid.commit).not.toHaveBeenCalled()
  })

  it('into which nothing was typed goes with its row, which is said', () => {
    grid.controller.goTo('b', 'nilai')
    grid.controller.editing.start('caret')
    grid.setIds(['h', 'a', 'c'])
    expect(grid.now()).toMatchObject({
      sel: { edit: null },
      lost: null,
      notice: { text: PESAN_GRID.id.t('grid_baris_hilang') },
    })
  })
})

describe('a larger field', () => {
  const large = vi.fn()
  beforeEach(() => {
    large.mockReset()
    grid.props.onLarge = large
  })

  it('takes over what is in the cell, or what has been typed into it and not entered', () => {
    grid.controller.goTo('a', 'nilai')
    expect(grid.controller.run({ do: 'large' })).toBe(true)
    expect(large.mock.lastCall).toEqual(['a', 'nilai', '1'])
    grid.controller.editing.start('replace')
    grid.controller.editing.type('=2*3')
    grid.controller.run({ do: 'large' })
    expect(large.mock.lastCall).toEqual(['a', 'nilai', '=2*3'])
    expect(grid.now().sel.edit).toBeNull()
    expect(grid.commit).not.toHaveBeenCalled()
  })

  it('is refused with the reason where the cell is locked', () => {
    grid.controller.goTo('a', 'jumlah')
    grid.controller.run({ do: 'large' })
    expect(large).not.toHaveBeenCalled()
    expect(grid.now().notice?.text).toBe(PESAN_GRID.id.t('grid_hanya_baca'))
  })
})

describe('the tree', () => {
  it('closes from the heading; from a line it goes to the heading first', () => {
    grid.controller.goTo('c', 'nama')
    grid.controller.toggle(false)
    expect(grid.toggle).not.toHaveBeenCalled()
    expect(grid.now().sel.at.r).toBe(0)
    grid.controller.toggle(false)
    expect(grid.toggle.mock.calls).toEqual([[['h'], false]])
  })

  it('leaves the heading active when the branch around the selection closes', () => {
    grid.controller.goTo('c', 'nama')
    grid.setIds(['h'])
    expect(grid.now().sel.at).toEqual({ r: 0, c: 0 })
  })
})

describe('blocks', () => {
  it('are committed in one call and say what was refused', () => {
    grid.controller.goTo('a', 'nama')
    const data = { getData: (type: string) => (type === 'text/plain' ? 'x\tsalah\r\ny\t5\r\n' : '') }
    grid.controller.blocks.paste(data as DataTransfer)
    expect(grid.commit.mock.calls).toHaveLength(1)
    expect(grid.commit.mock.calls[0]?.[0]).toHaveLength(4)
    expect(grid.now().notice).toEqual({ text: '3 sel ditempel. bukan angka', bad: false })
    expect(grid.now().sel).toMatchObject({ at: { r: 1, c: 0 }, head: { r: 2, c: 1 } })
  })

  it('paste a table where there is no plain text', () => {
    grid.controller.goTo('a', 'nama')
    const data = {
      getData: (type: string) => (type === 'text/html' ? '<table><tr><td>z</td></tr></table>' : ''),
    }
    grid.controller.blocks.paste(data as DataTransfer)
    expect(grid.commit.mock.calls[0]?.[0]).toEqual([{ id: 'a', key: 'nama', text: 'z' }])
  })
})

describe('Tab', () => {
  it('leaves the grid at its last cell, and anywhere after Escape', () => {
    const tab = { do: 'select', event: { type: 'tab', back: false } } as const
    expect(grid.controller.run(tab)).toBe(true)
    grid.controller.run({ do: 'leave' })
    expect(grid.controller.run(tab)).toBe(false)
    grid.controller.goTo('c', 'jumlah')
    expect(grid.controller.run({ do: 'select', event: { type: 'move', to: 'last' } })).toBe(true)
    expect(grid.controller.run(tab)).toBe(false)
  })
})

describe('the live region', () => {
  it('says heading, value, state and note of the active cell', () => {
    grid.controller.goTo('a', 'nilai')
    expect(sentenceOf(grid.controller.core)).toBe('Nilai: 1, menunggu harga, gagal disimpan')
    grid.controller.goTo('h', 'nilai')
    expect(sentenceOf(grid.controller.core)).toBe('Nilai: kosong')
  })

  it('says how large a range is, and why an edit was refused', () => {
    grid.controller.goTo('a', 'nama')
    grid.controller.run({ do: 'select', event: { type: 'move', to: 'down', extend: true } })
    expect(sentenceOf(grid.controller.core)).toBe('2 baris, 1 kolom dipilih')
    grid.controller.editing.start('caret')
    grid.controller.editing.type('salah')
    grid.controller.editing.commit('down')
    expect(sentenceOf(grid.controller.core)).toBe('bukan angka')
  })
})
