import { createHmac, timingSafeEqual } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { session, user } from '@/db/schema/auth'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/monitoring/logger'

interface Orang {
  id: string
  email: string
  name: string
  sessionId: string
  expiresAt: Date
}

/** How long a use may go unrecorded, so that reading does not write each time. */
const CATAT_MS = 300_000

const COOKIE = /(?:^|;\s*)(?:__Secure-)?rab\.session_token=([^;]+)/

/**
 * Who holds the session of this cookie, or null. The accounts library asks two questions and copies its whole
 * context for this; it is asked on every request, so it is one statement here, over the same cookie and rows.
 */
export async function readSession(headers: Headers): Promise<Orang | null> {
  const token = tokenOf(headers.get('cookie') ?? '')
  if (token === null) return null
  const [row] = await getDatabase()
    .db.select({
      id: user.id,
      email: user.email,
      name: user.name,
      sessionId: session.id,
      expiresAt: session.expiresAt,
      terlihat: session.updatedAt,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, token), gt(session.expiresAt, sql`now()`)))
  if (!row) return null
  if (Date.now() - row.terlihat.getTime() > CATAT_MS) recordUse(row.sessionId)
  return row
}

/** Nobody waits for it. */
function recordUse(id: string): void {
  getDatabase()
    .db.update(session)
    .set({ updatedAt: sql`now()` })
    .where(eq(session.id, id))
    .catch((error: unknown) => getLogger().warn({ err: error }, 'sesi: use not recorded'))
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
