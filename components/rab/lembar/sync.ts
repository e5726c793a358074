import type { IsiView } from '@/lib/contracts/isi'
import type { PerubahanHasil } from '@/lib/contracts/perubahan'
import { enqueue, type Perubahan } from './perubahan'
import { keysOf, type ProjectStore } from './project-store'

export type SimpanKeadaan =
  | { jenis: 'tersimpan' }
  | { jenis: 'menyimpan' }
  | { jenis: 'luring'; perubahan: number }
  | { jenis: 'tunggu'; detik: number }
  | { jenis: 'galat'; pesan: string; requestId: string | null }
  | { jenis: 'konflik'; pesan: string }
  | { jenis: 'keluar' }

interface Jawaban<T> {
  success: boolean
  data?: T
  error?: { code: string; message: string; details?: { path: string; message: string }[] }
  meta?: { requestId: string }
}

/** Between a keystroke and its save; grows as the allowance of the server falls, so that typing never meets a limit. */
const JEDA_MS = 400
const JEDA_MAKS_MS = 6000
const ULANG_MS = 3000

/**
 * Sends edits in order, coalesced into one change set per flush, and keeps them in this device's storage until the
 * server has them. One request at a time.
 */
export class Sync {
  /** Change sets that wait, in the order they are sent. */
  #pending: Perubahan[] = []
  #sending: Perubahan | null = null
  #state: SimpanKeadaan = { jenis: 'tersimpan' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #pause = JEDA_MS
  #undo: Perubahan[] = []
  #redo: Perubahan[] = []
  readonly #listeners = new Set<() => void>()

  constructor(
    readonly store: ProjectStore,
    private readonly projectId: string,
  ) {
    this.#pending = readKept(this.#key)
    for (const perubahan of this.#pending) this.store.apply(perubahan)
    if (this.#pending.length > 0) {
      this.#state = { jenis: 'menyimpan' }
      this.#schedule(0)
    }
  }

  get #key(): string {
    return `rab:antrean:${this.projectId}`
  }

  state = (): SimpanKeadaan => this.#state

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A row with edits that the server does not have yet. */
  isUnsent(key: string): boolean {
    const [jenis, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    return this.#unsent().some((perubahan) => {
      const isi = perubahan?.[jenis as keyof Perubahan] as
        | { ubah?: { id: string }[]; baru?: { id?: string }[] }
        | undefined
      return isi?.ubah?.some((row) => row.id === id) || isi?.baru?.some((row) => row.id === id) || false
    })
  }

  /** An edit of a person: shown at once, saved soon, can be taken back. */
  edit(perubahan: Perubahan): void {
    this.#undo.push(this.store.apply(perubahan))
    this.#redo = []
    this.#enqueue(perubahan)
  }

  undo = (): boolean => this.#step(this.#undo, this.#redo)
  redo = (): boolean => this.#step(this.#redo, this.#undo)

  #step(from: Perubahan[], to: Perubahan[]): boolean {
    const perubahan = from.pop()
    if (!perubahan) return false
    to.push(this.store.apply(perubahan))
    this.#enqueue(perubahan)
    return true
  }

  /** Everything that waits is sent now; resolves when the server has it or refuses it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#pending.length > 0 && !this.#sending) {
      if (!(await this.#send())) break
    }
  }

  /** After a conflict: the server's rows, without the edits that clashed. */
  async takeServer(): Promise<void> {
    this.#pending = []
    this.#keep()
    await this.reload()
  }

  /** After a conflict: the same edits again, on top of what the server has now. */
  async overwrite(): Promise<void> {
    await this.reload()
    this.#schedule(0)
  }

  /** The rows as the server has them, with unsent edits on top. */
  async reload(): Promise<void> {
    const response = await fetch(`/api/v1/projects/${this.projectId}/isi`)
    const answer = (await response.json()) as Jawaban<IsiView>
    if (!answer.success || !answer.data) return
    this.store.reset(answer.data)
    for (const perubahan of this.#unsent()) this.store.apply(perubahan)
    this.#set({ jenis: this.#unsent().length === 0 ? 'tersimpan' : 'menyimpan' })
  }

  #unsent(): Perubahan[] {
    return this.#sending ? [this.#sending, ...this.#pending] : this.#pending
  }

  #enqueue(perubahan: Perubahan): void {
    this.#pending = enqueue(this.#pending, perubahan)
    this.#keep()
    if (this.#state.jenis === 'konflik') return
    this.#set({ jenis: 'menyimpan' })
    this.store.touch(keysOf(perubahan))
    this.#schedule(this.#pause)
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  async #send(): Promise<boolean> {
    const [perubahan = {}, ...rest] = this.#pending
    this.#sending = perubahan
    this.#pending = rest
    const base = this.store.project.revision
    let response: Response
    try {
      response = await fetch(`/api/v1/projects/${this.projectId}/perubahan`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'if-match': `"${base}"` },
        body: JSON.stringify(perubahan),
      })
    } catch {
      this.#putBack(perubahan)
      this.#set({ jenis: 'luring', perubahan: this.#pending.flatMap(keysOf).length })
      this.#schedule(ULANG_MS)
      return false
    }
    this.#pause = pauseFor(response.headers)
    const answer = (await response.json().catch(() => ({ success: false }))) as Jawaban<PerubahanHasil>
    if (response.ok && answer.data) return this.#accepted(perubahan, answer.data, base)
    return this.#refused(perubahan, response, answer)
  }

  #accepted(perubahan: Perubahan, hasil: PerubahanHasil, base: number): boolean {
    this.#sending = null
    this.#keep()
    this.store.project = { ...this.store.project, revision: hasil.revision }
    this.store.touch(keysOf(perubahan))
    // Somebody else changed the project in between: their rows are fetched, ours are on the server already.
    if (hasil.revision > base + 1) void this.reload()
    if (this.#pending.length === 0) this.#set({ jenis: 'tersimpan' })
    return true
  }

  #refused(perubahan: Perubahan, response: Response, { error, meta }: Jawaban<unknown>): boolean {
    this.#putBack(perubahan)
    const pesan = [error?.message, ...(error?.details ?? []).map((d) => d.message)].filter(Boolean).join(' ')
    if (response.status === 429) {
      const detik = Number.parseInt(response.headers.get('retry-after') ?? '5', 10)
      this.#set({ jenis: 'tunggu', detik })
      this.#schedule(detik * 1000)
    } else if (response.status === 409) {
      this.#set({ jenis: 'konflik', pesan })
    } else if (response.status === 401) {
      this.#set({ jenis: 'keluar' })
    } else {
      this.#set({ jenis: 'galat', pesan, requestId: meta?.requestId ?? null })
      if (response.status >= 500) this.#schedule(ULANG_MS)
    }
    return false
  }

  #putBack(perubahan: Perubahan): void {
    this.#sending = null
    this.#pending = [perubahan, ...this.#pending]
    this.#keep()
    this.store.touch(this.#pending.flatMap(keysOf))
  }

  /** Until the server has it, an edit is on this device. */
  #keep(): void {
    const unsent = this.#unsent()
    try {
      if (unsent.length === 0) localStorage.removeItem(this.#key)
      else localStorage.setItem(this.#key, JSON.stringify(unsent))
    } catch {
      // A full or forbidden storage must not stop the work; the edits are still in memory.
    }
  }

  #set(state: SimpanKeadaan): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function readKept(key: string): Perubahan[] {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Perubahan[]) : []
  } catch {
    return []
  }
}

/** The rest of the window shared among what is left of the allowance. */
function pauseFor(headers: Headers): number {
  const remaining = Number.parseInt(headers.get('ratelimit-remaining') ?? '', 10)
  const reset = Number.parseInt(headers.get('ratelimit-reset') ?? '', 10)
  if (Number.isNaN(remaining) || Number.isNaN(reset) || remaining > 10) return JEDA_MS
  return Math.min(JEDA_MAKS_MS, Math.max(JEDA_MS, (reset * 1000) / (remaining + 1)))
}
