import { getEnv } from '@/lib/env'
import { getMetrics } from '@/monitoring/metrics'
import { hasBearer } from './bearer'
import { isLoopback } from './client-address'

/** Prometheus text, for this machine itself or whoever has METRICS_TOKEN. */
export async function metricsDoor(request: Request): Promise<Response> {
  if (!isLoopback(request.headers) && !hasBearer(request.headers, getEnv().METRICS_TOKEN))
    return new Response(null, { status: 404 })
  const { registry } = getMetrics()
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  })
}
