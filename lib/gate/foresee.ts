import type { Peran } from './access'
import { putBounded } from './put-bounded'

/** What the next change set of a person on a project will most likely be given. */
export interface Foreseen {
  revision: number
  peran: Peran
}

const shared = globalThis as { __rabRamalan?: { revisions: Map<string, number>; parts: Map<string, Peran> } }
shared.__rabRamalan ??= { revisions: new Map(), parts: new Map() }

/** Revisions that this process has seen made, and by whom in which part; the eldest are forgotten. */
const { revisions, parts } = shared.__rabRamalan

/** A change set was made: the next one follows it. */
export function noteOpened(projectId: string, userId: string, { revision, peran }: Foreseen): void {
  putBounded(revisions, projectId, revision)
  putBounded(parts, `${projectId} ${userId}`, peran)
}

/**
 * What the next change set will be given if nobody else writes meanwhile; null where nothing tells. It is told to one:
 * who asks before that one has ended would stand behind it.
 */
export function foresee(projectId: string, userId: string): Foreseen | null {
  const revision = revisions.get(projectId)
  const peran = parts.get(`${projectId} ${userId}`)
  if (revision === undefined || !peran) return null
  revisions.delete(projectId)
  return { revision: revision + 1, peran }
}
