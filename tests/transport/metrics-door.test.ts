import { afterEach, describe, expect, it, vi } from 'vitest'
import { metricsDoor } from '@/lib/transport/metrics-door'
import { call, cookieOf } from '../setup/call'
import { CONTOH, useDatabase } from '../setup/contoh'

const ask = (headers: Record<string, string>) =>
  metricsDoor(new Request('http://localhost:3000/metrics', { headers }))
const DI_SINI = { 'x-rab-penyambung': '127.0.0.1' }

describe('measurements', () => {
  useDatabase()
  afterEach(() => vi.unstubAllEnvs())
  /** The value of the line that begins so. */
  const numberAt = (text: string, line: string) =>
    text
      .split('\n')
      .find((l) => l.startsWith(line))
      ?.split(' ')
      .at(-1)

  it('count what was asked, refused and changed, and the connections', async () => {
    const cookie = await cookieOf('owner')
    await call('PATCH', `/api/v1/projects/${CONTOH}/pekerjaan/p1`, { cookie, body: { volume: '3' } })
    await call('GET', '/api/v1/projects/tidak-ada', { cookie })
    for (let n = 0; n < 7; n++)
      await call('POST', `/api/v1/projects/${CONTOH}/copies`, { cookie, body: { nama: 'Salinan' } })
    const text = await (await ask(DI_SINI)).text()
    const labels = 'operation="pekerjaan.set",kind="command",outcome="ok"'
    expect(numberAt(text, `rab_operation_seconds_count{${labels}}`)).toBe('1')
    expect(numberAt(text, 'rab_change_sets_total{jenis="pekerjaan.set"}')).toBe('1')
    expect(
      numberAt(text, 'rab_operation_seconds_count{operation="project.get",kind="query",outcome="NOT_FOUND"}'),
    ).toBe('1')
    // Two of the seven; one where a window of five minutes ended in between.
    expect(Number(numberAt(text, 'rab_rate_limited_total{category="bulk"}'))).toBeGreaterThan(0)
    expect(Number(numberAt(text, 'rab_database_connections{state="active"}'))).toBeGreaterThan(0)
    expect(text).not.toMatch(/contoh\.id|owner/)
  })

  it('are for this machine and for the token only', async () => {
    expect((await ask({})).status).toBe(404)
    expect((await ask({ 'x-rab-penyambung': '10.0.0.7' })).status).toBe(404)
    expect((await ask({ ...DI_SINI, 'x-forwarded-for': '9.9.9.9' })).status).toBe(404)
    expect((await ask({ authorization: 'Bearer ' })).status).toBe(404)
  })

  it('take METRICS_TOKEN from anywhere', async () => {
    vi.stubEnv('METRICS_TOKEN', 'sebuah-token-panjang')
    vi.resetModules()
    const fresh = await import('@/lib/transport/metrics-door')
    const from = (token: string) =>
      fresh.metricsDoor(new Request('http://x/metrics', { headers: { authorization: `Bearer ${token}` } }))
    expect((await from('sebuah-token-panjang')).status).toBe(200)
    expect((await from('sebuah-token-lain')).status).toBe(404)
  })
})
