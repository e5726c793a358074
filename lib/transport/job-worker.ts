import { type Job, type JobWithMetadata, PgBoss } from 'pg-boss'
import { getEnv } from '@/lib/env'
import { makeQueues } from '@/lib/gate/job-queue'
import { closeJob, forgetOldJobs, type JobRow, putBackJob, takeJob } from '@/lib/gate/job-state'
import { handBackJob } from '@/lib/gate/send-job'
import { tellChanges } from '@/lib/gate/webhook-event'
import { getLogger } from '@/monitoring/logger'
import { getMetrics } from '@/monitoring/metrics'
import { reportException } from '@/monitoring/report'
import { withRequest } from '@/monitoring/request-context'
import { inLinkedSpan } from '@/monitoring/spans'
import { every } from './every'
import { type JobDefinition, runJob } from './job'

const SERENTAK = 2
/** How often lost work is looked for, and a sign of life given. */
const PERIKSA = 5
const DETAK = 3
const BERHENTI_MS = 8000
const KABAR_MS = 3000

type Queued = JobWithMetadata<{ jobId: string; jejak?: string }>

/** All that a worker can do. */
export interface Work {
  jobs: readonly JobDefinition[]
  /** Telling webhooks: one attempt, which throws when there is to be another; and what is never taken. */
  tell: (kirimanId: string, last: boolean) => Promise<void>
  lose: (kirimanId: string) => Promise<void>
}

export interface Worker {
  /** Takes nothing new; ends the step in hand and leaves the rest of its job to another worker. */
  stop(): Promise<void>
}

/** Works at what waits in the queues, until it is stopped; waits for the database when that is not there yet. */
export async function startWorker(work: Work, connectionString = getEnv().DATABASE_URL): Promise<Worker> {
  const boss = new PgBoss({
    connectionString,
    max: 4,
    application_name: 'rab',
    useListenNotify: true,
    superviseIntervalSeconds: PERIKSA,
    monitorIntervalSeconds: PERIKSA,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', (error) => reportException('job', error, 'job queue'))
  await boss.start({ attempts: 1000 })
  await makeQueues(boss)
  let leaving = false
  await workJobs(boss, work.jobs, () => leaving)
  await workWebhooks(boss, work)
  await boss.work('job-clean', async () => {
    getLogger().info({ banyak: await forgetOldJobs() }, 'old jobs forgotten')
  })
  await boss.schedule('job-clean', '23 * * * *')
  const changes = every(KABAR_MS, tellChanges)
  return {
    stop: async () => {
      leaving = true
      await Promise.all([changes.stop(), boss.stop({ timeout: BERHENTI_MS })])
    },
  }
}

const OPTIONS = {
  includeMetadata: true,
  localConcurrency: SERENTAK,
  heartbeatRefreshSeconds: DETAK,
  // News wakes a worker for what is new, not for what is due again.
  notifyPollingIntervalSeconds: 2,
} as const

async function workJobs(boss: PgBoss, jobs: Work['jobs'], leaving: () => boolean): Promise<void> {
  await boss.work('job', { ...OPTIONS, groupConcurrency: 1 }, async ([queued]: Queued[]) => {
    if (queued) await attempt(jobs, queued, () => leaving() || queued.signal.aborted)
  })
  await boss.work('job-lost', async ([lost]: Job<{ jobId: string }>[]) => {
    if (lost) await closeJob(lost.data.jobId, 'failed', { code: 'INTERNAL', pesan: 'job_gagal_terus' })
  })
}

async function workWebhooks(boss: PgBoss, { tell, lose }: Work): Promise<void> {
  await boss.work('webhook', OPTIONS, async ([queued]: JobWithMetadata<{ kirimanId: string }>[]) => {
    if (queued) await tell(queued.data.kirimanId, queued.retryCount >= queued.retryLimit)
  })
  await boss.work('webhook-lost', async ([lost]: Job<{ kirimanId: string }>[]) => {
    if (lost) await lose(lost.data.kirimanId)
  })
}

/** One attempt at a job; its lines in the log carry the id of the request that asked for it. */
async function attempt(
  jobs: readonly JobDefinition[],
  queued: Queued,
  leaving: () => boolean,
): Promise<void> {
  const row = await takeJob(queued.data.jobId)
  if (!row) return
  const started = performance.now()
  const linked = (run: () => Promise<void>) =>
    inLinkedSpan(`job ${row.jenis}`, queued.data.jejak ?? null, run)
  await withRequest({ requestId: row.requestId, address: 'job' }, () =>
    linked(async () => {
      getLogger().info({ job: row.id, jenis: row.jenis, attempt: row.attempts }, 'job taken')
      try {
        report(row, started, await endOf(jobs, row, queued, leaving))
      } catch (error) {
        await putBackJob(row.id)
        report(row, started, 'retry', error)
        throw error
      }
    }),
  )
}

async function endOf(
  jobs: readonly JobDefinition[],
  row: JobRow,
  { retryCount, retryLimit }: Queued,
  leaving: () => boolean,
): Promise<string> {
  const definition = jobs.find(({ jenis }) => jenis === row.jenis)
  if (!definition) throw new Error(`no job ${row.jenis} in this version`)
  const ended = await runJob(definition, row, { leaving, last: retryCount >= retryLimit })
  if (ended.jenis === 'over') {
    await closeJob(row.id, ended.outcome, ended.galat)
    return ended.outcome
  }
  if (ended.jenis === 'left') {
    await putBackJob(row.id)
    await handBackJob(row.id, row.userId)
  }
  return ended.jenis
}

function report({ id, jenis }: JobRow, started: number, outcome: string, error?: unknown): void {
  const ms = performance.now() - started
  getMetrics().jobs.observe({ jenis, outcome }, ms / 1000)
  const line = { job: id, jenis, outcome, ms: Math.round(ms) }
  if (error === undefined) getLogger().info(line, 'job attempt')
  else reportException('job', error, 'job attempt', line)
}
