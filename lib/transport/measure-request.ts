import type { IncomingMessage, ServerResponse } from 'node:http'
import { getEnv } from '@/lib/env'
import { getLogger, logSlow } from '@/monitoring/logger'
import { getMetrics } from '@/monitoring/metrics'
import { enterTally, type Tally } from '@/monitoring/request-context'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * Measures a request from its arrival until its answer begins (a stream of events lasts for minutes), under the
 * pattern of its route; what is too slow is told.
 */
export function measureRequest(
  request: IncomingMessage,
  response: ServerResponse,
  nameOf: (path: string) => string,
): void {
  const started = performance.now()
  const { method = '' } = request
  const tally: Tally = {
    method: METHODS.has(method) ? method : 'LAIN',
    route: nameOf(pathOf(request.url ?? '/')),
    queries: 0,
    userId: null,
  }
  enterTally(tally)
  let over = false
  const end = (status: string) => {
    if (over) return
    over = true
    report(tally, status, performance.now() - started)
  }
  const { writeHead } = response
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    end(String(args[0]))
    return writeHead.apply(response, args)
  }) as typeof writeHead
  // Who leaves before an answer is counted, too.
  response.once('close', () => end('gone'))
}

function report({ method, route, queries, userId }: Tally, status: string, ms: number): void {
  const { requests, requestQueries } = getMetrics()
  const group = status === 'gone' ? status : `${status[0]}xx`
  requests.observe({ route, method, status: group }, ms / 1000)
  requestQueries.observe({ route }, queries)
  const line = { method, route, status, userId, queries, ms: Math.round(ms * 10) / 10 }
  if (ms >= getEnv().SLOW_REQUEST_MS) logSlow('request', line)
  else getLogger().debug(line, 'request')
}

function pathOf(url: string): string {
  const end = url.search(/[?#]/)
  return end < 0 ? url : url.slice(0, end)
}
