import { currentRequest, currentTally } from './request-context'
import type { PlainError } from './scrub'

export interface RecentError {
  at: string
  where: string
  operation: string | null
  code: string | null
  route: string | null
  requestId: string | null
  type: string
  message: string
}

const BANYAK = 50
const PANJANG = 300

const shared = globalThis as { __rabGalatBaru?: RecentError[] }

/** Keeps what failed here last, newest first: no more than fifty, and of nobody by name. */
export function noteError({
  error,
  ...line
}: Pick<RecentError, 'where' | 'operation' | 'code'> & { error: PlainError }): void {
  const kept = recentErrors()
  kept.unshift({
    ...line,
    at: new Date().toISOString(),
    route: currentTally()?.route ?? null,
    requestId: currentRequest()?.requestId ?? null,
    type: error.type,
    // The reason lies deepest: what stands around it says where it was met.
    message: deepest(error).message.slice(0, PANJANG),
  })
  kept.length = Math.min(kept.length, BANYAK)
}

export function recentErrors(): RecentError[] {
  shared.__rabGalatBaru ??= []
  return shared.__rabGalatBaru
}

const deepest = (error: PlainError): PlainError => (error.cause ? deepest(error.cause) : error)
