import { describe, expect, it } from 'vitest'
import { listEndpoints, readRoute } from '../../scripts/openapi/list-endpoints'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
const endpoints = await listEndpoints()

describe('what the API does not have', () => {
  for (const route of new Set(endpoints.map((endpoint) => endpoint.route))) {
    const own = endpoints.filter((endpoint) => endpoint.route === route)
    it(`${route}: every other method is 405 in the envelope, with those it has`, async () => {
      const module = await readRoute(route)
      for (const method of METHODS.filter((m) => !own.some((endpoint) => endpoint.method === m))) {
        const request = new Request('http://localhost', {
          method,
          headers: { 'x-request-id': 'nomor-saya-01' },
        })
        const response = await module[method]?.(request, { params: Promise.resolve({}) })
        expect(response?.status, method).toBe(405)
        const allow = own.map((endpoint) => endpoint.method)
        const head = allow.includes('GET') ? ['HEAD'] : []
        expect(response?.headers.get('allow')?.split(', ').sort()).toEqual([...allow, ...head].sort())
        expect(await response?.json()).toMatchObject({
          success: false,
          error: { code: 'METHOD_NOT_ALLOWED' },
          meta: { requestId: 'nomor-saya-01' },
        })
      }
    })
  }

  it('an unknown path is 404 in the envelope, in the language asked for', async () => {
    const module = await readRoute('/api/v1/[[...jalur]]')
    for (const method of METHODS) {
      const request = new Request('http://localhost', { method, headers: { 'accept-language': 'en' } })
      const response = await module[method]?.(request, { params: Promise.resolve({}) })
      expect(response?.status).toBe(404)
      expect(await response?.json()).toMatchObject({
        success: false,
        error: {
          code: 'NOT_FOUND',
          message: 'There is no such API address. They are listed at /docs/api.',
        },
      })
    }
  })
})
