import { type Database, getDatabase, getReplica, type Tx } from '@/db/client'
import { getLogger } from '@/monitoring/logger'
import type { Actor } from './access'
import { AppError } from './errors'
import type { Operation } from './operation'
import { headOfProject, projectIdOf } from './standing'

/** After a failure the replica is left alone for so long. */
const JEDA_MS = 5000

const shared = globalThis as { __rabReplikaMati?: number }

/**
 * What a query that reads much of a project (`replica`) finds on the read replica; null where there is none, it fails,
 * or it has not yet the revision that the primary has: then the primary is asked, so that one reads one's own writes.
 * Who may read is the primary's word.
 */
export async function fromReplica<R extends { revision: number | null }>(
  operation: Pick<Operation, 'access' | 'kind' | 'replica'>,
  input: unknown,
  actor: Actor,
  primary: Database,
  run: (tx: Tx) => Promise<R>,
): Promise<R | null> {
  if (!operation.replica || primary !== getDatabase()) return null
  const replica = getReplica()
  if (!replica || Date.now() - (shared.__rabReplikaMati ?? 0) < JEDA_MS) return null
  const head = await headOfProject(operation, projectIdOf(input), actor, primary)
  try {
    const found = await replica.transaction('read', run)
    return found.revision !== null && head !== null && found.revision >= head ? found : null
  } catch (cause) {
    // A project that is new may not have come there yet; what is wrong otherwise is wrong on the primary, too.
    if (cause instanceof AppError) return null
    shared.__rabReplikaMati = Date.now()
    getLogger().warn({ err: cause }, 'replica: not used for a while')
    return null
  }
}
