import { afterAll, describe, expect, it, vi } from 'vitest'
import { startMonitoring } from '@/monitoring/start'
import { call, cookieOf } from '../setup/call'
import { type Span, spansOf, startCollector } from '../setup/collector'
import { CONTOH, useDatabase } from '../setup/contoh'
import { useWorker, waitForJob } from '../setup/jobs'

const collector = await startCollector()
Object.assign(process.env, {
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_BSP_SCHEDULE_DELAY: '100',
})
await startMonitoring()

describe('traces', () => {
  const test = useDatabase()
  useWorker(test)
  afterAll(() => collector.stop())

  const named = (name: string) => spansOf(collector.received).filter((span) => span.name === name)
  const childrenOf = ({ spanId }: Span) =>
    spansOf(collector.received).filter(({ parentSpanId }) => parentSpanId === spanId)
  const arrived = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 50 })

  it('an operation with each of its statements inside, and without what was typed', async () => {
    const cookie = await cookieOf('owner')
    await call('GET', `/api/v1/projects/${CONTOH}/rekap`, { cookie })
    await arrived(() => {
      const [rekap] = named('rekap.get')
      expect(rekap?.attributes).toContainEqual({ key: 'rab.kind', value: { stringValue: 'query' } })
      const statements = rekap ? childrenOf(rekap) : []
      expect(statements.length).toBeGreaterThanOrEqual(4)
      for (const { name, traceId, attributes } of statements) {
        expect([name, traceId]).toEqual(['query', rekap?.traceId])
        expect(JSON.stringify(attributes)).toContain('select')
      }
    })
    expect(JSON.stringify(spansOf(collector.received))).not.toMatch(/owner@|contoh\.id/)
  })

  it('a failed one says so', async () => {
    const cookie = await cookieOf('owner')
    await call('GET', '/api/v1/projects/00000000-0000-4000-8000-00000000dead', { cookie })
    await arrived(() => expect(named('project.get')[0]?.status?.code).toBe(2))
  })

  it('a job is linked to the request that asked for it, and does its steps inside', async () => {
    const cookie = await cookieOf('owner')
    const body = { nama: 'Jejak', jumlah: 2 }
    const { json } = await call('POST', `/api/v1/projects/${CONTOH}/copies`, { cookie, body })
    await waitForJob(test, json.data.jobId)
    await arrived(() => {
      const [asked] = named('project.copies')
      const [job] = named('job project.copies')
      expect(job?.links?.[0]).toMatchObject({ traceId: asked?.traceId, spanId: asked?.spanId })
      expect(job?.traceId).not.toBe(asked?.traceId)
      const steps = job ? childrenOf(job).filter(({ name }) => name === 'project.copy') : []
      expect(steps).toHaveLength(2)
    })
  })
})
