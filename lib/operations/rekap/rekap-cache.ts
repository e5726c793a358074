import type { RekapView } from '@/lib/contracts/rekap'
import { noteLookup } from '@/lib/gate/note-lookup'
import type { Serialized } from '@/lib/gate/operation'

/** Bytes of answers kept; the largest known estimate (10,000 lines) takes about 5 MB. */
const BATAS = 64 * 1024 * 1024

/**
 * Computed rekaps by project, revision and language. A revision never changes what it stands for, so an entry
 * cannot be stale; the least recently used go first.
 */
class RekapCache {
  readonly #entries = new Map<string, Serialized<RekapView>>()
  #size = 0

  get(key: string): Serialized<RekapView> | undefined {
    const entry = this.#entries.get(key)
    noteLookup('rekap', entry !== undefined)
    if (entry) {
      this.#entries.delete(key)
      this.#entries.set(key, entry)
    }
    return entry
  }

  put(key: string, entry: Serialized<RekapView>): void {
    this.#entries.set(key, entry)
    this.#size += entry.text.length
    for (const [oldest, { text }] of this.#entries) {
      if (this.#size <= BATAS) break
      this.#entries.delete(oldest)
      this.#size -= text.length
    }
  }
}

export const rekapCache = new RekapCache()
