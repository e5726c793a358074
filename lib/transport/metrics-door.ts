import { getEnv } from '@/lib/env'
import { metricsText } from '@/monitoring/metrics-text'
import { hasBearer } from './bearer'
import { isLoopback } from './client-address'
import { getAllowances } from './rate-limit'

/** Prometheus text, for this machine itself or whoever has METRICS_TOKEN. */
export async function metricsDoor(request: Request): Promise<Response> {
  if (!isLoopback(request.headers) && !hasBearer(request.headers, getEnv().METRICS_TOKEN))
    return new Response(null, { status: 404 })
  const { text, type } = await metricsText(() => getAllowances().store.answers())
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
}
