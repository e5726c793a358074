import { sql } from 'drizzle-orm'
import { job } from '@/db/schema/job'
import { JobInput, JobView } from '@/lib/contracts/job'
import { AppError, notFound } from '@/lib/gate/errors'
import { endJob } from '@/lib/gate/job-state'
import { command } from '@/lib/gate/operation'
import { ownJob } from './find-job'
import { viewJob } from './view-job'

/** One that waits is over at once; one at work ends after the step in hand and keeps what it made. */
export const cancelJob = command(
  {
    name: 'job.cancel',
    summary: 'Membatalkan pekerjaan latar; yang sudah jadi tetap ada',
    access: 'user',
    input: JobInput,
    output: JobView,
    example: { jobId: '00000000-0000-4000-8000-0000000000b1' },
  },
  async ({ tx, actor, locale, input }) => {
    const mine = ownJob(actor, input.jobId)
    const [row] = await tx
      .update(job)
      .set({ batal: sql`coalesce(${job.batal}, now())` })
      .where(mine)
      .returning()
    if (!row) throw notFound('job_tidak_ada')
    if (row.state === 'completed' || row.state === 'failed')
      throw new AppError('CONFLICT', 'job_sudah_selesai')
    if (row.state !== 'queued' || !(await endJob(tx, row.id, 'cancelled'))) return viewJob(row, locale)
    const [ended] = await tx.select().from(job).where(mine)
    return viewJob(ended ?? row, locale)
  },
)
