import type { PantauView } from '@/lib/contracts/pantau'
import { getEnv } from '@/lib/env'
import { endpointStats } from '@/monitoring/endpoint-stats'
import { recentErrors } from '@/monitoring/recent-errors'

/** What this instance has measured and met since it started. */
export async function readPantau(): Promise<PantauView> {
  return {
    version: getEnv().APP_VERSION,
    since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    endpoints: (await endpointStats()).sort((a, b) => b.count - a.count),
    errors: [...recentErrors()],
  }
}
