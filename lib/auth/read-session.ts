import { createHmac, timingSafeEqual } from 'node:crypto'
import { getDatabase } from '@/db/client'
import { getEnv } from '@/lib/env'
import { knownBy } from '@/lib/gate/known'
import { getLogger } from '@/monitoring/logger'

interface Orang {
  id: string
  email: string
  name: string
  sessionId: string
  expiresAt: Date
  /** When a use of it was last written down. */
  terlihat: number
}

/** Drizzle has the driver leave times as text. */
type Row = Omit<Orang, 'expiresAt' | 'terlihat'> & { expiresAt: string; terlihat: string }

/** How long a use may go unrecorded, so that reading does not write each time. */
const CATAT_MS = 300_000

const COOKIE = /(?:^|;\s*)(?:__Secure-)?rab\.session_token=([^;]+)/

/** Says whose sessions have changed or ended, and who is called otherwise (drizzle/0013_dikenal.sql). */
const KANAL = 'rab_sesi'

/**
 * Who holds the session of this cookie, or null. The accounts library asks two questions and copies its whole
 * context for this; it is asked on every request, so it is one statement here, over the same cookie and rows.
 * `known`: what this process knows of it will do.
 */
export async function readSession(headers: Headers, { known = false } = {}): Promise<Orang | null> {
  const token = signedToken(headers)
  if (token === null) return null
  const ask = () => findSession(token)
  const row = await (known ? sessions().get(token, ask) : ask())
  if (!row || row.expiresAt.getTime() <= Date.now()) return null
  if (Date.now() - row.terlihat > CATAT_MS) {
    row.terlihat = Date.now()
    recordUse(row.sessionId)
  }
  return row
}

const sessions = () =>
  knownBy<Orang>(getDatabase(), KANAL, (userId, held) =>
    [...held].filter(([, { id }]) => id === userId).map(([token]) => token),
  )

async function findSession(token: string): Promise<Orang | undefined> {
  const { client } = getDatabase()
  const [row] = await client<Row[]>`
    select u.id, u.email, u.name, s.id as "sessionId", s.expires_at as "expiresAt", s.updated_at as terlihat
    from session s join "user" u on u.id = s.user_id where s.token = ${token} and s.expires_at > now()`
  return row && { ...row, expiresAt: new Date(row.expiresAt), terlihat: Date.parse(row.terlihat) }
}

/** Whether there is a cookie that this secret has signed; what it stands for may have ended. */
export const holdsSession = (headers: Headers): boolean => signedToken(headers) !== null

const signed = new WeakMap<Headers, string | null>()

/** The signature of one request is worked out once. */
function signedToken(headers: Headers): string | null {
  const known = signed.get(headers)
  if (known !== undefined) return known
  const token = tokenOf(headers.get('cookie') ?? '')
  signed.set(headers, token)
  return token
}

/** Nobody waits for it. */
function recordUse(id: string): void {
  getDatabase().client`update session set updated_at = now() where id = ${id}`.catch((error: unknown) =>
    getLogger().warn({ err: error }, 'sesi: use not recorded'),
  )
}

/** The token of a cookie that this secret has signed: `<token>.<base64 of HMAC-SHA-256>`. */
function tokenOf(cookie: string): string | null {
  const value = decoded(COOKIE.exec(cookie)?.[1] ?? '')
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const signed = createHmac('sha256', getEnv().AUTH_SECRET).update(token).digest()
  return given.length === signed.length && timingSafeEqual(given, signed) ? token : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
