import { z } from 'zod'
import { job } from '@/db/schema/job'
import { JobInput } from '@/lib/contracts/job'
import { AppError, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { ownJob } from './find-job'

export const deleteJob = command(
  {
    name: 'job.delete',
    summary: 'Menghapus pekerjaan latar yang sudah selesai dari daftar; hasilnya tetap ada',
    access: 'user',
    input: JobInput,
    output: z.object({ id: z.string() }),
    example: { jobId: '00000000-0000-4000-8000-0000000000b1' },
  },
  async ({ tx, actor, input }) => {
    const [row] = await tx.delete(job).where(ownJob(actor, input.jobId)).returning()
    if (!row) throw notFound('job_tidak_ada')
    if (row.selesai === null) throw new AppError('CONFLICT', 'job_masih_berjalan')
    return { id: row.id }
  },
)
