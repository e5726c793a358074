import { getDatabase } from '@/db/client'
import { getEnv } from '@/lib/env'
import { WORK } from '@/lib/jobs/work'
import { startWorker } from '@/lib/transport/job-worker'
import { serveMetrics } from '@/lib/transport/serve-metrics'
import { startMonitoring } from '@/monitoring/start'
import { whenAsked } from './lib/stop.mjs'

/** Background work in a process of its own, until it is asked to stop; measured on a port of its own. */
await startMonitoring()
const metrics = serveMetrics(getEnv().WORKER_METRICS_PORT)
const starting = startWorker(WORK)
let ending = false
whenAsked(async () => {
  if (ending) return
  ending = true
  await (await starting).stop()
  metrics?.close()
  await getDatabase().close()
  process.exit(0)
})
await starting
console.log('Pekerja latar siap.')
