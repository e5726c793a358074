import { currentTally } from './request-context'

const SELAMA_MS = 5 * 60_000

const shared = globalThis as { __rabOrangAktif?: Map<string, number> }

function seen(): Map<string, number> {
  shared.__rabOrangAktif ??= new Map()
  return shared.__rabOrangAktif
}

/** Somebody does something, by themselves or by a key of theirs: for this count, and for the lines of their request. */
export function noteActive(userId: string): void {
  seen().set(userId, Date.now())
  const tally = currentTally()
  if (tally) tally.userId = userId
}

/** How many have done something here in the last five minutes; the others are forgotten. */
export function countActive(): number {
  const since = Date.now() - SELAMA_MS
  for (const [userId, at] of seen()) if (at < since) seen().delete(userId)
  return seen().size
}
