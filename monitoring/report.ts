import { getLogger, type SecurityEvent } from './logger'
import { getMetrics } from './metrics'
import { noteError } from './recent-errors'
import { plainError } from './scrub'
import { getSendError } from './send-error'

export type Where = 'operation' | 'page' | 'job' | 'process'

const shared = globalThis as { __rabTold?: WeakSet<object> }

/** A failure of ours: one line, counted, kept for /admin/pantau and sent on; once, however many doors it passes. */
export function reportException(
  where: Where,
  cause: unknown,
  message: string,
  line: { operation?: string; code?: string } & Record<string, unknown> = {},
): void {
  shared.__rabTold ??= new WeakSet()
  if (typeof cause === 'object' && cause !== null) {
    if (shared.__rabTold.has(cause)) return
    shared.__rabTold.add(cause)
  }
  getLogger().error({ ...line, where, err: cause }, message)
  getMetrics().exceptions.inc({ where })
  noteError({ where, error: plainError(cause), operation: line.operation ?? null, code: line.code ?? null })
  getSendError()?.send(where, cause, line)
}

interface OperationLog {
  operation: string
  requestId: string
  userId: string | null
  keyId?: string
  /** What this means for who may do what; such a line is always written. */
  security?: SecurityEvent
  ms: number
  error?: { code: string; cause?: unknown; message: string }
}

/** One line per operation: failures of ours as errors, refusals as information. */
export function logOperation({ error, ms, ...line }: OperationLog): void {
  const entry = { ...line, ms: Math.round(ms * 10) / 10 }
  const log = getLogger()
  getSendError()?.step(line.operation, error?.code ?? 'ok')
  if (!error) log[line.security ? 'info' : 'debug'](entry, 'operation')
  else if (error.code === 'INTERNAL' || error.code === 'UNAVAILABLE')
    reportException('operation', error.cause ?? error, error.message, { ...entry, code: error.code })
  else log.info({ ...entry, code: error.code }, error.message)
}
