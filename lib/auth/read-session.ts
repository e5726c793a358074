import { createHmac, timingSafeEqual } from 'node:crypto'
import { getDatabase } from '@/db/client'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/monitoring/logger'

interface Orang {
  id: string
  email: string
  name: string
  sessionId: string
  expiresAt: Date
}

/** Drizzle has the driver leave times as text. */
type Row = Omit<Orang, 'expiresAt'> & { expiresAt: string; terlihat: string }

/** How long a use may go unrecorded, so that reading does not write each time. */
const CATAT_MS = 300_000

const COOKIE = /(?:^|;\s*)(?:__Secure-)?rab\.session_token=([^;]+)/

/**
 * Who holds the session of this cookie, or null. The accounts library asks two questions and copies its whole
 * context for this; it is asked on every request, so it is one statement here, over the same cookie and rows.
 */
export async function readSession(headers: Headers): Promise<Orang | null> {
  const token = signedToken(headers)
  if (token === null) return null
  const { client } = getDatabase()
  const [row] = await client<Row[]>`
    select u.id, u.email, u.name, s.id as "sessionId", s.expires_at as "expiresAt", s.updated_at as terlihat
    from session s join "user" u on u.id = s.user_id where s.token = ${token} and s.expires_at > now()`
  if (!row) return null
  if (Date.now() - Date.parse(row.terlihat) > CATAT_MS) recordUse(row.sessionId)
  return { ...row, expiresAt: new Date(row.expiresAt) }
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
