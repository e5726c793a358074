import { getDatabase } from '@/db/client'
import { WORK } from '@/lib/jobs/work'
import { startWorker } from '@/lib/transport/job-worker'
import { whenAsked } from './lib/stop.mjs'

/** Background work in a process of its own, until it is asked to stop. */
const starting = startWorker(WORK)
let ending = false
whenAsked(async () => {
  if (ending) return
  ending = true
  await (await starting).stop()
  await getDatabase().close()
  process.exit(0)
})
await starting
console.log('Pekerja latar siap.')
