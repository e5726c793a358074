import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { serveMetrics } from '@/lib/transport/serve-metrics'
import { useDatabase } from '../setup/contoh'

describe('a process that serves nothing else', () => {
  useDatabase()
  const server = serveMetrics(0)
  afterAll(() => void server?.close())

  it('is measured on its own port, from this machine', async () => {
    if (!server) throw new Error('not opened')
    if (!server.listening) await once(server, 'listening')
    const { port, address } = server.address() as AddressInfo
    expect(address).toBe('127.0.0.1')
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    expect(text).toContain('rab_health{check="database"} 1')
    expect(text).toContain('# TYPE rab_job_seconds histogram')
    expect((await fetch(`http://127.0.0.1:${port}/lain`)).status).toBe(404)
  })

  it('is not opened without a port', () => expect(serveMetrics(undefined)).toBeNull())
})
