import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { getDatabase, type Tx } from '@/db/client'
import { job } from '@/db/schema/job'
import { webhookKiriman } from '@/db/schema/webhook'
import type { Params } from '@/lib/bahasa/pesan'
import type { AppError } from './errors'
import { tellWebhooks } from './webhook-event'

export type JobRow = typeof job.$inferSelect

/** Why a step or a job did not succeed: told in the language of who asks. */
export interface JobGalat {
  code: AppError['code']
  pesan: AppError['pesan']
  params?: Params
}

/** What came of one step. */
export interface JobLangkah {
  nomor: number
  nama: string
  id?: string
  galat?: JobGalat
}

export type JobOutcome = 'completed' | 'failed' | 'cancelled'

const UMUR = sql`interval '7 days'`
const hidup = inArray(job.state, ['queued', 'running'])

export const galatOf = ({ code, pesan, extra: { params } }: AppError): JobGalat => ({
  code,
  pesan,
  ...(params && { params }),
})

/** Not waited for on the disk: a step that a crash forgets is taken again, and its key gives the answer it gave. */
const unwaited = sql`set_config('synchronous_commit', 'off', true) = 'off'`

/** Marks the job as in hand; null: it is over, or gone with its person. */
export async function takeJob(id: string): Promise<JobRow | null> {
  const [row] = await getDatabase()
    .db.update(job)
    .set({ state: 'running', attempts: sql`${job.attempts} + 1`, mulai: sql`coalesce(${job.mulai}, now())` })
    .where(and(eq(job.id, id), hidup))
    .returning()
  return row ?? null
}

/** Notes what came of the next step. null: another worker has it in hand by now; else whether to go on. */
export async function noteStep(id: string, langkah: JobLangkah): Promise<{ batal: boolean } | null> {
  const [row] = await getDatabase()
    .db.update(job)
    .set({
      done: langkah.nomor,
      hasil: sql`${job.hasil} || jsonb_build_array(${JSON.stringify(langkah)}::jsonb)`,
    })
    .where(and(eq(job.id, id), eq(job.done, langkah.nomor - 1), eq(job.state, 'running'), unwaited))
    .returning({ batal: sql<boolean>`${job.batal} is not null` })
  return row ?? null
}

/** Ends a job that is not over yet; false: it was. */
export async function endJob(
  tx: Tx,
  id: string,
  state: JobOutcome,
  galat: JobGalat | null = null,
): Promise<boolean> {
  const [row] = await tx
    .update(job)
    .set({ state, galat, selesai: sql`now()` })
    .where(and(eq(job.id, id), hidup))
    .returning()
  if (!row) return false
  const { userId, jenis, proyek: projectId } = row
  await tellWebhooks(tx, 'job.finished', [{ userId, data: { jobId: id, jenis, state, projectId } }])
  return true
}

export const closeJob = (id: string, state: JobOutcome, galat?: JobGalat): Promise<boolean> =>
  getDatabase().transaction('write', (tx) => endJob(tx, id, state, galat))

/** Back to waiting until its next attempt. */
export async function putBackJob(id: string): Promise<void> {
  await getDatabase()
    .db.update(job)
    .set({ state: 'queued' })
    .where(and(eq(job.id, id), eq(job.state, 'running')))
}

/** Results, and what webhooks were told, are kept for seven days. */
export async function forgetOldJobs(): Promise<number> {
  const { db } = getDatabase()
  const gone = await db
    .delete(job)
    .where(lt(job.selesai, sql`now() - ${UMUR}`))
    .returning({ id: job.id })
  await db.delete(webhookKiriman).where(lt(webhookKiriman.dibuat, sql`now() - ${UMUR}`))
  return gone.length
}
