import { describe, expect, it } from 'vitest'
import { getAkun } from '@/lib/operations/akun/get-akun'
import { endpoint } from '@/lib/transport/endpoint'
import { describeOperation } from '../../scripts/openapi/describe-operation'
import { cookieOf, SERVER } from '../setup/call'
import { useDatabase } from '../setup/contoh'

const deprecated = { since: '2026-03-01', sunset: '2026-09-01', successor: '/api/v2/akun' }
/** The one route that ends: of this test. */
const handler = endpoint(getAkun, { limit: 'read', deprecated })

describe('a door that is going to close', () => {
  useDatabase()
  const get = (headers: Record<string, string>) =>
    handler(new Request(`${SERVER}/api/v1/akun-lama`, { headers }), { params: Promise.resolve(undefined) })

  it.each([
    ['an answer', 200, async () => ({ cookie: await cookieOf('owner') })],
    ['a refusal', 401, async () => ({})],
  ])('says so with %s: since when, until when, and what comes in its place', async (_, status, headers) => {
    const response = await get(await headers())
    expect(response.status).toBe(status)
    expect(response.headers.get('deprecation')).toBe('@1772323200')
    expect(response.headers.get('sunset')).toBe('Tue, 01 Sep 2026 00:00:00 GMT')
    expect(response.headers.get('link')).toContain('</api/v2/akun>; rel="successor-version"')
    expect(response.headers.get('link')).toContain('</docs/api#versi>; rel="deprecation"')
  })

  it('is marked in the document of the API', () => {
    const route = '/api/v1/akun-lama'
    const { operation, door } = handler
    const { item } = describeOperation({ method: 'GET', route, handler, operation: operation as never, door })
    expect(item).toMatchObject({
      deprecated: true,
      description: 'Berhenti 2026-09-01. Penggantinya /api/v2/akun.',
    })
  })
})
