import type { JobListItem } from '@/lib/contracts/job'
import { type ApiResult, callApi } from '../lembar/call-api'

type Daftar = { items: JobListItem[] }

/** Slower the longer it lasts: several open pages together stay within the allowance for reading. */
const JEDA_MS = [1000, 1000, 1000, 1000, 1000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 5000]
const GAGAL_MS = 15_000

export const isLive = ({ selesai }: JobListItem): boolean => selesai === null

/** A person's background jobs as the server last told; asks again by itself while one of them is not over. */
export class LatarStore {
  #items: readonly JobListItem[] = []
  #timer: ReturnType<typeof setTimeout> | null = null
  #asked = 0
  readonly #listeners = new Set<() => void>()
  readonly #onEnd = new Set<(job: JobListItem) => void>()

  readonly items = (): readonly JobListItem[] => this.#items

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls `listener` with each job that ends while this page looks on. */
  onEnd(listener: (job: JobListItem) => void): () => void {
    this.#onEnd.add(listener)
    return () => this.#onEnd.delete(listener)
  }

  /** Something has been asked for or done: looks at once, and often for a while. */
  readonly look = (): void => {
    this.#asked = 0
    void this.#ask()
  }

  async cancel(id: string): Promise<ApiResult<JobListItem>> {
    const hasil = await callApi<JobListItem>('POST', `/api/v1/jobs/${id}/batal`)
    this.look()
    return hasil
  }

  async remove(id: string): Promise<ApiResult<unknown>> {
    const hasil = await callApi('DELETE', `/api/v1/jobs/${id}`)
    if (hasil.ok) this.#tell(this.#items.filter((item) => item.id !== id))
    return hasil
  }

  async #ask(): Promise<void> {
    this.#wait(null)
    if (document.hidden) {
      document.addEventListener('visibilitychange', this.look, { once: true })
      return
    }
    const hasil = await callApi<Daftar>('GET', '/api/v1/jobs?limit=20')
    if (!hasil.ok) return hasil.status === 401 ? undefined : this.#wait(GAGAL_MS)
    const live = new Set(this.#items.filter(isLive).map(({ id }) => id))
    this.#tell(hasil.data.items)
    for (const item of hasil.data.items)
      if (live.has(item.id) && !isLive(item)) for (const listener of this.#onEnd) listener(item)
    if (hasil.data.items.some(isLive)) this.#wait(JEDA_MS[this.#asked++] ?? JEDA_MS.at(-1) ?? GAGAL_MS)
  }

  #tell(items: readonly JobListItem[]): void {
    this.#items = items
    for (const listener of this.#listeners) listener()
  }

  #wait(ms: number | null): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = ms === null ? null : setTimeout(() => void this.#ask(), ms)
  }
}

/** One for the page, whichever frame shows it. */
export const latar = new LatarStore()
