import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { job } from '@/db/schema/job'
import { sendJob } from '@/lib/gate/send-job'

type Asked = Pick<
  typeof job.$inferInsert,
  'jenis' | 'userId' | 'proyek' | 'judul' | 'masukan' | 'total' | 'requestId'
>

/** Asks for background work in the transaction of the command that wants it. */
export async function askJob(tx: Tx, asked: Asked): Promise<{ jobId: string }> {
  const jobId = randomUUID()
  await tx.insert(job).values({ ...asked, id: jobId })
  await sendJob(tx, 'job', { jobId }, { group: { id: asked.userId } })
  return { jobId }
}
