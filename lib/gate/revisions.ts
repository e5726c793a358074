import { getDatabase } from '@/db/client'
import { getLogger } from '@/monitoring/logger'

type Listener = (revision: number) => void

const KANAL = 'rab_revisi'
const shared = globalThis as { __rabRevisi?: RevisionHub }

/** Hears of new revisions from every instance (LISTEN on one connection per process) and tells those who watch. */
class RevisionHub {
  readonly #byProject = new Map<string, Set<Listener>>()
  #listening: Promise<unknown> | null = null

  watch(projectId: string, listener: Listener): () => void {
    const set = this.#byProject.get(projectId) ?? new Set()
    this.#byProject.set(projectId, set.add(listener))
    this.#listen()
    return () => {
      set.delete(listener)
      if (set.size === 0) this.#byProject.delete(projectId)
    }
  }

  #listen(): void {
    // The driver reconnects by itself; what was missed meanwhile is asked for anew by every page's own poll.
    this.#listening ??= getDatabase()
      .client.listen(KANAL, (pesan) => this.#tell(pesan))
      .catch((error: unknown) => {
        this.#listening = null
        getLogger().error({ err: error }, 'revisions: listen failed')
      })
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
