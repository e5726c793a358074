import { getAuth, HEADER_ALAMAT } from '@/lib/auth/auth'
import { localeOf } from '@/lib/bahasa/pesan'
import { AppError } from '@/lib/gate/errors'
import { forgetAll } from '@/lib/gate/known'
import { reportException } from '@/monitoring/report'
import { withRequest } from '@/monitoring/request-context'
import { errorResponse } from './api-response'
import { type AuthAsked, askedOf, tellAuth } from './auth-events'
import { clientAddress } from './client-address'
import { type Allowance, getAllowances } from './rate-limit'
import { MB, readJson } from './read-body'
import { requestIdOf } from './request-id'

/** An address may fail for several people behind it; an account is one person's. */
const KALI_ALAMAT = 3

/** What is counted for a path below /api/auth, whose account it is for, and whether success gives it back. */
const COUNTED = {
  '/sign-in/email': { category: 'sign-in', account: 'isian', refund: true },
  '/sign-up/email': { category: 'sign-up', account: null, refund: false },
  '/request-password-reset': { category: 'reset', account: 'isian', refund: false },
  '/reset-password': { category: 'reset', account: null, refund: true },
  // Asks for the old password, so it is one more place to guess it.
  '/change-password': { category: 'sign-in', account: 'sesi', refund: true },
} as const

type Counted = (typeof COUNTED)[keyof typeof COUNTED]

/**
 * The accounts library behind the limits of signing in, per account and per address. Taken before the attempt, so
 * that many at once gain nothing; given back when it was the right person.
 */
export function authDoor(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers)
  const address = clientAddress(request.headers)
  return withRequest({ requestId, address }, async () => {
    const asked = await askedOf(new URL(request.url).pathname.replace(/^\/api\/auth/, ''), request.headers)
    const response = await answer(request, asked, address).catch((cause: unknown) => {
      const error = cause instanceof AppError ? cause : new AppError('INTERNAL', 'galat_dalam', { cause })
      if (error.code === 'INTERNAL') reportException('operation', cause, 'masuk', { operation: asked.path })
      return errorResponse(error, requestId, localeOf(request.headers), { 'x-request-id': requestId })
    })
    if (request.method === 'POST') {
      forgetAll()
      await tellAuth(asked, response)
    }
    return response
  })
}

async function answer(request: Request, asked: AuthAsked, address: string): Promise<Response> {
  const counted = request.method === 'POST' ? COUNTED[asked.path as keyof typeof COUNTED] : undefined
  if (!counted) return getAuth().handler(request)
  const body = await readJson(request, MB / 16)
  if (counted.account !== 'sesi') asked.email = emailOf(body)
  return limited(request, body, { ...counted, address, email: counted.account ? asked.email : null })
}

async function limited(
  { url, method, headers }: Request,
  body: unknown,
  { category, account, refund, address, email }: Counted & { address: string; email: string | null },
): Promise<Response> {
  const takes = [
    { who: `alamat:${address}`, times: account ? KALI_ALAMAT : 1 },
    ...(email === null ? [] : [{ who: `akun:${email}`, times: 1 }]),
  ]
  const allowances = getAllowances()
  const take = (rate: number) =>
    Promise.all(takes.map(({ who, times }) => allowances.take(category, who, { rate, times })))
  const refused = (await take(1)).find(({ allowed }) => !allowed)
  if (refused) throw tooOften(refused)
  const sent = new Headers(headers)
  sent.set(HEADER_ALAMAT, address)
  const response = await getAuth().handler(
    new Request(url, { method, headers: sent, body: JSON.stringify(body ?? {}) }),
  )
  if (refund && response.ok) await take(-1)
  return response
}

const tooOften = ({ reset }: Allowance) =>
  new AppError('RATE_LIMITED', 'terlalu_sering', { params: { detik: reset }, retryAfter: reset })

/** Upper and lower case are one account. */
function emailOf(body: unknown): string | null {
  const email = (body as { email?: unknown } | undefined)?.email
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 320) : null
}
