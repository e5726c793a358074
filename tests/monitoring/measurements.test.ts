import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { connect, setDatabase } from '@/db/client'
import { getMetrics } from '@/monitoring/metrics'
import { reportException } from '@/monitoring/report'
import { cookieOf } from '../setup/call'
import { CONTOH, useDatabase } from '../setup/contoh'
import { readMetrics, useMeasuredServer } from '../setup/measured'

const folder = mkdtempSync(path.join(tmpdir(), 'rab-cadangan-'))
Object.assign(process.env, { SLOW_QUERY_MS: '100', BACKUP_DIR: folder, DATA_DIR: folder })

describe('what is measured', () => {
  const test = useDatabase()
  const server = useMeasuredServer()
  const REKAP = '/api/v1/projects/[projectId]/rekap'

  it('requests by the pattern of their route, never by an id', async () => {
    const cookie = await cookieOf('owner')
    for (let n = 0; n < 3; n++) await server.get(`/api/v1/projects/${CONTOH}/rekap`, { cookie })
    await server.get('/api/v1/projects/bukan-uuid/rekap?x=1', { cookie })
    await server.get('/api/v1/tidak/ada')
    await server.get('/rahasia-12345')
    await server.get('/rahasia-67890')
    const { at, text } = await readMetrics()
    const count = (labels: string) => at(`rab_http_request_seconds_count{${labels}}`)
    expect(count(`route="${REKAP}",method="GET",status="2xx"`)).toBe(3)
    expect(count(`route="${REKAP}",method="GET",status="4xx"`)).toBe(1)
    expect(count('route="/api/v1/[[...jalur]]",method="GET",status="4xx"')).toBe(1)
    expect(count('route="(lain)",method="GET",status="4xx"')).toBe(2)
    expect(text).not.toMatch(/rahasia|bukan-uuid|00000000-0000/)
  })

  it('statements, how many a request asks, slow ones and failed ones', async () => {
    const before = await readMetrics()
    const cookie = await cookieOf('viewer')
    await server.get(`/api/v1/projects/${CONTOH}/kebutuhan`, { cookie })
    await test.database.db.execute(sql`select pg_sleep(0.15)`)
    await expect(test.database.client`select * from tidak_ada`).rejects.toThrow()
    await expect(test.database.transaction('write', (tx) => tx.execute(sql`select 1/0`))).rejects.toThrow()
    const { at } = await readMetrics()
    const asked = at('rab_request_queries_sum{route="/api/v1/projects/[projectId]/kebutuhan"}') ?? 0
    expect(asked).toBeGreaterThanOrEqual(3)
    expect(asked).toBeLessThan(12)
    const failed = 'rab_database_query_seconds_count{outcome="failed"}'
    expect((at(failed) ?? 0) - (before.at(failed) ?? 0)).toBe(2)
    // A busy machine makes others slow, too.
    const slow = 'rab_database_slow_queries_total'
    expect((at(slow) ?? 0) - (before.at(slow) ?? 0)).toBeGreaterThanOrEqual(1)
  })

  it('connections in use, and those who wait for one', async () => {
    const { at: idle } = await readMetrics()
    expect(idle('rab_database_pool{state="waiting"}')).toBe(0)
    const lain = connect(test.url, { max: 6 })
    const asleep = Array.from({ length: 12 }, (_, n) =>
      n < 6
        ? lain.client`select pg_sleep(1)`.then(() => {})
        : lain.transaction('read', async (tx) => void (await tx.execute(sql`select pg_sleep(0.01)`))),
    )
    await new Promise((later) => setTimeout(later, 20))
    const { at } = await readMetrics()
    expect(at('rab_database_pool{state="in_use"}')).toBe(10)
    expect(at('rab_database_pool{state="waiting"}')).toBeGreaterThanOrEqual(2)
    await Promise.all(asleep)
    expect((await readMetrics()).at('rab_database_pool{state="waiting"}')).toBe(0)
    await lain.close()
  })

  it('what was found in memory, and who is at work', async () => {
    const { at } = await readMetrics()
    expect(at('rab_cache_total{cache="rekap",outcome="miss"}')).toBe(1)
    expect(at('rab_cache_total{cache="rekap",outcome="hit"}')).toBe(2)
    expect(at('rab_active_users')).toBe(2)
  })

  it('a failure once, wherever it passes', async () => {
    const cause = new Error('sebab')
    reportException('operation', cause, 'satu')
    reportException('page', cause, 'dua')
    const { at } = await readMetrics()
    expect(at('rab_exceptions_total{where="operation"}')).toBe(1)
    expect(at('rab_exceptions_total{where="page"}')).toBeUndefined()
  })

  it('the machine, the last backup and the parts the app stands on', async () => {
    writeFileSync(path.join(folder, 'last-success.json'), '{"at":"2026-01-02T03:04:05Z"}')
    const { at } = await readMetrics(async () => false)
    expect(at('rab_backup_last_success_timestamp_seconds')).toBe(Date.UTC(2026, 0, 2, 3, 4, 5) / 1000)
    for (const name of ['rab_memory_limit_bytes', 'rab_disk_bytes{of="free"}'])
      expect(at(name), name).toBeGreaterThan(0)
    expect(at('rab_build_info{version="0.1.0"}')).toBe(1)
    expect(at('rab_health{check="all"}')).toBe(0.5)
    expect(at('rab_health{check="cache"}')).toBe(0)
    expect(at('rab_health{check="database"}')).toBe(1)
    for (const name of ['rab_nodejs_eventloop_lag_p99_seconds', 'rab_nodejs_heap_size_used_bytes'])
      expect(at(name), name).toBeGreaterThan(0)
    expect(at('rab_process_cpu_seconds_total')).toBeGreaterThan(0)
  })

  it('is answered without a database, and says so', async () => {
    setDatabase(connect('postgres://127.0.0.1:1/tidak-ada'))
    const started = performance.now()
    const { at } = await readMetrics()
    expect(performance.now() - started).toBeLessThan(5000)
    setDatabase(test.database)
    expect(at('rab_health{check="database"}')).toBe(0)
    expect(at('rab_health{check="all"}')).toBe(0)
    expect(getMetrics().registry.getMetricsAsJSON()).toBeDefined()
    expect(at('rab_process_cpu_seconds_total')).toBeGreaterThan(0)
  })
})
