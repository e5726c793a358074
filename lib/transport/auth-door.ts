import { getAuth, HEADER_ALAMAT } from '@/lib/auth/auth'
import { readSession } from '@/lib/auth/read-session'
import { localeOf } from '@/lib/bahasa/pesan'
import { AppError } from '@/lib/gate/errors'
import { withRequest } from '@/monitoring/request-context'
import { errorResponse } from './api-response'
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
  return withRequest({ requestId }, async () => {
    const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
    const counted = request.method === 'POST' ? COUNTED[path as keyof typeof COUNTED] : undefined
    try {
      return counted ? await limited(request, counted) : await getAuth().handler(request)
    } catch (cause) {
      const error = cause instanceof AppError ? cause : new AppError('INTERNAL', 'galat_dalam', { cause })
      return errorResponse(error, requestId, localeOf(request.headers), { 'x-request-id': requestId })
    }
  })
}

async function limited(request: Request, { category, account, refund }: Counted): Promise<Response> {
  const body = await readJson(request, MB / 16)
  const email =
    account === 'sesi'
      ? ((await readSession(request.headers))?.email.toLowerCase() ?? null)
      : account && emailOf(body)
  const alamat = clientAddress(request.headers)
  const takes = [
    { who: `alamat:${alamat}`, times: account ? KALI_ALAMAT : 1 },
    ...(email === null ? [] : [{ who: `akun:${email}`, times: 1 }]),
  ]
  const allowances = getAllowances()
  const take = (rate: number) =>
    Promise.all(takes.map(({ who, times }) => allowances.take(category, who, { rate, times })))
  const refused = (await take(1)).find(({ allowed }) => !allowed)
  if (refused) throw tooOften(refused)
  const { url, method } = request
  const headers = new Headers(request.headers)
  headers.set(HEADER_ALAMAT, alamat)
  const response = await getAuth().handler(
    new Request(url, { method, headers, body: JSON.stringify(body ?? {}) }),
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
