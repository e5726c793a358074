import { checkHealth } from './health'
import { getMetrics } from './metrics'

const ALL = { ok: 1, degraded: 0.5, error: 0 } as const

/** All measurements of this process in Prometheus' text, with how the parts it stands on are at this moment. */
export async function metricsText(cache: () => Promise<boolean>): Promise<{ text: string; type: string }> {
  const { registry, health } = getMetrics()
  const { status, checks } = await checkHealth(cache)
  health.set({ check: 'all' }, ALL[status])
  for (const [check, found] of Object.entries(checks)) health.set({ check }, found === 'ok' ? 1 : 0)
  return { text: await registry.metrics(), type: registry.contentType }
}
