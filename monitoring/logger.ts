import pino from 'pino'
import { getEnv } from '@/lib/env'
import { currentRequest } from './request-context'

/** Never in a line, at whatever place of it. */
const RAHASIA = ['password', 'token', 'authorization', 'cookie', 'email', 'key', 'secret']

let current: pino.Logger | undefined

/** The process's log, opened on first use: a build reads these modules without an environment. */
export function getLogger(): pino.Logger {
  current ??= pino({
    level: getEnv().LOG_LEVEL,
    base: undefined,
    mixin: () => ({ ...currentRequest() }),
    redact: RAHASIA.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  })
  return current
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
  if (!error) log[line.security ? 'info' : 'debug'](entry, 'operation')
  else if (error.code === 'INTERNAL' || error.code === 'UNAVAILABLE')
    log.error({ ...entry, code: error.code, err: error.cause }, error.message)
  else log.info({ ...entry, code: error.code }, error.message)
}

export type SecurityEvent =
  | 'access.refused'
  | 'authority.changed'
  | 'sign-in.succeeded'
  | 'sign-in.failed'
  | 'sign-up'
  | 'sign-out'
  | 'password.reset-asked'
  | 'password.changed'

interface Concerned {
  userId?: string | null
  keyId?: string
  /** Of an address that somebody typed: tells repeated ones apart, and is not the address. */
  accountMark?: string
  /** The code of the answer, or what was asked for. */
  code?: string
  operation?: string
}

/** Who did what with an account or was refused; when, by which request and from where stand in every line. */
export const logSecurity = (security: SecurityEvent, who: Concerned): void =>
  getLogger().info({ security, ...who }, 'security')
