import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { JobView } from '@/lib/contracts/job'
import { WORK } from '@/lib/jobs/work'
import { getJob } from '@/lib/operations/job/get-job'
import { startWorker, type Worker } from '@/lib/transport/job-worker'
import type { useDatabase } from './contoh'

type Test = ReturnType<typeof useDatabase>

/** A worker in this process for the whole file. */
export function useWorker(test: Test): void {
  let worker: Worker
  beforeAll(async () => {
    worker = await startWorker(WORK, test.url)
  })
  afterAll(() => worker.stop())
}

/** The job once `wanted` holds of it: over, unless said otherwise. */
export async function waitForJob(
  test: Test,
  jobId: string,
  wanted: (job: JobView) => boolean = ({ selesai }) => selesai !== null,
  timeout = 15_000,
): Promise<JobView> {
  let found: JobView | undefined
  await vi.waitFor(
    async () => {
      found = await test.as('owner', getJob, { jobId })
      expect(wanted(found), JSON.stringify(found)).toBe(true)
    },
    { timeout, interval: 50 },
  )
  if (!found) throw new Error('no job')
  return found
}
