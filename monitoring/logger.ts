import path from 'node:path'
import pino from 'pino'
import { getEnv } from '@/lib/env'
import { currentRequest, currentTally } from './request-context'
import { RotatingFile } from './rotating-file'
import { plainError, scrub } from './scrub'

/** Never in a line, at whatever place of it. */
const RAHASIA = [
  'password',
  'token',
  'authorization',
  'cookie',
  'email',
  'surel',
  'key',
  'kunci',
  'secret',
  'rahasia',
]

type Files = Record<'application' | 'errors' | 'performance' | 'security', RotatingFile>
const shared = globalThis as { __rabLog?: pino.Logger; __rabLogFiles?: Files | undefined }

/** The process's log, opened on first use: a build reads these modules without an environment. */
export function getLogger(): pino.Logger {
  shared.__rabLog ??= pino(
    {
      level: getEnv().LOG_LEVEL,
      base: undefined,
      mixin: contextOf,
      serializers: { err: plainError },
      redact: RAHASIA.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    },
    openStreams(getEnv().LOG_DIR),
  )
  return shared.__rabLog
}

/** Of which request a line is: its id and address, its route, and who asks once that is known. */
function contextOf(): object {
  const tally = currentTally()
  return {
    ...currentRequest(),
    ...(tally && { route: tally.route, ...(tally.userId && { userId: tally.userId }) }),
  }
}

const ERROR = 50

/** What pino tells of the line it writes, when asked to. */
interface Told {
  lastLevel: number
  lastObj?: { security?: unknown; performance?: unknown }
}

/**
 * Every line to stdout. Where there is a folder also to a file: application, performance and security lines each to
 * theirs, and what is an error to errors as well.
 */
function openStreams(folder: string | undefined): pino.DestinationStream {
  const stdout = pino.destination({ dest: 1, sync: true })
  const open = (name: string) => new RotatingFile(path.join(/* turbopackIgnore: true */ folder ?? '', name))
  const files = folder
    ? {
        application: open('application.log'),
        errors: open('errors.log'),
        performance: open('performance.log'),
        security: open('security.log'),
      }
    : undefined
  shared.__rabLogFiles = files
  return Object.assign({ lastLevel: 0 } as Told, {
    [Symbol.for('pino.metadata')]: true as const,
    write(this: Told, text: string) {
      const line = scrub(text)
      stdout.write(line)
      if (!files) return
      const { security, performance } = this.lastObj ?? {}
      files[security ? 'security' : performance ? 'performance' : 'application'].write(line)
      if (this.lastLevel >= ERROR) files.errors.write(line)
    },
  })
}

/** How many lines could not be written to LOG_DIR. */
export const lostLines = (): number =>
  Object.values(shared.__rabLogFiles ?? {}).reduce((sum, { lost }) => sum + lost, 0)

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

/** What took longer than it should: a request, or a statement without its values. */
export const logSlow = (performance: 'request' | 'query', what: object): void =>
  getLogger().warn({ performance, ...what }, `slow ${performance}`)
