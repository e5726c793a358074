import type { GridSource, RowView } from '@/components/grid/types'
import type { ProjectStore } from './project-store'

interface Spec {
  /** Ids of the rows to show, in order. */
  ids: (store: ProjectStore) => readonly string[]
  /** The row as it looks now. */
  view: (store: ProjectStore, id: string) => RowView
  /** Key of the store that a grid row listens to; more than one when it shows figures of others. */
  keys: (id: string) => string[]
}

/** A grid's window on the store: views are kept until one of their keys is touched. */
export class StoreSource implements GridSource {
  #ids: readonly string[] | null = null
  readonly #views = new Map<string, { view: RowView; version: number }>()
  readonly #idListeners = new Set<() => void>()

  constructor(
    readonly store: ProjectStore,
    private readonly spec: Spec,
  ) {}

  getIds = (): readonly string[] => {
    this.#ids ??= this.spec.ids(this.store)
    return this.#ids
  }

  subscribeIds = (listener: () => void): (() => void) => {
    this.#idListeners.add(listener)
    const off = this.store.subscribe('struktur', () => {
      this.#ids = null
      listener()
    })
    return () => {
      this.#idListeners.delete(listener)
      off()
    }
  }

  getRow = (id: string): RowView => {
    const version = this.store.versionOf(this.spec.keys(id))
    const known = this.#views.get(id)
    if (known?.version === version) return known.view
    const view = this.spec.view(this.store, id)
    this.#views.set(id, { view, version })
    return view
  }

  subscribeRow = (id: string, listener: () => void): (() => void) => {
    const offs = this.spec.keys(id).map((key) => this.store.subscribe(key, listener))
    return () => {
      for (const off of offs) off()
    }
  }

  /** Order or look changed for a reason of the screen (a branch opened, a filter): show anew. */
  refresh(): void {
    this.#ids = null
    this.#views.clear()
    for (const listener of this.#idListeners) listener()
  }
}
