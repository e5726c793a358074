import { sql } from 'drizzle-orm'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { getDatabase } from '@/db/client'
import { getEnv } from '@/lib/env'

const JOB_SECONDS = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900]
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'rab_' })
  const registers = [registry]
  new Gauge({
    name: 'rab_database_connections',
    help: 'Connections of this app to its database, of all instances, by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const rows = await getDatabase().db.execute<{ state: string; n: number }>(sql`
        select coalesce(state, 'unknown') as state, count(*) as n from pg_stat_activity
        where application_name = 'rab' and datname = current_database() group by 1`)
      this.reset()
      for (const { state, n } of rows) this.set({ state }, n)
    },
  })
  new Gauge({
    name: 'rab_database_pool_max',
    help: 'Connections that this instance opens at most.',
    registers,
    collect() {
      this.set(getEnv().DATABASE_POOL_MAX)
    },
  })
  new Gauge({
    name: 'rab_jobs',
    help: 'Background jobs of the last seven days, of all instances, by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const rows = await getDatabase().db.execute<{ state: string; n: number }>(
        sql`select state, count(*) as n from job group by 1`,
      )
      this.reset()
      for (const { state, n } of rows) this.set({ state }, n)
    },
  })
  return {
    registry,
    jobs: new Histogram({
      name: 'rab_job_seconds',
      help: 'Attempts at background jobs in this process; `outcome` is their state after it, retry, or left to another worker.',
      labelNames: ['jenis', 'outcome'],
      buckets: JOB_SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'rab_operation_seconds',
      help: 'Operations at the gate, whatever door they came by; `outcome` is ok or the code of the refusal.',
      labelNames: ['operation', 'kind', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    requests: new Histogram({
      name: 'rab_http_request_seconds',
      help: 'Requests of the API until their answer begins.',
      labelNames: ['operation', 'method', 'status'],
      buckets: SECONDS,
      registers,
    }),
    deliveries: new Counter({
      name: 'rab_webhook_attempts_total',
      help: 'Attempts at telling webhooks; `outcome` is the class of the answer, or why there was none.',
      labelNames: ['outcome'],
      registers,
    }),
    limited: new Counter({
      name: 'rab_rate_limited_total',
      help: 'Calls refused for their allowance, by category.',
      labelNames: ['category'],
      registers,
    }),
    changeSets: new Counter({
      name: 'rab_change_sets_total',
      help: 'Change sets of projects, by what made them.',
      labelNames: ['jenis'],
      registers,
    }),
  }
}

const shared = globalThis as { __rabMetrics?: ReturnType<typeof createMetrics> }

/** The process's measurements; the parts of a build share them. */
export function getMetrics(): ReturnType<typeof createMetrics> {
  shared.__rabMetrics ??= createMetrics()
  return shared.__rabMetrics
}
