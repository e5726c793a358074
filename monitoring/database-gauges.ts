import { sql } from 'drizzle-orm'
import { Gauge, type Registry } from 'prom-client'
import { getDatabase } from '@/db/client'
import { slots } from '@/db/query-watch'
import { getEnv } from '@/lib/env'
import { inTime } from './in-time'

interface Counted extends Record<string, unknown> {
  name: string
  n: number
}

/** Rows of `name` and `n`; none while the database does not answer, which other measurements must survive. */
const count = (query: ReturnType<typeof sql>): Promise<readonly Counted[]> =>
  inTime<readonly Counted[]>(async () => await getDatabase().db.execute<Counted>(query), [])

/** What the database knows, and how this process uses its connections. Asked when they are read. */
export function databaseGauges(registry: Registry): void {
  const registers = [registry]
  new Gauge({
    name: 'rab_database_connections',
    help: 'Connections of this app to its database, of all instances, by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const rows = await count(sql`
        select coalesce(state, 'unknown') as name, count(*) as n from pg_stat_activity
        where application_name = 'rab' and datname = current_database() group by 1`)
      this.reset()
      for (const { name, n } of rows) this.set({ state: name }, n)
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
    name: 'rab_database_pool',
    help: 'Connections of this instance in use, and askers who wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { taken } = slots()
      const { DATABASE_POOL_MAX: max } = getEnv()
      this.set({ state: 'in_use' }, Math.min(taken, max))
      this.set({ state: 'waiting' }, Math.max(0, taken - max))
    },
  })
  new Gauge({
    name: 'rab_jobs',
    help: 'Background jobs of the last seven days, of all instances, by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const rows = await count(sql`select state as name, count(*) as n from job group by 1`)
      this.reset()
      for (const { name, n } of rows) this.set({ state: name }, n)
    },
  })
  new Gauge({
    name: 'rab_job_oldest_waiting_seconds',
    help: 'How long the job that has waited longest has waited; 0 when none waits.',
    registers,
    async collect() {
      const [row] = await count(sql`
        select 'x' as name, coalesce(extract(epoch from now() - min(dibuat)), 0)::float8 as n
        from job where state = 'queued'`)
      if (row) this.set(row.n)
      else this.reset()
    },
  })
}
