import { getEnv } from '@/lib/env'
import type { Actor } from '@/lib/gate/access'
import { getAuth } from './auth'

const ANONYMOUS: Actor = { kind: 'anonymous' }

/** Who is calling, by the session cookie. Without one nobody asks the database. */
export async function getActor(headers: Headers): Promise<Actor> {
  if (!headers.get('cookie')?.includes('session_token=')) return ANONYMOUS
  const session = await getAuth().api.getSession({ headers })
  if (!session) return ANONYMOUS
  const { id, email, name } = session.user
  return { kind: 'user', id, email, name, admin: getEnv().ADMIN_EMAILS.includes(email.toLowerCase()) }
}
