import { type JobWithMetadata, PgBoss } from 'pg-boss'
import { getEnv } from '@/lib/env'
import { makeQueues } from '@/lib/gate/job-queue'
import { closeJob, forgetOldJobs, type JobRow, putBackJob, takeJob } from '@/lib/gate/job-state'
import { handBackJob } from '@/lib/gate/send-job'
import { getLogger } from '@/monitoring/logger'
import { getMetrics } from '@/monitoring/metrics'
import { withRequest } from '@/monitoring/request-context'
import { type JobDefinition, runJob } from './job'

const SERENTAK = 2
/** How often lost work is looked for, and a sign of life given. */
const PERIKSA = 5
const DETAK = 3
const BERHENTI_MS = 8000

type Queued = JobWithMetadata<{ jobId: string }>

export interface Worker {
  /** Takes nothing new; ends the step in hand and leaves the rest of its job to another worker. */
  stop(): Promise<void>
}

/** Works at what waits in the queues, until it is stopped; waits for the database when that is not there yet. */
export async function startWorker(
  jobs: readonly JobDefinition[],
  connectionString = getEnv().DATABASE_URL,
): Promise<Worker> {
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
  boss.on('error', (error) => getLogger().error({ err: error }, 'job queue'))
  await boss.start({ attempts: 1000 })
  await makeQueues(boss)
  let leaving = false
  const options = {
    localConcurrency: SERENTAK,
    groupConcurrency: 1,
    heartbeatRefreshSeconds: DETAK,
    // News wakes a worker for what is new, not for what is due again.
    notifyPollingIntervalSeconds: 2,
  }
  await boss.work('job', { ...options, includeMetadata: true }, async ([queued]: Queued[]) => {
    if (queued) await attempt(jobs, queued, () => leaving || queued.signal.aborted)
  })
  await boss.work<{ jobId: string }>('job-lost', async ([lost]) => {
    if (lost) await closeJob(lost.data.jobId, 'failed', { code: 'INTERNAL', pesan: 'job_gagal_terus' })
  })
  await boss.work('job-clean', async () => {
    getLogger().info({ banyak: await forgetOldJobs() }, 'old jobs forgotten')
  })
  await boss.schedule('job-clean', '23 * * * *')
  return {
    stop: async () => {
      leaving = true
      await boss.stop({ timeout: BERHENTI_MS })
    },
  }
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
  await withRequest({ requestId: row.requestId, address: 'job' }, async () => {
    getLogger().info({ job: row.id, jenis: row.jenis, attempt: row.attempts }, 'job taken')
    try {
      report(row, started, await work(jobs, row, queued, leaving))
    } catch (error) {
      await putBackJob(row.id)
      report(row, started, 'retry', error)
      throw error
    }
  })
}

async function work(
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
  await putBackJob(row.id)
  await handBackJob(row.id, row.userId)
  return 'left'
}

function report({ id, jenis }: JobRow, started: number, outcome: string, error?: unknown): void {
  const ms = performance.now() - started
  getMetrics().jobs.observe({ jenis, outcome }, ms / 1000)
  const line = { job: id, jenis, outcome, ms: Math.round(ms) }
  if (error === undefined) getLogger().info(line, 'job attempt')
  else getLogger().error({ ...line, err: error }, 'job attempt')
}
