import type { ReactNode, Ref } from 'react'
import type { KunciPesan, Locale, Params } from '@/lib/bahasa/pesan'

/** Saving, failed, conflict, flash of somebody's change; of a table that is saved as a whole: wrong, changed. */
export type CellState = 'menyimpan' | 'gagal' | 'konflik' | 'baru' | 'salah' | 'diubah'

export interface CellView {
  text: string
  /** What an editor starts with; `text` when absent. */
  edit?: string
  /** Why it cannot be edited; absent = editable if the column is. */
  locked?: string
  tone?: 'redup' | 'kosong' | 'negatif' | 'kuat'
  badge?: string
  state?: CellState
  /** Tooltip, also announced. */
  note?: string
  /** Whose change it shows, while its state is `baru`; '' where nobody knows. */
  by?: string
}

export interface RowView {
  id: string
  /** From 1. */
  level: number
  kind: 'judul' | 'baris'
  /** Only headings that have children. */
  expanded?: boolean
  setSize: number
  posInSet: number
  cells: Readonly<Record<string, CellView>>
}

/** Snapshots are immutable: the same reference until something in them changed. New ids are told before new rows. */
export interface GridSource {
  getIds(): readonly string[]
  subscribeIds(listener: () => void): () => void
  getRow(id: string): RowView
  subscribeRow(id: string, listener: () => void): () => void
}

/** Declared once, outside the page: a new array paints every row again. */
export interface GridColumn {
  key: string
  title: string
  /** What the title means, to one who asks. */
  help?: string
  width: number
  grow?: boolean
  align?: 'start' | 'end'
  frozen?: boolean
  /** Carries indent and the open/close mark. */
  tree?: boolean
  editable?: boolean
  /** Gone when the grid itself is narrower than this. */
  hideBelow?: 600 | 1100
  /** Gone on a phone, but not in a narrow panel of a wide screen. */
  hideOnPhone?: boolean
  multiline?: boolean
  inputMode?: 'decimal' | 'text'
  /** Holds figures: sorted and compared as such; pasted figures are read by their block. */
  angka?: boolean
  /** Its sum is told of rows selected whole. */
  total?: boolean
}

export interface CellEdit {
  id: string
  key: string
  text: string
}

export type CommitResult = { ok: true } | { ok: false; pesan: string }

export interface Skipped {
  judul: number
  terkunci: number
  /** Beyond the last row or column. */
  luar: number
}

/** The grid's words, in one language. */
export interface GridPesan {
  locale: Locale
  t(kunci: KunciPesan, params?: Params): string
}

/** Before or after a row among its siblings, or into a heading. */
export interface Drop {
  target: string
  where: 'before' | 'after' | 'into'
}

interface RowAction {
  label: string
  icon?: ReactNode
  run(ids: readonly string[]): void
}

export interface GridHandle {
  focus(): void
  goTo(id: string, key?: string): void
  edit(): void
  /** The row of the active cell, at this moment: `onActive` tells it once the keys rest. */
  active(): string | null
}

export interface GridProps {
  label: string
  columns: readonly GridColumn[]
  source: GridSource
  pesan: GridPesan
  /** Key under which scroll and selection (this tab) and columns, order and filters (this person's) are kept. */
  memory?: string
  /** One cell after editing, many after paste, fill down, clear; a refusal keeps the text in the editor. */
  onCommit(edits: readonly CellEdit[]): CommitResult | readonly CommitResult[]
  /** While typing; gives the reading to show beside the editor. Text is null when typing ended. */
  onPreview?(id: string, key: string, text: string | null): string | null
  /** A larger field than the cell is asked for, with what is in it now. */
  onLarge?(id: string, key: string, text: string): void
  onToggle?(ids: readonly string[], open: boolean): void
  /** After the paint, once for a run of moves. */
  onActive?(id: string | null, key: string | null): void
  onInsert?(afterId: string | null): void
  /** A block is pasted that needs so many more rows at the end: where they can be had, they are there when this returns. */
  onGrow?(rows: number): void
  onRemove?(ids: readonly string[]): void
  onMove?(ids: readonly string[], to: 'naik' | 'turun' | 'masuk' | 'keluar'): void
  /** Rows pulled to another place; what stands below a row comes with it. */
  onDrop?(ids: readonly string[], to: Drop): void
  /** Is asked while rows are pulled: what is refused is not offered. */
  mayDrop?(ids: readonly string[], to: Drop): boolean
  /** What can be done with the rows selected, besides removing them. */
  rowActions?: readonly RowAction[]
  onUndo?(): void
  onRedo?(): void
  suggest?(key: string, text: string): readonly string[]
  empty?: ReactNode
  toolbar?: never
  ref?: Ref<GridHandle>
}
