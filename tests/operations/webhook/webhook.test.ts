import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.WEBHOOK_PRIVATE = 'allow'
  process.env.RATE_LIMIT_WRITE = '1000/60'
})

import { deliverKiriman } from '@/lib/operations/webhook/deliver-kiriman'
import { loseKiriman } from '@/lib/operations/webhook/lose-kiriman'
import { call, cookieOf } from '../../setup/call'
import { useDatabase } from '../../setup/contoh'
import { startSink } from '../../setup/sink'

const PATH = '/api/v1/akun/webhook'
const sink = await startSink()

/** Nobody works here: each attempt is made by hand. */
describe('webhooks of a person', () => {
  const test = useDatabase()
  let milik: string
  let orang: string
  let id: string
  beforeAll(async () => {
    milik = await cookieOf('owner')
    orang = await cookieOf('stranger')
  })
  beforeEach(async () => {
    await test.database.client`delete from webhook`
    sink.heard.length = 0
    sink.answerWith((response) => response.writeHead(204).end())
    id = (await make()).id
  })
  afterAll(() => sink.close())

  async function make(isi: object = {}) {
    const body = { nama: 'Lelang', url: sink.url, peristiwa: ['job.finished'], ...isi }
    const { json, status } = await call('POST', PATH, { cookie: milik, body })
    expect(status, JSON.stringify(json)).toBe(201)
    return json.data as { id: string; rahasia: string }
  }
  const get = async () => (await call('GET', PATH, { cookie: milik })).json.data.items[0]
  const log = async () => (await call('GET', `${PATH}/${id}/kiriman`, { cookie: milik })).json.data.items
  async function queue(age = '0 seconds'): Promise<string> {
    const kirimanId = randomUUID()
    await test.database.client`insert into webhook_kiriman (id, webhook_id, peristiwa, isi, dibuat)
      values (${kirimanId}, ${id}, 'job.finished', '{"type":"job.finished"}', now() - ${age}::interval)`
    return kirimanId
  }
  const deliver = async (kirimanId: string, last = false) =>
    deliverKiriman(kirimanId, last).then(
      () => 'over',
      () => 'again',
    )

  it('have a secret that is shown once and lies sealed', async () => {
    const { rahasia } = await make({ nama: 'Kedua' })
    expect(rahasia).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(JSON.stringify(await get())).not.toContain('rahasia')
    const rows = await test.database.client`select webhook::text as isi from webhook`
    expect(rows.map(({ isi }) => isi).join()).not.toContain(rahasia.slice(6))
  })

  it.each([
    ['ftp://contoh.id/x', 'another scheme'],
    ['javascript:alert(1)', 'a script'],
    ['https://u:p@contoh.id/', 'a password in it'],
    ['contoh.id', 'no address'],
  ])('are refused at %s: %s', async (url) => {
    const { status, json } = await call('POST', PATH, {
      cookie: milik,
      body: { nama: 'x', url, peristiwa: ['job.finished'] },
    })
    expect([status, json.error.details[0].path]).toEqual([422, 'url'])
  })

  it('are not there for others', async () => {
    const kirimanId = await queue()
    for (const [method, path, body] of [
      ['PATCH', `${PATH}/${id}`, { aktif: false }],
      ['DELETE', `${PATH}/${id}`, undefined],
      ['GET', `${PATH}/${id}/kiriman`, undefined],
      ['POST', `${PATH}/${id}/kiriman/${kirimanId}/ulang`, undefined],
    ] as const)
      expect((await call(method, path, { cookie: orang, body })).status, `${method} ${path}`).toBe(404)
    expect((await call('GET', PATH, { cookie: orang })).json.data.items).toEqual([])
    expect((await get()).state).toBe('active')
  })

  it('log what was told, and what came of it', async () => {
    const kirimanId = await queue()
    expect(await deliver(kirimanId)).toBe('over')
    expect(sink.heard[0]?.headers['webhook-id']).toBe(kirimanId)
    const [entry] = await log()
    expect(entry).toMatchObject({
      id: kirimanId,
      state: 'delivered',
      attempts: 1,
      status: 204,
      isi: sink.heard[0]?.body,
    })
    expect(await deliver(kirimanId)).toBe('over')
    expect(sink.heard).toHaveLength(1)
  })

  it('are asked again after a refusal, until the last attempt', async () => {
    sink.answerWith((response) => response.writeHead(500).end())
    const kirimanId = await queue()
    expect(await deliver(kirimanId)).toBe('again')
    expect((await log())[0]).toMatchObject({ state: 'waiting', attempts: 1, status: 500 })
    expect((await get()).gagalBeruntun).toBe(1)
    expect(await deliver(kirimanId, true)).toBe('over')
    expect((await log())[0]).toMatchObject({
      state: 'failed',
      attempts: 2,
      error: { code: 'refused', message: 'Alamat menjawab, tetapi tidak menerima.' },
    })
  })

  it('send a message again by hand, the same one', async () => {
    sink.answerWith((response) => response.writeHead(503).end())
    const kirimanId = await queue()
    const replay = () => call('POST', `${PATH}/${id}/kiriman/${kirimanId}/ulang`, { cookie: milik })
    expect((await replay()).json.error.code).toBe('CONFLICT')
    await deliver(kirimanId, true)
    sink.answerWith((response) => response.writeHead(200).end())
    expect((await replay()).json.data).toMatchObject({ id: kirimanId, state: 'waiting' })
    const [queued] = await test.database.client`
      select count(*) as n from pgboss.job where name = 'webhook' and data->>'kirimanId' = ${kirimanId}`
    expect(queued?.n).toBe(1)
    await deliver(kirimanId)
    const [first, second] = sink.heard
    expect([second?.body, second?.headers['webhook-id']]).toEqual([first?.body, kirimanId])
    expect(await get()).toMatchObject({ gagalBeruntun: 0, gagalSejak: null })
  })

  it.each([
    ['twenty failures over four days', 19, '4 days', 'disabled'],
    ['twenty within a day', 19, '1 day', 'active'],
    ['a few over four days', 5, '4 days', 'active'],
  ])('after %s: %s', async (_, before, since, state) => {
    sink.answerWith((response) => response.writeHead(500).end())
    await test.database
      .client`update webhook set gagal_beruntun = ${before}, gagal_sejak = now() - ${since}::interval`
    await deliver(await queue())
    expect(await get()).toMatchObject({ state, gagalBeruntun: before + 1 })
  })

  it('that say they are gone are off at once; what waits is not sent; switched on they begin anew', async () => {
    sink.answerWith((response) => response.writeHead(410).end())
    const waiting = await queue()
    expect(await deliver(await queue())).toBe('over')
    expect(await get()).toMatchObject({ state: 'disabled' })
    expect(await deliver(waiting)).toBe('over')
    expect(sink.heard).toHaveLength(1)
    const entries = await log()
    expect(entries.find((entry: { id: string }) => entry.id === waiting).error.code).toBe('switched_off')
    const again = await call('PATCH', `${PATH}/${id}`, { cookie: milik, body: { aktif: true } })
    expect(again.json.data).toMatchObject({ state: 'active', gagalBeruntun: 0, dimatikan: null })
  })

  it('under a secret that cannot be read any more say so', async () => {
    await test.database.client`update webhook set rahasia = 'bukan-rahasia'`
    expect(await deliver(await queue())).toBe('over')
    expect((await log())[0]).toMatchObject({ state: 'failed', error: { code: 'secret_unreadable' } })
    expect(sink.heard).toEqual([])
  })

  it('log what was cut off each time', async () => {
    const kirimanId = await queue()
    await loseKiriman(kirimanId)
    expect((await log())[0]).toMatchObject({ state: 'failed', error: { code: 'lost' } })
  })

  it('page through their log, newest first', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n++) ids.push(await queue(`${n} seconds`))
    const page = async (query: string) =>
      (await call('GET', `${PATH}/${id}/kiriman?${query}`, { cookie: milik })).json.data
    const first = await page('limit=3')
    const second = await page(`limit=3&cursor=${encodeURIComponent(first.cursor)}`)
    expect([...first.items, ...second.items].map((entry: { id: string }) => entry.id)).toEqual(ids)
    expect(second.cursor).toBeNull()
  })
})
