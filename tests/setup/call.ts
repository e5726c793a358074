import { createHmac, randomBytes } from 'node:crypto'
import { getDatabase } from '@/db/client'
import { session } from '@/db/schema/auth'
import { getAuth } from '@/lib/auth/auth'
import { SESSION_AGE } from '@/lib/auth/session-age'
import { getEnv } from '@/lib/env'
import { listEndpoints } from '../../scripts/openapi/list-endpoints'

const endpoints = await listEndpoints()
export const SERVER = 'http://localhost:3000'

interface Opsi {
  cookie?: string
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** A part that is named comes before one that may be anything, as the framework has it. */
const order = (route: string) => route.replaceAll('[', '~')
const inOrder = endpoints.toSorted((a, b) => (order(a.route) < order(b.route) ? -1 : 1))
const routes = inOrder.map(({ route, handler, method }) => {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
  return { method, handler, names, pattern: new RegExp(`^${route.replace(/\[\w+\]/g, '([^/]+)')}$`) }
})

/** Hands a request to the endpoint that the file tree has for its path. */
export async function dispatch(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  for (const { method, handler, names, pattern } of routes) {
    const hit = method === request.method ? pattern.exec(pathname) : null
    if (!hit) continue
    const params = Object.fromEntries(names.map((name, n) => [name, decodeURIComponent(hit[n + 1] ?? '')]))
    return handler(request, { params: Promise.resolve(names.length > 0 ? params : undefined) })
  }
  throw new Error(`no endpoint ${request.method} ${pathname}`)
}

/** Sends JSON and reads JSON. */
export async function call(method: string, path: string, { cookie, body, headers = {}, signal }: Opsi = {}) {
  const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body)
  const response = await dispatch(
    new Request(SERVER + path, {
      method,
      headers: {
        ...(cookie && { cookie }),
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
      ...(signal && { signal }),
    }),
  )
  const json = response.headers.get('content-type')?.includes('json') ? await response.clone().json() : null
  return { response, json, status: response.status }
}

/** A session of somebody who is in the database; gives its cookie. */
export async function cookieOf(userId: string): Promise<string> {
  const token = randomBytes(16).toString('hex')
  await getDatabase()
    .db.insert(session)
    .values({ id: token, token, userId, expiresAt: new Date(Date.now() + SESSION_AGE.expiresIn * 1000) })
  const signed = createHmac('sha256', getEnv().AUTH_SECRET).update(token).digest('base64')
  return `rab.session_token=${encodeURIComponent(`${token}.${signed}`)}`
}

let nomor = 0

/** Signs up somebody new, who has allowances of their own; gives their cookie. */
export async function newPerson(): Promise<string> {
  const email = `orang${++nomor}@contoh.id`
  const response = await getAuth().api.signUpEmail({
    body: { email, name: 'Orang', password: 'sandi-panjang' },
    asResponse: true,
  })
  return response.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
}
