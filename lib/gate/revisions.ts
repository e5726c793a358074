import { getDatabase } from '@/db/client'
import { getLogger } from '@/monitoring/logger'

/** Called with every new revision; with null when some may have been missed. */
type Listener = (revision: number | null) => void

const KANAL = 'rab_revisi'
const shared = globalThis as { __rabRevisi?: RevisionHub }

/** Hears of new revisions from every instance (LISTEN on one connection per process) and tells those who watch. */
class RevisionHub {
  readonly #byProject = new Map<string, Set<Listener>>()
  #listening: Promise<unknown> | null = null

  watch(projectId: string, listener: Listener): () => void {
    const set = this.#byProject.get(projectId) ?? new Set()
    this.#byProject.set(projectId, set.add(listener))
    const hearing = this.#listen()
    // Whatever was saved between the caller's look and this moment.
    hearing.then(() => set.has(listener) && listener(null))
    return () => {
      set.delete(listener)
      if (set.size === 0) this.#byProject.delete(projectId)
    }
  }

  #listen(): Promise<unknown> {
    this.#listening ??= getDatabase()
      .client.listen(
        KANAL,
        (pesan) => this.#tell(pesan),
        () => this.#missed(),
      )
      .catch((error: unknown) => {
        this.#listening = null
        getLogger().error({ err: error }, 'revisions: listen failed')
      })
    return this.#listening
  }

  /** The line was cut and is there again: the driver reconnects by itself, the database keeps no news for it. */
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
