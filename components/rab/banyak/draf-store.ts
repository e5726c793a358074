import type { GridSource, RowView } from '@/components/grid/types'

const URUNGAN = 100

/** Rows that are not saved yet, as a grid shows them; every change can be taken back until they are. */
export class DrafStore<T extends { id: string }> implements GridSource {
  #rows: readonly T[]
  #ids: readonly string[]
  #letak = new Map<string, number>()
  #lalu: (readonly T[])[] = []
  #nanti: (readonly T[])[] = []
  readonly #lihat = new Map<string, { row: T; at: number; view: RowView }>()
  readonly #listeners = new Set<() => void>()
  readonly #idListeners = new Set<() => void>()

  constructor(
    rows: readonly T[],
    /** How a row looks; `at` is its place, from 0. */
    private readonly view: (row: T, at: number, banyak: number) => RowView,
  ) {
    this.#rows = rows
    this.#ids = this.#place(rows)
  }

  rows = (): readonly T[] => this.#rows

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  getIds = (): readonly string[] => this.#ids

  subscribeIds = (listener: () => void): (() => void) => {
    this.#idListeners.add(listener)
    return () => this.#idListeners.delete(listener)
  }

  getRow = (id: string): RowView => {
    const at = this.#letak.get(id) ?? 0
    const row = this.#rows[at]
    if (!row) throw new Error(`no row ${id}`)
    const known = this.#lihat.get(id)
    if (known?.row === row && known.at === at) return known.view
    const view = this.view(row, at, this.#rows.length)
    this.#lihat.set(id, { row, at, view })
    return view
  }

  /** Only rows in sight listen, and one that is as it was is not painted again. */
  subscribeRow = (_id: string, listener: () => void): (() => void) => this.subscribe(listener)

  /** Other rows in the place of these. */
  tulis(rows: readonly T[]): void {
    if (rows === this.#rows) return
    this.#lalu = [...this.#lalu.slice(1 - URUNGAN), this.#rows]
    this.#nanti = []
    this.#pasang(rows)
  }

  /** Rows that nothing leads back from: they were saved, or come from the server. */
  ganti(rows: readonly T[]): void {
    this.#lalu = []
    this.#nanti = []
    this.#pasang(rows)
  }

  /** Each row as `ubah` makes it; nothing happens where it leaves all as they are. */
  ubah(ubah: (row: T) => T): void {
    const rows = this.#rows.map(ubah)
    if (rows.some((row, n) => row !== this.#rows[n])) this.tulis(rows)
  }

  urungkan(): boolean {
    const rows = this.#lalu.pop()
    if (!rows) return false
    this.#nanti.push(this.#rows)
    this.#pasang(rows)
    return true
  }

  ulangi(): boolean {
    const rows = this.#nanti.pop()
    if (!rows) return false
    this.#lalu.push(this.#rows)
    this.#pasang(rows)
    return true
  }

  #place(rows: readonly T[]): readonly string[] {
    this.#letak = new Map(rows.map(({ id }, at) => [id, at]))
    return rows.map(({ id }) => id)
  }

  #pasang(rows: readonly T[]): void {
    const lama = this.#ids
    this.#rows = rows
    const ids = this.#place(rows)
    const sama = ids.length === lama.length && ids.every((id, n) => id === lama[n])
    this.#ids = sama ? lama : ids
    if (!sama) for (const listener of this.#idListeners) listener()
    for (const listener of this.#listeners) listener()
  }
}
