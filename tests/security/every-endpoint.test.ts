import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  for (const name of ['BULK', 'WRITE', 'READ', 'EXPORT']) process.env[`RATE_LIMIT_${name}`] = '100000/60'
})

import { sql } from 'drizzle-orm'
import { listEndpoints, type Terdaftar } from '../../scripts/openapi/list-endpoints'
import { cookieOf, dispatch, SERVER } from '../setup/call'
import { CONTOH, makeKatalog, useDatabase } from '../setup/contoh'

type Fields = Record<string, unknown>
const endpoints = await listEndpoints()
const ofProject = endpoints.filter(({ operation }) => operation.access.startsWith('project'))
const changing = endpoints.filter(({ method }) => method !== 'GET')
const withJson = changing.filter(({ method, door }) => method !== 'DELETE' && door.body !== 'form')
const TIDAK_ADA = '00000000-0000-4000-8000-00000000abcd'

/** Sends an operation's example, or `fields` instead. */
function send(endpoint: Terdaftar, headers: Record<string, string>, fields?: Fields): Promise<Response> {
  const { method, route, operation, door } = endpoint
  const rest = { ...(fields ?? (operation.example as Fields)) }
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams(Object.entries(rest).map(([key, value]) => [key, String(value)]))
    return dispatch(new Request(`${SERVER}${path}?${query}`, { method, headers }))
  }
  const json = door.body !== 'form'
  return dispatch(
    new Request(SERVER + path, {
      method,
      headers: { ...headers, ...(json && { 'content-type': 'application/json' }) },
      body: json ? JSON.stringify(rest) : new FormData(),
    }),
  )
}

describe('attacks on every endpoint', () => {
  const test = useDatabase()
  let owner: string
  let stranger: string
  let before: string
  beforeAll(async () => {
    await makeKatalog(test.database, 'K.7.1.')
    owner = await cookieOf('owner')
    stranger = await cookieOf('stranger')
  })
  beforeEach(async () => {
    before = await picture()
  })

  /** All that anybody could have changed. */
  async function picture(): Promise<string> {
    const [row] = await test.database.db.execute<{ isi: string }>(sql`
      select md5(string_agg(isi, ',' order by isi)) as isi from (
        select project::text as isi from project union all select change_set::text from change_set
        union all select anggota::text from anggota union all select kunci_api::text from kunci_api
        union all select katalog_edisi::text from katalog_edisi) semua`)
    return row?.isi ?? ''
  }
  const untouched = async () => expect(await picture()).toBe(before)
  const errorOf = async (response: Response) => (await response.json()).error

  for (const endpoint of ofProject) {
    const { method, route, operation } = endpoint
    it(`A01 ${method} ${route}: another's project is answered exactly as none`, async () => {
      const theirs = await send(endpoint, { cookie: stranger })
      const none = await send(
        endpoint,
        { cookie: stranger },
        {
          ...(operation.example as Fields),
          projectId: TIDAK_ADA,
        },
      )
      expect([theirs.status, await errorOf(theirs)]).toEqual([none.status, await errorOf(none)])
      expect(theirs.status).toBe(404)
      expect(theirs.headers.get('etag')).toBeNull()
      await untouched()
    })
  }

  for (const endpoint of changing) {
    const { method, route } = endpoint
    it(`CSRF ${method} ${route}: a page of another site changes nothing with the cookie`, async () => {
      const sites: Record<string, string>[] = [
        { origin: 'https://jahat.example' },
        { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'null' },
        { origin: `${SERVER}.jahat.example` },
      ]
      for (const site of sites)
        expect((await send(endpoint, { cookie: owner, ...site })).status, JSON.stringify(site)).toBe(403)
      await untouched()
    })
  }

  for (const endpoint of withJson) {
    const { method, route, operation } = endpoint
    it(`A01 ${method} ${route}: no field beyond the declared ones is taken`, async () => {
      const extra = {
        ownerId: 'stranger',
        userId: 'stranger',
        admin: true,
        deletedAt: null,
        createdAt: '2020-01-01',
      }
      const response = await send(endpoint, { cookie: owner }, { ...(operation.example as Fields), ...extra })
      expect(response.status).toBe(422)
      const paths = (await errorOf(response)).details.map(({ path }: { path: string }) => path)
      expect(paths).toEqual(expect.arrayContaining(Object.keys(extra)))
      await untouched()
    })
  }

  for (const endpoint of endpoints.filter(({ method }) => method === 'GET')) {
    const { route, operation } = endpoint
    it(`A03 GET ${route}: SQL in any parameter is text`, async () => {
      const example = operation.example as Fields
      const names = Object.keys((operation.input as { shape?: object }).shape ?? example)
      for (const name of names) {
        for (const attack of [
          "' or 1=1 --",
          "1'; drop table project; --",
          '1) union select 1 --',
          '\\',
          '%_',
        ]) {
          const response = await send(endpoint, { cookie: owner }, { ...example, [name]: attack })
          expect(response.status, `${name}=${attack}`).toBeLessThan(500)
          await response.body?.cancel()
        }
      }
      await untouched()
    })
  }

  it('A01 the rows of another project cannot be reached by their ids in a body', async () => {
    const mine = await dispatch(
      new Request(`${SERVER}/api/v1/projects`, {
        method: 'POST',
        headers: { cookie: stranger, 'content-type': 'application/json' },
        body: JSON.stringify({ nama: 'Milik penyerang' }),
      }),
    )
    const projectId = (await mine.json()).data.id
    before = await picture()
    const apply = endpoints.find(({ operation }) => operation.name === 'perubahan.apply') as Terdaftar
    for (const perubahan of [
      { pekerjaan: { ubah: [{ id: 'p1', volume: '99' }] } },
      { pekerjaan: { baru: [{ klasifikasiId: 'k1', uraian: 'Menumpang' }] } },
      { klasifikasi: { baru: [{ nama: 'Anak', parentId: 'k1' }] } },
      { analisa: { ubah: [{ id: 'a1', uraian: 'Diganti' }] } },
      { hargaItem: { ubah: [{ id: 'h1', hargaSatuan: '1' }] } },
      { klasifikasi: { hapus: ['k1'] } },
    ]) {
      const response = await send(apply, { cookie: stranger }, { projectId, ...perubahan })
      const rows = await test.database.client`select 1 from pekerjaan where project_id = ${projectId}`
      expect(rows, JSON.stringify(perubahan)).toHaveLength(0)
      if (!('hapus' in (perubahan.klasifikasi ?? {})))
        expect(response.status, JSON.stringify(perubahan)).toBeGreaterThanOrEqual(400)
    }
    const [row] = await test.database
      .client`select volume from pekerjaan where project_id = ${CONTOH} and id = 'p1'`
    expect(row).toBeDefined()
    const [k] = await test.database
      .client`select 1 from klasifikasi where project_id = ${CONTOH} and id = 'k1'`
    expect(k).toBeDefined()
  })
})
