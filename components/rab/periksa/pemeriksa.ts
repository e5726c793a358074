import type { SebaranView } from '@/lib/contracts/sebaran'
import type { Temuan } from '@/lib/domain/periksa/types'
import { callApi } from '../lembar/call-api'
import type { ProjectStore } from '../lembar/project-store'

const JEDA_MS = 500

/** The findings of one project, worked out again shortly after rows have changed; null: not yet. */
class Pemeriksa {
  #temuan: readonly Temuan[] | null = null
  #katalog: SebaranView['items'] | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #off: (() => void) | null = null
  #giliran = 0
  readonly #listeners = new Set<() => void>()

  constructor(private readonly store: ProjectStore) {}

  state = (): readonly Temuan[] | null => this.#temuan

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (!this.#off) this.#start()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#off?.()
      this.#off = null
      clearTimeout(this.#timer)
    }
  }

  #start(): void {
    this.#off = this.store.subscribe('semua', () => this.#soon(JEDA_MS))
    this.#soon(0)
    if (this.#katalog) return
    const path = `/api/v1/projects/${this.store.project.id}/sebaran`
    void callApi<SebaranView>('GET', path).then((jawaban) => {
      if (!jawaban.ok) return
      this.#katalog = jawaban.data.items
      this.#soon(0)
    })
  }

  /** The rules are fetched with the first look, after the rows are on screen; a later look ends the one under way. */
  async #periksa(): Promise<void> {
    const giliran = ++this.#giliran
    const { periksaBertahap } = await import('@/lib/domain/periksa/periksa')
    const tahap = periksaBertahap(this.store, this.#katalog)
    for (;;) {
      if (giliran !== this.#giliran || !this.#off) return
      const { done, value } = tahap.next()
      if (done) {
        this.#temuan = value
        for (const listener of this.#listeners) listener()
        return
      }
      await new Promise((lanjut) => setTimeout(lanjut))
    }
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer)
    this.#giliran++
    this.#timer = setTimeout(() => void this.#periksa(), ms)
  }
}

const semua = new WeakMap<ProjectStore, Pemeriksa>()

export function pemeriksaOf(store: ProjectStore): Pemeriksa {
  const ada = semua.get(store) ?? new Pemeriksa(store)
  semua.set(store, ada)
  return ada
}
