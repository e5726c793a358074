import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { countActive } from './active-users'
import { databaseGauges } from './database-gauges'
import { hostGauges } from './host-gauges'
import { lostLines } from './logger'

const JOB_SECONDS = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900]
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30]
const QUERIES = [0, 1, 2, 3, 5, 10, 20, 50, 100, 500]

function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'rab_' })
  databaseGauges(registry)
  hostGauges(registry)
  const registers = [registry]
  new Gauge({
    name: 'rab_active_users',
    help: 'People who have done something on this instance in the last five minutes.',
    registers,
    collect() {
      this.set(countActive())
    },
  })
  new Gauge({
    name: 'rab_log_lines_lost',
    help: 'Lines that could not be written to LOG_DIR since this process started; stdout has them.',
    registers,
    collect() {
      this.set(lostLines())
    },
  })
  return {
    registry,
    health: new Gauge({
      name: 'rab_health',
      help: 'The parts this instance stands on: 1 while they answer. `all` is what /health says, 0.5 degraded.',
      labelNames: ['check'],
      registers,
    }),
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
      help: 'Requests until their answer begins, by the pattern of their route.',
      labelNames: ['route', 'method', 'status'],
      buckets: SECONDS,
      registers,
    }),
    requestQueries: new Histogram({
      name: 'rab_request_queries',
      help: 'Statements that the database was asked for one request, until its answer began.',
      labelNames: ['route'],
      buckets: QUERIES,
      registers,
    }),
    queries: new Histogram({
      name: 'rab_database_query_seconds',
      help: 'Statements, from being asked (waiting for a connection included) to their answer.',
      labelNames: ['outcome'],
      buckets: SECONDS,
      registers,
    }),
    slowQueries: new Counter({
      name: 'rab_database_slow_queries_total',
      help: 'Statements that took SLOW_QUERY_MS or longer.',
      registers,
    }),
    exceptions: new Counter({
      name: 'rab_exceptions_total',
      help: 'Failures of ours, by where they came out.',
      labelNames: ['where'],
      registers,
    }),
    cache: new Counter({
      name: 'rab_cache_total',
      help: 'Lookups in what is kept in memory; `outcome` is hit or miss.',
      labelNames: ['cache', 'outcome'],
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
