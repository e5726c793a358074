import { createHmac } from 'node:crypto'
import { readSession } from '@/lib/auth/read-session'
import { getEnv } from '@/lib/env'
import { logSecurity, type SecurityEvent } from '@/monitoring/logger'

/** What is told of a path below /api/auth when it was done, and when it was refused. */
const EVENTS: Record<string, { done?: SecurityEvent; refused?: SecurityEvent; signedIn?: true }> = {
  '/sign-in/email': { done: 'sign-in.succeeded', refused: 'sign-in.failed' },
  '/sign-up/email': { done: 'sign-up' },
  '/sign-out': { done: 'sign-out', signedIn: true },
  '/request-password-reset': { done: 'password.reset-asked' },
  '/change-password': { done: 'password.changed', refused: 'access.refused', signedIn: true },
  // Done: told where the account is known (lib/auth/auth.ts).
  '/reset-password': { refused: 'access.refused' },
}

export interface AuthAsked {
  path: string
  email: string | null
  /** Who held the session before it was changed or ended. */
  userId: string | null
}

export async function askedOf(path: string, headers: Headers): Promise<AuthAsked> {
  const holder = EVENTS[path]?.signedIn ? await readSession(headers) : null
  return { path, email: holder?.email.toLowerCase() ?? null, userId: holder?.id ?? null }
}

export async function tellAuth({ path, email, userId }: AuthAsked, response: Response): Promise<void> {
  const security = EVENTS[path]?.[response.ok ? 'done' : 'refused']
  if (!security) return
  logSecurity(security, {
    userId: userId ?? (response.ok ? await userIdIn(response) : null),
    ...(email !== null && { accountMark: markOf(email) }),
    code: `${response.status} ${path}`,
  })
}

async function userIdIn(response: Response): Promise<string | null> {
  const body: { user?: { id?: string } } | null = await response
    .clone()
    .json()
    .catch(() => null)
  return body?.user?.id ?? null
}

const markOf = (email: string): string =>
  createHmac('sha256', getEnv().AUTH_SECRET).update(email).digest('base64url').slice(0, 16)
