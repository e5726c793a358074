import { getActor } from '@/lib/auth/get-actor'
import { readKey } from '@/lib/auth/read-key'
import { holdsSession } from '@/lib/auth/read-session'
import { localeOf } from '@/lib/bahasa/pesan'
import { getEnv } from '@/lib/env'
import { type Actor, userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import type { Operation } from '@/lib/gate/operation'
import { type Caller, perform } from '@/lib/gate/perform'
import { askStanding } from '@/lib/gate/standing'
import { logSecurity } from '@/monitoring/logger'
import { logOperation } from '@/monitoring/report'
import { withRequest } from '@/monitoring/request-context'
import { errorResponse, okResponse } from './api-response'
import { hasBearer } from './bearer'
import { clientAddress } from './client-address'
import { type Deprecated, deprecationHeaders } from './deprecation'
import { plain } from './plain'
import { type Allowance, type LimitCategory, takeAllowance } from './rate-limit'
import { MB, readForm, readJson } from './read-body'
import { requestIdOf } from './request-id'

/** How an operation is reached: what the document of the API tells of a door. */
export interface Door {
  limit: LimitCategory
  /** What the body is: the input's fields (default), or a multipart form. */
  body?: 'fields' | 'form'
  status?: number
  /** It may be done in the background instead: 202 with the job. */
  orJob?: true
  /** Media types of an answer that is no envelope. */
  content?: readonly string[]
  deprecated?: Deprecated
}

interface Options<O> extends Door {
  maxBytes?: number
  /** An answer that is no envelope: a file, a stream. */
  respond?: (data: O, headers: Record<string, string>, asked: Asked<O>) => Response | Promise<Response>
}

/** What a lasting answer goes on from. */
export interface Asked<O> {
  signal: AbortSignal
  input: unknown
  sent: Headers
  actor: Actor
  /** Asks anew, as whoever the cookie or key stands for by now; throws once they may not. */
  again: () => Promise<O>
}

/** Next gives a route without parameters none at all. */
type Context = { params: Promise<Record<string, string> | undefined> }

/**
 * The HTTP door. Request id, actor, same origin, allowance, input, envelope, ETag and errors happen here once;
 * what is done and who may do it stands in the operation. Input: path parameters over the body (over the query for GET).
 */
export function endpoint<I, O>(operation: Operation<I, O>, options: Options<O>) {
  const always = options.deprecated && deprecationHeaders(options.deprecated)

  function handle(request: Request, context: Context): Promise<Response> {
    const requestId = requestIdOf(request.headers)
    const address = clientAddress(request.headers)
    return withRequest({ requestId, address }, () => respond(request, context, { requestId, address }))
  }

  async function respond(
    request: Request,
    context: Context,
    { requestId, address }: { requestId: string; address: string },
  ): Promise<Response> {
    const locale = localeOf(request.headers)
    const headers: Record<string, string> = { 'x-request-id': requestId, ...always }
    try {
      const params = (await context.params) ?? {}
      const known = operation.kind === 'query' ? readRevision(request.headers, 'if-none-match') : null
      const standing = holdsSession(request.headers) ? askStanding(operation, params, known) : undefined
      const actor = await admitted(request)
      await limited(request, actor, address, headers)
      const input = await readInput(request, params)
      return await answer(request, { actor, locale, requestId, known, standing }, input, headers)
    } catch (cause) {
      const error = cause instanceof AppError ? cause : unexpected(operation.name, requestId, cause)
      return errorResponse(error, requestId, locale, headers)
    }
  }

  /** Who calls, by a key or cookie that holds and from where it may be used. What the gate refuses it tells itself. */
  async function admitted(request: Request): Promise<Actor> {
    let actor: Actor | null = null
    try {
      actor = await callerOf(request.headers, { known: operation.kind === 'query' })
      refuseScope(options.limit, actor)
      refuseOtherOrigin(request, actor)
      return actor
    } catch (cause) {
      if (cause instanceof AppError) logSecurity('access.refused', refusedOf(operation.name, actor, cause))
      throw cause
    }
  }

  async function limited(
    request: Request,
    actor: Actor,
    address: string,
    headers: Record<string, string>,
  ): Promise<void> {
    const endpointName = `${request.method} ${operation.name}`
    const allowance = await takeAllowance(options.limit, endpointName, actor, address)
    Object.assign(headers, allowanceHeaders(allowance))
    if (allowance.allowed) return
    const extra = { params: { detik: allowance.reset }, retryAfter: allowance.reset }
    throw new AppError('RATE_LIMITED', 'terlalu_sering', extra)
  }

  async function readInput(request: Request, params: Record<string, string>): Promise<unknown> {
    const query = Object.fromEntries(new URL(request.url).searchParams)
    if (request.method === 'GET' || request.method === 'DELETE') return { ...query, ...params }
    const maks = options.maxBytes ?? MB
    const body = options.body === 'form' ? await readForm(request, maks) : await readJson(request, maks)
    if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) {
      throw new AppError('BAD_REQUEST', 'json_rusak')
    }
    for (const key of Object.keys(params)) {
      if (body && key in body) {
        throw new AppError('VALIDATION_ERROR', 'masukan_salah', {
          details: [{ path: key, pesan: 'di_luar_batas' }],
        })
      }
    }
    return { ...query, ...body, ...params }
  }

  async function answer(
    request: Request,
    caller: Caller,
    input: unknown,
    headers: Record<string, string>,
  ): Promise<Response> {
    const base = readRevision(request.headers, 'if-match')
    const kunci = request.method === 'POST' ? readRequestKey(request.headers) : null
    const { data, revision, replayed } = await perform(operation, input, { ...caller, base, kunci })
    if (replayed) headers['idempotency-replayed'] = 'true'
    if (revision !== null) {
      headers.etag = `"${revision}"`
      if (data === null && caller.known !== null) return new Response(null, { status: 304, headers })
    }
    if (options.respond) {
      const again = async () => {
        const actor = await callerOf(request.headers)
        const { locale, requestId } = caller
        return plain((await perform(operation, input, { actor, locale, requestId })).data)
      }
      const asked = { signal: request.signal, input, sent: request.headers, actor: caller.actor, again }
      return options.respond(data as O, headers, asked)
    }
    return okResponse(data, caller.requestId, statusOf(options, data), headers)
  }

  return Object.assign(handle, { operation, door: options as Door })
}

function statusOf({ orJob, status = 200 }: Door, data: unknown): number {
  return orJob && 'jobId' in (plain(data) as object) ? 202 : status
}

/** The clock by its secret, a program by its key, else a person by their cookie. */
async function callerOf(headers: Headers, how?: { known: boolean }): Promise<Actor> {
  if (hasBearer(headers, getEnv().CRON_SECRET)) return { kind: 'cron' }
  return (await readKey(headers)) ?? getActor(headers, how)
}

function refuseScope(limit: LimitCategory, actor: Actor): void {
  if (limit === 'export' && actor.kind === 'key' && actor.scope === 'read')
    throw new AppError('FORBIDDEN', 'kunci_tanpa_cakupan')
}

const refusedOf = (operation: string, actor: Actor | null, { code, pesan }: AppError) => ({
  operation,
  userId: actor && userIdOf(actor),
  ...(actor?.kind === 'key' && { keyId: actor.keyId }),
  code: `${code} ${pesan}`,
})

/** A fault of the door itself; those of operations are logged by the gate. */
function unexpected(operation: string, requestId: string, cause: unknown): AppError {
  const error = new AppError('INTERNAL', 'galat_dalam', { cause })
  logOperation({ operation, requestId, userId: null, ms: 0, error })
  return error
}

const allowanceHeaders = ({ limit, remaining, reset }: Allowance) => ({
  'ratelimit-limit': String(limit),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(reset),
})

/** `If-Match: "12"`, `If-None-Match: "12"`: the revision the caller has seen. */
function readRevision(headers: Headers, name: 'if-match' | 'if-none-match'): number | null {
  const given = headers.get(name)
  if (given === null || given === '*') return null
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(given)?.[1]
  if (revision === undefined && name === 'if-none-match') return null
  if (revision === undefined) throw new AppError('BAD_REQUEST', 'revisi_salah')
  return Number.parseInt(revision, 10)
}

/** `Idempotency-Key`: up to 200 printable characters. */
function readRequestKey(headers: Headers): string | null {
  const kunci = headers.get('idempotency-key')
  if (kunci !== null && !/^[\x21-\x7e]{1,200}$/.test(kunci)) throw new AppError('BAD_REQUEST', 'kunci_salah')
  return kunci
}

/** A change that a browser sends with its cookie must come from our own pages (CSRF). */
function refuseOtherOrigin(request: Request, actor: Actor): void {
  if (request.method === 'GET' || request.method === 'HEAD' || actor.kind !== 'user') return
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (site !== null ? site === 'same-origin' || site === 'none' : origin === null) return
  if (origin !== null && isOwnOrigin(origin, request)) return
  throw new AppError('FORBIDDEN', 'asal_lain')
}

const isOwnOrigin = (origin: string, request: Request): boolean =>
  origin === getEnv().APP_URL ||
  (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
