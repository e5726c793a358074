import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { call, cookieOf } from '../../setup/call'
import { CONTOH, useDatabase } from '../../setup/contoh'

const KUNCI = '/api/v1/akun/kunci'
const RUMAH = `/api/v1/projects/${CONTOH}`

describe('API keys', () => {
  const test = useDatabase()
  let cookie: string
  let lain: string
  beforeAll(async () => {
    cookie = await cookieOf('owner')
    const { json } = await call('POST', '/api/v1/projects', { cookie, body: { nama: 'Lain' } })
    lain = json.data.id
  })
  let nomor = 0
  beforeEach(() => {
    nomor++
  })

  const make = async (body: Record<string, unknown> = {}) => {
    const { json, status } = await call('POST', KUNCI, { cookie, body: { nama: `Kunci ${nomor}`, ...body } })
    expect(status, JSON.stringify(json)).toBe(201)
    return json.data as { id: string; kunci: string; awalan: string }
  }
  const as = (kunci: string, method: string, path: string, body?: unknown) =>
    call(method, path, { headers: { authorization: `Bearer ${kunci}` }, ...(body !== undefined && { body }) })
  const status = async (...args: Parameters<typeof as>) => (await as(...args)).status
  const ubah = { volume: '3' }

  it('is shown once and kept as a hash only, also by a repeated request', async () => {
    const send = () =>
      call('POST', KUNCI, {
        cookie,
        body: { nama: 'Sekali' },
        headers: { 'idempotency-key': 'kunci-sekali' },
      })
    const { kunci, awalan } = (await send()).json.data
    expect(kunci).toMatch(/^rab_[\w-]{43}$/)
    expect(kunci.startsWith(awalan)).toBe(true)
    expect((await send()).json.error.code).toBe('CONFLICT')
    const list = await call('GET', KUNCI, { cookie })
    expect(JSON.stringify(list.json)).not.toContain(kunci.slice(12))
    const tables = await test.database.client`select kunci_api::text as isi from kunci_api
      union all select permintaan::text from permintaan`
    expect(tables.map((row) => row.isi).join()).not.toContain(kunci.slice(12))
    const hash = createHash('sha256').update(kunci).digest('base64url')
    expect(await test.database.client`select 1 from kunci_api where hash = ${hash}`).toHaveLength(1)
  })

  it('read reads, export gives files too, write changes; none makes keys', async () => {
    const read = (await make({ cakupan: 'read' })).kunci
    const files = (await make({ cakupan: 'export' })).kunci
    const write = (await make({ cakupan: 'write' })).kunci
    const berkas = `${RUMAH}/exports/rab.csv`
    const pekerjaan = `${RUMAH}/pekerjaan/p1`
    for (const kunci of [read, files, write]) expect(await status(kunci, 'GET', `${RUMAH}/rekap`)).toBe(200)
    expect(await status(read, 'GET', berkas)).toBe(403)
    expect(await status(files, 'GET', berkas)).toBe(200)
    expect(await status(files, 'PATCH', pekerjaan, ubah)).toBe(403)
    expect(await status(read, 'PATCH', pekerjaan, ubah)).toBe(403)
    // No same-origin check: a key is not sent by a browser on its own.
    expect(await status(write, 'PATCH', pekerjaan, ubah)).toBe(200)
    for (const kunci of [read, write]) {
      expect(await status(kunci, 'POST', KUNCI, { nama: 'Anak' })).toBe(403)
      expect(await status(kunci, 'GET', KUNCI)).toBe(403)
    }
  })

  it('for chosen projects does not see the others, and makes none', async () => {
    const { kunci } = await make({ cakupan: 'write', proyek: [CONTOH] })
    const list = await as(kunci, 'GET', '/api/v1/projects')
    expect(list.json.data.items.map((item: { id: string }) => item.id)).toEqual([CONTOH])
    expect(await status(kunci, 'PATCH', `${RUMAH}/pekerjaan/p1`, ubah)).toBe(200)
    expect(await status(kunci, 'GET', `/api/v1/projects/${lain}`)).toBe(404)
    expect(await status(kunci, 'PATCH', `/api/v1/projects/${lain}`, { nama: 'X' })).toBe(404)
    expect(await status(kunci, 'DELETE', `/api/v1/projects/${lain}`)).toBe(404)
    expect(await status(kunci, 'POST', '/api/v1/projects', { nama: 'Baru' })).toBe(403)
    expect(await status(kunci, 'POST', `${RUMAH}/copies`, { nama: 'Salinan' })).toBe(403)
    const asing = { nama: 'Asing', proyek: ['00000000-0000-4000-8000-00000000abcd'] }
    const refused = await call('POST', KUNCI, { cookie, body: asing })
    expect(refused.json.error.details[0].path).toBe('proyek[0]')
  })

  it('revoked, expired, unknown or half a key is 401, not somebody else and not nobody', async () => {
    const { id, kunci } = await make()
    const me = '/api/v1/akun'
    expect((await as(kunci, 'GET', me)).json.data.id).toBe('owner')
    expect((await call('DELETE', `${KUNCI}/${id}`, { cookie: await cookieOf('stranger') })).status).toBe(404)
    expect((await call('DELETE', `${KUNCI}/${id}`, { cookie })).json.data.dicabut).not.toBeNull()
    const lewat = await make({ kedaluwarsa: '2099-01-01' })
    await test.database.client`update kunci_api set kedaluwarsa = now() where id = ${lewat.id}`
    for (const bad of [kunci, lewat.kunci, `${kunci}x`, `rab_${'a'.repeat(43)}`, '']) {
      const both = { cookie, authorization: `Bearer ${bad}` }
      const answer = await call('GET', me, { headers: both })
      expect([answer.status, answer.json.error.code]).toEqual([401, 'UNAUTHENTICATED'])
    }
    const past = await call('POST', KUNCI, { cookie, body: { nama: 'Lewat', kedaluwarsa: '2020-01-01' } })
    expect(past.json.error.details[0].path).toBe('kedaluwarsa')
  })

  it('says when it was used last, and has allowances of its own', async () => {
    const { id, kunci } = await make()
    const first = await as(kunci, 'GET', '/api/v1/projects')
    expect(first.response.headers.get('ratelimit-remaining')).toBe('99')
    await vi.waitFor(async () => {
      const { json } = await call('GET', KUNCI, { cookie })
      const own = json.data.items.find((item: { id: string }) => item.id === id)
      expect(own.dipakai).not.toBeNull()
    })
  })
})
