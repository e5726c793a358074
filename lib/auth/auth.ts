import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { getDatabase } from '@/db/client'
import * as schema from '@/db/schema/auth'
import { getEnv } from '@/lib/env'
import { sendMail } from '@/lib/ports/mail'
import { getLogger, logSecurity } from '@/monitoring/logger'
import { plainError } from '@/monitoring/scrub'
import { claimInvitations } from './claim-invitations'
import { SESSION_AGE } from './session-age'

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const SATU_JAM = 3600

/** In which the door tells the caller's address, which a session remembers. */
export const HEADER_ALAMAT = 'x-rab-alamat'

function createAuth() {
  const { AUTH_SECRET, APP_URL, SMTP_URL } = getEnv()
  return betterAuth({
    appName: 'RAB',
    secret: AUTH_SECRET,
    baseURL: APP_URL,
    trustedOrigins: (request) => ownOrigins(request),
    database: drizzleAdapter(getDatabase().db, { provider: 'pg', schema }),
    telemetry: { enabled: false },
    // Words only: what the library adds to them may be an address or a token.
    logger: {
      level: 'warn',
      log: (level, message) => getLogger()[level](`masuk: ${plainError(message).message}`),
    },
    // It would print a failure itself, with the values of the statement; the door tells of it.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 200,
      requireEmailVerification: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: SATU_JAM,
      password: {
        hash: (password) => hash(password, ARGON2ID),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
      onPasswordReset: async ({ user }) => logSecurity('password.changed', { userId: user.id }),
      sendResetPassword: async ({ user, url }) =>
        sendMail({
          to: user.email,
          subject: 'Atur ulang kata sandi RAB',
          text: `Buka tautan ini untuk mengatur ulang kata sandi (berlaku satu jam):\n${url}`,
        }),
    },
    emailVerification: {
      sendOnSignUp: SMTP_URL !== undefined,
      sendVerificationEmail: async ({ user, url }) =>
        sendMail({
          to: user.email,
          subject: 'Konfirmasi alamat e-mail RAB',
          text: `Buka tautan ini:\n${url}`,
        }),
      afterEmailVerification: async (user) => claimInvitations(user),
    },
    session: SESSION_AGE,
    databaseHooks: {
      // Where mail can be sent an address proves itself first; without it, an invitation goes by the address alone.
      user: { create: { after: async (user) => (SMTP_URL ? undefined : claimInvitations(user)) } },
    },
    // Counted at the door (lib/transport/auth-door.ts), with all instances together.
    rateLimit: { enabled: false },
    // Said, since the library leaves the check of origins out where it takes a run for a test.
    advanced: {
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: APP_URL.startsWith('https:'),
      cookiePrefix: 'rab',
      ipAddress: { ipAddressHeaders: [HEADER_ALAMAT] },
    },
  })
}

/** A browser tells the truth about Host, so a page of that host is a page of ours. */
function ownOrigins(request: Request | undefined): string[] {
  const { APP_URL } = getEnv()
  const host = request?.headers.get('host')
  return host ? [APP_URL, `http://${host}`, `https://${host}`] : [APP_URL]
}

const shared = globalThis as { __rabAuth?: ReturnType<typeof createAuth> }

/** Accounts and sessions (better-auth), made on first use. */
export function getAuth(): ReturnType<typeof createAuth> {
  shared.__rabAuth ??= createAuth()
  return shared.__rabAuth
}
