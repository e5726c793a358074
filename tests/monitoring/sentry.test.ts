import { afterAll, describe, expect, it, vi } from 'vitest'
import { cleanCrumb, cleanEvent } from '@/monitoring/clean-event'
import { startMonitoring } from '@/monitoring/start'
import { call, cookieOf } from '../setup/call'
import { eventsOf, startCollector } from '../setup/collector'
import { CONTOH, useDatabase } from '../setup/contoh'

const sink = await startCollector()
Object.assign(process.env, {
  SENTRY_DSN: `http://kunci@127.0.0.1:${sink.port}/42`,
  SENTRY_ENVIRONMENT: 'uji',
  APP_VERSION: '9.9.9',
})
await startMonitoring()

describe('failures are sent to SENTRY_DSN', () => {
  const test = useDatabase()
  afterAll(() => sink.stop())

  it('with who met it by id, the way there, and nothing of what they typed', async () => {
    const cookie = await cookieOf('owner')
    await call('GET', `/api/v1/projects/${CONTOH}`, { cookie })
    await test.database.client`alter table project rename column lokasi to lokasi_lain`
    const body = { nama: 'nama-tertanam', lokasi: 'orang@tertanam.id' }
    const { status } = await call('POST', '/api/v1/projects', {
      cookie,
      headers: { 'sec-fetch-site': 'same-origin', 'x-request-id': 'permintaan-1' },
      body,
    })
    expect(status).toBe(500)
    await test.database.client`alter table project rename column lokasi_lain to lokasi`
    await vi.waitFor(() => expect(eventsOf(sink.received).length).toBeGreaterThan(0), { timeout: 10_000 })
    const [sent] = eventsOf(sink.received)
    if (!sent) throw new Error('nothing was sent')
    const { event, text } = sent
    expect(event).toMatchObject({
      environment: 'uji',
      release: '9.9.9',
      user: { id: 'owner' },
      tags: { where: 'operation', operation: 'project.create', requestId: 'permintaan-1' },
    })
    expect(JSON.stringify(event.exception)).toContain('Failed query')
    expect(JSON.stringify(event.breadcrumbs)).toContain('project.get: ok')
    expect(text).not.toMatch(/tertanam|session_token|owner@/)
    expect(event.request).toBeUndefined()
    expect(eventsOf(sink.received)).toHaveLength(1)
  })

  it('refusals are not', async () => {
    await call('GET', `/api/v1/projects/${CONTOH}`)
    await new Promise((later) => setTimeout(later, 300))
    expect(eventsOf(sink.received)).toHaveLength(1)
  })
})

describe('what leaves', () => {
  it('has of a request its path and method, of a person the id', () => {
    const event = {
      message: 'surat ke a@b.id',
      request: {
        url: 'https://rab.id/proyek?q=rahasia',
        method: 'GET',
        cookies: { a: 'rahasia' },
        headers: { cookie: 'rahasia' },
        data: 'rahasia',
        query_string: 'rahasia',
      },
      user: { id: 'x', email: 'a@b.id', ip_address: '10.0.0.1' },
      server_name: 'mesin',
      exception: { values: [{ type: 'Error', value: 'Failed query: insert\nparams: rahasia' }] },
    }
    expect(cleanEvent(event, 'orang-1')).toEqual({
      message: 'surat ke [surel]',
      request: { url: 'https://rab.id/proyek', method: 'GET' },
      user: { id: 'orang-1' },
      exception: { values: [{ type: 'Error', value: 'Failed query: insert' }] },
    })
  })

  it('has of a step where and how it ended', () => {
    const data = { url: '/api/v1/projects?q=rahasia', method: 'GET', status_code: 200, body: 'rahasia' }
    expect(cleanCrumb({ category: 'fetch', data })).toEqual({
      category: 'fetch',
      data: { url: '/api/v1/projects', method: 'GET', status_code: 200 },
    })
  })
})
