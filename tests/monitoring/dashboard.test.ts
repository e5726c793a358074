import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { createWebhook } from '@/lib/operations/webhook/create-webhook'
import { serveMetrics } from '@/lib/transport/serve-metrics'
import { reportException } from '@/monitoring/report'
import { findTool } from '../../scripts/lib/ops-tools.mjs'
import { cookieOf } from '../setup/call'
import { CONTOH, useDatabase } from '../setup/contoh'
import { useWorker, waitForJob } from '../setup/jobs'
import { metricNames, readMetrics, useMeasuredServer } from '../setup/measured'
import { startPrometheus } from '../setup/prometheus'
import { startSink } from '../setup/sink'

Object.assign(process.env, {
  BACKUP_DIR: tmpdir(),
  DATA_DIR: tmpdir(),
  WEBHOOK_PRIVATE: 'allow',
  SLOW_QUERY_MS: '1',
})

interface Panel {
  title: string
  targets?: { expr: string }[]
}
const dashboard: { panels: Panel[]; annotations: { list: { expr: string }[] } } = JSON.parse(
  readFileSync('monitoring/grafana/dashboards/rab.json', 'utf8'),
)
const queries = dashboard.panels.flatMap(({ title, targets = [] }) =>
  targets.map(({ expr }) => ({ title, expr: filled(expr) })),
)

/** As Grafana fills it in, for the short time that this lasts. */
function filled(expr: string): string {
  return expr.replaceAll('$__rate_interval', '1m').replaceAll('$__range', '1m').replaceAll('$instance', '.*')
}

/** Asked for by name, and the panels that show them. */
const ASKED = `Request rate,Response time,Error rate,Rate-limit hits,Cache hit rate,Database pool,Active users,Health,
  Top 10 by traffic,Top 10 slowest (p95),Jobs by state,Exports,Copies,Rekap and import,Event loop lag,Memory`

const prometheus = findTool('prometheus')
if (!prometheus)
  console.warn('prometheus is not here (apt-get install -y prometheus): the dashboard is not run.')

describe('the dashboard', () => {
  const test = useDatabase()
  useWorker(test)
  const server = useMeasuredServer()
  const stops: (() => unknown)[] = []
  afterAll(() => Promise.all(stops.map((stop) => stop())))

  it('shows what was asked for, by the data source that is provisioned', () => {
    const titles = dashboard.panels.map(({ title }) => title)
    for (const asked of ASKED.split(/,\s*/))
      expect(
        titles.some((title) => title.startsWith(asked)),
        asked,
      ).toBe(true)
    const provisioned = readFileSync('monitoring/grafana/provisioning/datasources/prometheus.yml', 'utf8')
    const [, uid] = /uid: (\S+)/.exec(provisioned) ?? []
    for (const [, used] of JSON.stringify(dashboard).matchAll(
      /"datasource":\{"type":"prometheus","uid":"([^"]+)"/g,
    ))
      expect(used).toBe(uid)
  })

  it('asks for what the app measures', async () => {
    const measured = metricNames((await readMetrics()).text)
    for (const { expr } of queries)
      for (const [name] of expr.matchAll(/\brab_[a-z_0-9]+/g)) expect(measured, expr).toContain(name)
  })

  /** Some of everything that is measured. */
  async function drive(): Promise<void> {
    const cookie = await cookieOf('owner')
    const head = { cookie, 'sec-fetch-site': 'same-origin' }
    const at = `/api/v1/projects/${CONTOH}`
    for (let n = 0; n < 5; n++) await server.get(`${at}/rekap`, { cookie })
    for (let n = 0; n < 2; n++) await server.get('/api/v1/projects', { cookie })
    await server.send('PATCH', `${at}/pekerjaan/p1`, { volume: '7' }, head)
    await server.get('/api/v1/projects/tidak-ada', { cookie })
    await server.get(`${at}/exports/rab.json`, { cookie })
    await server.send('POST', '/api/v1/projects/import', contohDokumen, head)
    for (let n = 0; n < 8; n++) await server.send('POST', `${at}/copies`, { nama: 'Salinan' }, head)
    reportException('operation', new Error('uji'), 'uji')
    const asked = await test.as('owner', copyProjects, { projectId: CONTOH, nama: 'Massal', jumlah: 2 })
    if ('jobId' in asked) await waitForJob(test, asked.jobId)
  }

  it.skipIf(!prometheus)(
    'has an answer to every query, from a real Prometheus that has scraped the app',
    async () => {
      const sink = await startSink()
      const url = `http://127.0.0.1:${sink.port}/kait`
      await test.as('owner', createWebhook, { nama: 'Uji', url, peristiwa: ['job.finished'] })
      const metrics = serveMetrics(0)
      if (!metrics) throw new Error('no metrics')
      await once(metrics, 'listening')
      const { port } = metrics.address() as AddressInfo
      const { query, stop } = await startPrometheus(String(prometheus), `127.0.0.1:${port}`)
      stops.push(stop, sink.close, () => metrics.close())
      // Twice: what counts has counted between two looks.
      await drive()
      const seen = async () => expect(await query('rab_job_seconds_count').catch(() => [])).not.toEqual([])
      await vi.waitFor(seen, { timeout: 20_000 })
      await drive()
      await vi.waitFor(() => expect(sink.heard.length).toBeGreaterThan(0), { timeout: 15_000 })
      await vi.waitFor(
        async () => {
          const empty: string[] = []
          for (const { title, expr } of queries) {
            const found = await query(expr)
            if (!found.some(({ value }) => value[1] !== 'NaN')) empty.push(`${title}: ${expr}`)
          }
          expect(empty).toEqual([])
        },
        { timeout: 40_000, interval: 1000 },
      )
      expect(await query(dashboard.annotations.list[0]?.expr ?? '')).not.toEqual([])
      const [up] = await query('up{job="rab"}')
      expect(up?.value[1]).toBe('1')
      const [traffic] = await query('sum(rab_http_request_seconds_count{route=~".*rekap"})')
      expect(traffic?.value[1]).toBe('10')
    },
    90_000,
  )
})
