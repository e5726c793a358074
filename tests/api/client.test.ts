import createClient from 'openapi-fetch'
import { beforeAll, describe, expect, it } from 'vitest'
import type { paths } from '@/openapi/client'
import { cookieOf, dispatch, SERVER } from '../setup/call'
import { useDatabase } from '../setup/contoh'

describe('a client generated from the document', () => {
  useDatabase()
  const anonymous = createClient<paths>({ baseUrl: SERVER, fetch: dispatch })
  let client: typeof anonymous
  beforeAll(async () => {
    const headers = { cookie: await cookieOf('stranger') }
    client = createClient<paths>({ baseUrl: SERVER, fetch: dispatch, headers })
  })

  it('makes an estimate, edits it in one change set, reads it back and throws it away', async () => {
    const made = await client.POST('/api/v1/projects', { body: { nama: 'Pagar' } })
    const projectId = made.data?.data.id ?? ''
    const params = { path: { projectId } }
    const filled = await client.POST('/api/v1/projects/{projectId}/perubahan', {
      params,
      body: {
        klasifikasi: { baru: [{ id: 'k1', nama: 'Pasangan' }] },
        pekerjaan: {
          baru: [{ id: 'p1', klasifikasiId: 'k1', uraian: 'Dinding', volume: '2', hargaLangsung: '1500' }],
        },
      },
    })
    expect(filled.data?.data.revision).toBe(2)
    const rekap = await client.GET('/api/v1/projects/{projectId}/rekap', { params })
    expect(rekap.data?.data).toMatchObject({ revision: 2, pekerjaan: [{ id: 'p1', volume: '2.000' }] })
    const changes = await client.GET('/api/v1/projects/{projectId}/changes', {
      params: { ...params, query: { since: 1 } },
    })
    expect(changes.data?.data.ubah.pekerjaan?.map(({ id }) => id)).toEqual(['p1'])
    const late = await client.PATCH('/api/v1/projects/{projectId}/pekerjaan/{pekerjaanId}', {
      params: { path: { projectId, pekerjaanId: 'p1' }, header: { 'If-Match': '"1"' } },
      body: { volume: '3' },
    })
    expect([late.response.status, late.error?.error.code]).toEqual([409, 'CONFLICT'])
    expect((await client.DELETE('/api/v1/projects/{projectId}', { params })).response.status).toBe(200)
    const gone = await client.GET('/api/v1/projects/{projectId}', { params })
    expect(gone.error?.error.code).toBe('NOT_FOUND')
  })

  it('reads the document itself without an account', async () => {
    const { response } = await anonymous.GET('/api/v1/openapi.json')
    expect(response.status).toBe(200)
    expect((await anonymous.GET('/api/v1/projects')).error?.error.code).toBe('UNAUTHENTICATED')
  })
})
