import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

export interface Received {
  path: string
  text: string
}

/** A server of this test's own that keeps what is posted to it: what a program sends out is seen there. */
export async function startCollector() {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    received.push({ path: request.url ?? '', text: await bodyOf(request) })
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    })
    response.end('{}')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { received, port, origin: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

export interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  status?: { code?: number }
  links?: { traceId: string; spanId: string }[]
  attributes: { key: string; value: { stringValue?: string } }[]
}

/** The spans in what OTLP as JSON has brought. */
export const spansOf = (received: readonly Received[]): Span[] =>
  received
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ text }) => JSON.parse(text).resourceSpans)
    .flatMap((resource) => resource.scopeSpans)
    .flatMap((scope) => scope.spans)

interface SentryEvent {
  type: string
  event: Record<string, unknown> & { exception?: { values: { type: string; value: string }[] } }
  text: string
}

/** The items in the envelopes of Sentry's protocol: a line for the envelope, then two for each item. */
export const eventsOf = (received: readonly Received[]): SentryEvent[] =>
  received
    .filter(({ path }) => path.includes('/envelope/'))
    .flatMap(({ text }) => {
      const [, ...lines] = text.split('\n')
      const found: SentryEvent[] = []
      for (let n = 0; n + 1 < lines.length; n += 2) {
        const { type } = JSON.parse(lines[n] ?? '{}')
        if (type === 'event' || type === 'transaction')
          found.push({ type, event: JSON.parse(lines[n + 1] ?? '{}'), text: lines[n + 1] ?? '' })
      }
      return found
    })
