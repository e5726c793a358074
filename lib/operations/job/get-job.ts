import { job } from '@/db/schema/job'
import { JobInput, JobView } from '@/lib/contracts/job'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { ownJob } from './find-job'
import { viewJob } from './view-job'

export const getJob = query(
  {
    name: 'job.get',
    summary: 'Satu pekerjaan latar milik sendiri: kemajuannya dan hasil tiap langkah',
    access: 'user',
    input: JobInput,
    output: JobView,
    example: { jobId: '00000000-0000-4000-8000-0000000000b1' },
  },
  async ({ tx, actor, locale, input }) => {
    const [row] = await tx.select().from(job).where(ownJob(actor, input.jobId))
    if (!row) throw notFound('job_tidak_ada')
    return viewJob(row, locale)
  },
)
