import { type Bucket, HEADER } from './columns'
import { createLive, type Live } from './live'
import { type Dims, type GridEvent, type Place, type Pos, step } from './machine'
import type { Table } from './plan'
import { seenOf } from './seen'
import type { GridColumn, GridProps, RowView } from './types'
import type { View } from './view'

/** What the rendering knows, told to the core after every render. */
export interface Wiring {
  props: GridProps
  view: View
  columns: readonly GridColumn[]
  widths: readonly number[]
  bucket: Bucket
  rowHeight: number
  /** Width of the heads of rows. */
  gutter: number
  scroller: HTMLElement | null
}

interface ActiveCell {
  row: RowView
  column: GridColumn
}

export interface Core {
  live: Live
  wiring(): Wiring
  wire(next: Wiring): void
  dims(): Dims
  table(): Table
  active(): ActiveCell | null
  dispatch(event: GridEvent): void
  say(text: string, bad?: boolean): void
  focus(): void
  /** Called when the active cell has become another one. */
  onActive(listener: () => void): void
}

/** Where each old index is now; a lost row points at the nearest one before it, a closed heading for instance. */
function follow(before: readonly string[], now: readonly string[]): (n: number) => Place {
  return (n) => {
    if (before[n] !== undefined && before[n] === now[n]) return { now: n, lost: false }
    for (let back = n; back >= 0; back--) {
      const id = before[back]
      const found = id === undefined ? -1 : now.indexOf(id)
      if (found >= 0) return { now: found, lost: back !== n }
    }
    return { now: n, lost: before.length > 0 }
  }
}

export function createCore(first: Wiring): Core {
  const live = createLive()
  let wired = first
  let ids = first.view.getIds()
  let activeListener = () => {}
  let hide: ReturnType<typeof setTimeout> | undefined

  const dims = (): Dims => {
    const { columns, scroller, rowHeight, view } = wired
    return {
      rows: ids.length,
      cols: columns.length,
      page: Math.max(1, Math.floor((seenOf(scroller).get().height - HEADER) / rowHeight) - 1),
      filled(r, c) {
        const [id, column] = [ids[r], columns[c]]
        return (
          id !== undefined && column !== undefined && (view.getRow(id).cells[column.key]?.text ?? '') !== ''
        )
      },
    }
  }
  const active = (): ActiveCell | null => {
    const { at } = live.get().sel
    const [id, column] = [ids[at.r], wired.columns[at.c]]
    return id === undefined || !column ? null : { row: wired.view.getRow(id), column }
  }
  const apply = (event: GridEvent) => {
    const { sel, notice } = live.get()
    const next = step(sel, event, dims())
    const moved = next.at !== sel.at || next.head !== sel.head || next.edit?.text !== sel.edit?.text
    if (next !== sel) live.set({ sel: next, notice: moved ? null : notice })
    if (sel.edit && !next.edit) live.set({ reading: null, options: [] })
  }
  /** Rows come and go between two keys: the selection stays with its row. */
  const refit = (columns: readonly GridColumn[]) => {
    const [rowsBefore, columnsBefore] = [ids, wired.columns]
    const keysBefore = columnsBefore.map(({ key }) => key)
    ids = wired.view.getIds()
    if (ids === rowsBefore && columns === wired.columns) return
    const keys = columns.map(({ key }) => key)
    const { edit, at } = live.get().sel
    const cell = edit ? { id: rowsBefore[at.r], key: keysBefore[at.c] } : null
    wired = { ...wired, columns }
    apply({ type: 'fit', row: follow(rowsBefore, ids), col: follow(keysBefore, keys) })
    if (edit && cell && !live.get().sel.edit) {
      if (cell.id && cell.key) wired.props.onPreview?.(cell.id, cell.key, null)
      const { title = '' } = columnsBefore.find(({ key }) => key === cell.key) ?? {}
      if (edit.touched && edit.text !== edit.initial) live.set({ lost: { kolom: title, text: edit.text } })
      else live.set({ notice: { text: wired.props.pesan.t('grid_baris_hilang'), bad: true } })
    }
    activeListener()
  }

  return {
    live,
    wiring: () => wired,
    wire(next) {
      const columns = next.columns
      wired = { ...next, columns: wired.columns }
      refit(columns)
    },
    dims,
    table: () => ({ ids, columns: wired.columns, getRow: (id) => wired.view.getRow(id) }),
    active,
    dispatch(event) {
      refit(wired.columns)
      const before: Pos = live.get().sel.at
      apply(event)
      if (live.get().sel.at !== before) activeListener()
    },
    say(text, bad = false) {
      const notice = text === '' ? null : { text, bad }
      live.set({ notice })
      clearTimeout(hide)
      hide = setTimeout(() => live.get().notice === notice && live.set({ notice: null }), bad ? 8000 : 3000)
    },
    focus: () => wired.scroller?.focus({ preventScroll: true }),
    onActive(listener) {
      activeListener = listener
    },
  }
}
