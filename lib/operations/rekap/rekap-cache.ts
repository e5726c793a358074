import type { RekapView } from '@/lib/contracts/rekap'
import { noteLookup } from '@/lib/gate/note-lookup'
import type { Serialized } from '@/lib/gate/operation'

/** Bytes of answers kept; the largest known estimate (10,000 lines) takes about 5 MB. */
const BATAS = 64 * 1024 * 1024

interface Entry {
  revision: number
  answer: Serialized<RekapView>
}

/**
 * Computed rekaps by project and language, each of the last revision asked for: nobody asks for an earlier one. A revision
 * never changes what it stands for, so an entry cannot be stale; the least recently used go first.
 */
export class RekapCache {
  readonly #entries = new Map<string, Entry>()
  #size = 0

  constructor(private readonly batas = BATAS) {}

  get(key: string, revision: number): Serialized<RekapView> | undefined {
    const entry = this.#entries.get(key)
    const known = entry?.revision === revision ? entry : undefined
    noteLookup('rekap', known !== undefined)
    if (known) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
    }
    return known?.answer
  }

  put(key: string, revision: number, answer: Serialized<RekapView>): void {
    if ((this.#entries.get(key)?.revision ?? 0) > revision) return
    this.#drop(key)
    this.#entries.set(key, { revision, answer })
    this.#size += answer.text.length
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.batas) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    this.#size -= this.#entries.get(key)?.answer.text.length ?? 0
    this.#entries.delete(key)
  }
}

export const rekapCache = new RekapCache()
