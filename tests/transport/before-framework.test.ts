import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { readable, watchRequests } from '@/lib/transport/before-framework'

it('a connection is kept longer than a proxy or client keeps it', async () => {
  watchRequests([])
  const server = http.createServer((_, response) => response.end('ya')).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  const agent = new http.Agent({ keepAlive: true })
  const ask = () =>
    new Promise((resolve, reject) => {
      http
        .get({ port, agent }, (answer) => resolve(answer.resume().headers['keep-alive']))
        .once('error', reject)
    })
  await ask()
  expect(await ask()).toBe('timeout=65')
  server.closeAllConnections()
  server.close()
})

it.each([
  ['/api/v1/projects/%E0%A4%A', '/api/v1/projects/%25E0%25A4%25A'],
  ['/proyek/%?q=%', '/proyek/%25?q=%'],
  ['/a%20b%', '/a%2520b%25'],
  ['/api/v1/projects/a%20b?q=%E0%A4%A', '/api/v1/projects/a%20b?q=%E0%A4%A'],
  ['/katalog/1%2F2', '/katalog/1%2F2'],
])('the path %s reaches the framework as %s', (sent, read) => {
  expect(readable(sent)).toBe(read)
  expect(() => decodeURIComponent(read.split('?')[0] ?? '')).not.toThrow()
})
