import { afterAll, describe, expect, it, vi } from 'vitest'
import { startMonitoring } from '@/monitoring/start'
import { call, cookieOf } from '../setup/call'
import { eventsOf, startCollector } from '../setup/collector'
import { CONTOH, useDatabase } from '../setup/contoh'

const sink = await startCollector()
Object.assign(process.env, {
  SENTRY_DSN: `http://kunci@127.0.0.1:${sink.port}/42`,
  SENTRY_TRACES_SAMPLE_RATE: '1',
})
await startMonitoring()

describe('SENTRY_TRACES_SAMPLE_RATE above 0', () => {
  useDatabase()
  afterAll(() => sink.stop())

  it('sends operations with their statements, and nothing of what was typed', async () => {
    const cookie = await cookieOf('owner')
    const body = { hargaItem: { baru: [{ kategori: 'BHN', uraian: 'nama-tertanam', kode: 'x' }] } }
    const { status } = await call('POST', `/api/v1/projects/${CONTOH}/perubahan`, {
      cookie,
      body,
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(status).toBe(200)
    const found = await vi.waitFor(
      () => {
        const one = eventsOf(sink.received).find(({ event }) => event.transaction === 'perubahan.apply')
        if (!one) throw new Error('not there yet')
        return one
      },
      { timeout: 10_000 },
    )
    expect(found.type).toBe('transaction')
    const spans = found.event.spans as { description: string; data: Record<string, string> }[]
    expect(spans.some(({ data }) => data['db.query.text']?.includes('buka_perubahan'))).toBe(true)
    expect(found.text).not.toMatch(/tertanam|session_token|owner@/)
  })
})
