import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { watchRequests } from '@/lib/transport/before-framework'
import { metricsText } from '@/monitoring/metrics-text'
import { startMonitoring } from '@/monitoring/start'
import { listEndpoints } from '../../scripts/openapi/list-endpoints'
import { dispatch, SERVER } from './call'

/** The endpoints behind a real HTTP server, measured from a request's arrival as in the built app. */
export function useMeasuredServer() {
  let origin = ''
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const answer = await dispatch(
      new Request(SERVER + request.url, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
        ...(parts.length > 0 && { body: Buffer.concat(parts) }),
      }),
    ).catch(() => new Response(null, { status: 404 }))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  beforeAll(async () => {
    await startMonitoring()
    watchRequests([...(await listEndpoints()).map(({ route }) => route), '/api/v1/[[...jalur]]', '/proyek'])
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())
  return {
    get: (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers }),
    send: (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(origin + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  }
}

/** Reads the process's measurements; `at` gives the number of the line that begins so. */
export async function readMetrics(cache = async () => true) {
  const { text } = await metricsText(cache)
  const at = (line: string) => {
    const found = text.split('\n').find((one) => one.startsWith(`${line} `) || one.startsWith(`${line}{`))
    return found === undefined ? undefined : Number(found.split(' ').at(-1))
  }
  return { text, at }
}

/** Every name that a query may ask for: histograms have three. */
export const metricNames = (text: string): string[] =>
  [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = '', kind]) =>
    kind === 'histogram' ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  )
