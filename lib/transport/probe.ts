import { checkHealth } from '@/monitoring/health'

const HEADERS = { 'cache-control': 'no-store' }

/** A probe that asks the database: 200 or 503, JSON without the envelope. */
export async function deepProbe(): Promise<Response> {
  const health = await checkHealth()
  return Response.json(health, { status: health.status === 'error' ? 503 : 200, headers: HEADERS })
}

/** A probe of the process alone. */
export const shallowProbe = (): Response => Response.json({ status: 'ok' }, { headers: HEADERS })
