import { getEnv } from '@/lib/env'
import type { Actor } from '@/lib/gate/access'
import { getAuth } from './auth'
import { readSession } from './read-session'
import { SESSION_AGE } from './session-age'

const ANONYMOUS: Actor = { kind: 'anonymous' }

/**
 * Who is calling, by the session cookie. Without one nobody asks the database; nor does who only reads (`known`) while
 * this process knows the session. What changes something asks each time.
 */
export async function getActor(headers: Headers, { known = false } = {}): Promise<Actor> {
  const orang = await readSession(headers, { known })
  if (!orang) return ANONYMOUS
  const { id, email, name, expiresAt, sessionId: sesi } = orang
  // Once a day the session is prolonged, which is the accounts library's to do.
  if (expiresAt.getTime() - Date.now() < (SESSION_AGE.expiresIn - SESSION_AGE.updateAge) * 1000) {
    await getAuth().api.getSession({ headers })
  }
  const admin = getEnv().ADMIN_EMAILS.includes(email.toLowerCase())
  return { kind: 'user', id, email, name, admin, sesi }
}
