import { setTimeout as sleep } from 'node:timers/promises'
import { WORK } from '@/lib/jobs/work'
import { copyProject } from '@/lib/operations/copy/copy-project'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { getJob } from '@/lib/operations/job/get-job'
import { startWorker } from '@/lib/transport/job-worker'
import { plain } from '@/lib/transport/plain'
import { settle } from './make-project'
import { inTurns, type Line, median } from './measure'
import type { World } from './world'

const BANYAK = 50
const KALI = 5

/** Fifty copies as one job, from the request to its end, against fifty single copies. */
export async function benchSalinBanyak(world: World): Promise<Line[]> {
  const projectId = world.projects.S
  const worker = await startWorker(WORK, world.url)
  const single = async () => {
    for (let n = 1; n <= BANYAK; n++) await world.as(copyProject, { projectId, nama: `Satu ${n}` })
  }
  const batch = async () => {
    const asked = plain((await world.as(copyProjects, { projectId, nama: 'Banyak', jumlah: BANYAK })).data)
    if (!('jobId' in asked)) throw new Error('no job')
    for (;;) {
      const { state } = plain((await world.as(getJob, { jobId: asked.jobId })).data)
      if (state === 'completed') return
      if (state !== 'queued' && state !== 'running') throw new Error(`job ${state}`)
      await sleep(100)
    }
  }
  const { floor, ours } = await inTurns(KALI, {
    around: { before: () => settle(world.database), after: () => settle(world.database) },
    floor: single,
    ours: batch,
  })
  await worker.stop()
  const measured = { floor: median(floor), ours: median(ours), satuan: 'ms', queries: null } as const
  return [{ what: `${BANYAK} salinan sekaligus`, size: 'S', batas: 1.1, ...measured }]
}
