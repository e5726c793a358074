import { getDatabase } from '@/db/client'
import { getLogger } from '@/monitoring/logger'

/** Called with every new revision; with null when some may have been missed. */
type Listener = (revision: number | null) => void

/** Says `<project>:<revision>` of every change set, once it is committed (drizzle/0003_kabar.sql). */
export const KANAL_REVISI = 'rab_revisi'
const shared = globalThis as { __rabRevisi?: RevisionHub }

/** Hears of new revisions from every instance (LISTEN on one connection per process) and tells those who watch. */
class RevisionHub {
  readonly #byProject = new Map<string, Set<Listener>>()
  #listening = false
  #up = false

  watch(projectId: string, listener: Listener): () => void {
    const set = this.#byProject.get(projectId) ?? new Set()
    this.#byProject.set(projectId, set.add(listener))
    this.#listen()
    // Whatever was saved between the caller's look and this moment; a line that comes about later says so itself.
    if (this.#up) queueMicrotask(() => set.has(listener) && listener(null))
    return () => {
      set.delete(listener)
      if (set.size === 0) this.#byProject.delete(projectId)
    }
  }

  #listen(): void {
    if (this.#listening) return
    this.#listening = true
    getDatabase().line.hear(KANAL_REVISI, {
      hear: (pesan) => this.#tell(pesan),
      up: () => {
        this.#up = true
        this.#missed()
      },
      down: (error) => {
        this.#up = false
        getLogger().warn({ err: error }, 'revisions: the line to the database is cut')
      },
    })
  }

  /** The line stands, anew or again: the database keeps no news for it. */
  #missed(): void {
    for (const listeners of this.#byProject.values()) for (const listener of listeners) listener(null)
  }

  #tell(pesan: string): void {
    const [projectId = '', revision = ''] = pesan.split(':')
    for (const listener of this.#byProject.get(projectId) ?? []) listener(Number.parseInt(revision, 10))
  }
}

/** Calls `listener` with every new revision of the project from now on; gives what ends it. */
export function watchRevisions(projectId: string, listener: Listener): () => void {
  shared.__rabRevisi ??= new RevisionHub()
  return shared.__rabRevisi.watch(projectId, listener)
}
