import { getAuth } from '@/lib/auth/auth'
import { listEndpoints } from './endpoints'

const endpoints = await listEndpoints()
export const SERVER = 'http://localhost:3000'

interface Opsi {
  cookie?: string
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Calls the endpoint that the file tree has for this path. */
export async function call(method: string, path: string, { cookie, body, headers = {}, signal }: Opsi = {}) {
  const [pathname = ''] = path.split('?')
  for (const { route, handler, method: m } of endpoints) {
    const names: string[] = []
    const pattern = new RegExp(
      `^${route.replace(/\[(\w+)\]/g, (_, name: string) => {
        names.push(name)
        return '([^/]+)'
      })}$`,
    )
    const hit = m === method ? pattern.exec(pathname) : null
    if (!hit) continue
    const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body)
    const request = new Request(SERVER + path, {
      method,
      headers: {
        ...(cookie && { cookie }),
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
      ...(signal && { signal }),
    })
    const params = Object.fromEntries(names.map((name, n) => [name, hit[n + 1] ?? '']))
    const response = await handler(request, {
      params: Promise.resolve(names.length > 0 ? params : undefined),
    })
    const json = response.headers.get('content-type')?.includes('json') ? await response.clone().json() : null
    return { response, json, status: response.status }
  }
  throw new Error(`no endpoint ${method} ${path}`)
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
