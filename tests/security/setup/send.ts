import type { Terdaftar } from '../../../scripts/openapi/list-endpoints'

export type Fields = Record<string, unknown>
export type Head = Record<string, string>

export interface Sent {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever the app answers is what is looked at
  json: any
}

interface Asked {
  headers?: Head
  /** An object goes as JSON, text as it is, a form as a form. */
  body?: object | string
}

/** One request to the app, as any program could send it; redirects are not followed. */
export async function send(
  origin: string,
  method: string,
  path: string,
  { headers = {}, body }: Asked = {},
): Promise<Sent> {
  const json = body !== undefined && !(body instanceof FormData)
  const response = await fetch(origin + path, {
    method,
    redirect: 'manual',
    headers: { ...(json && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: json && typeof body === 'object' ? JSON.stringify(body) : body }),
    signal: AbortSignal.timeout(path.includes('/events') ? 3000 : 60_000),
  })
  // A stream of events does not end by itself.
  const stream = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (stream) await response.body?.cancel()
  const text = stream ? '' : await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null }
}

/** The request that an endpoint's example makes, with some of its fields replaced. */
export function sendExample(
  origin: string,
  { method, route, operation, door }: Terdaftar,
  headers: Head,
  fields: Fields = {},
): Promise<Sent> {
  const rest: Fields = { ...(operation.example as Fields), ...fields }
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams(Object.entries(rest).map(([key, value]) => [key, String(value)]))
    return send(origin, method, `${path}?${query}`, { headers })
  }
  return send(origin, method, path, { headers, body: door.body === 'form' ? formOf(rest) : rest })
}

function formOf({ berkas, ...rest }: Fields): FormData {
  const form = new FormData()
  for (const { nama, data } of (berkas ?? []) as { nama: string; data: Uint8Array<ArrayBuffer> }[])
    form.append('berkas', new File([data], nama))
  for (const [name, value] of Object.entries(rest))
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value))
  return form
}
