import { createHash, timingSafeEqual } from 'node:crypto'
import { getEnv } from '@/lib/env'
import { metricsText } from '@/monitoring/metrics-text'
import { isLoopback } from './client-address'
import { getAllowances } from './rate-limit'

/** Prometheus text, for this machine itself or whoever has METRICS_TOKEN. */
export async function metricsDoor(request: Request): Promise<Response> {
  if (!isLoopback(request.headers) && !hasToken(request.headers)) return new Response(null, { status: 404 })
  const { text, type } = await metricsText(() => getAllowances().store.answers())
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
}

function hasToken(headers: Headers): boolean {
  const { METRICS_TOKEN } = getEnv()
  if (!METRICS_TOKEN) return false
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(headers.get('authorization') ?? ''), hash(`Bearer ${METRICS_TOKEN}`))
}
