import { beforeAll, describe, expect, it } from 'vitest'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { call, newPerson, SERVER } from '../setup/call'
import { useDatabase } from '../setup/contoh'

describe('the HTTP door', () => {
  useDatabase()
  let cookie: string
  let id: string
  beforeAll(async () => {
    cookie = await newPerson()
    const { json, status } = await call('POST', '/api/v1/projects/import', { cookie, body: contohDokumen })
    expect(status).toBe(201)
    id = json.data.id
  })

  it('answers in the envelope, with the request id it was given and the allowance', async () => {
    const { response, json } = await call('GET', `/api/v1/projects/${id}/rekap`, {
      cookie,
      headers: { 'x-request-id': 'nomor-saya-01' },
    })
    expect(json).toMatchObject({
      success: true,
      data: { revision: 1, total: '3920400.00' },
      meta: { requestId: 'nomor-saya-01' },
    })
    expect(response.headers.get('etag')).toBe('"1"')
    expect(response.headers.get('ratelimit-limit')).toBe('100')
    expect(response.headers.get('ratelimit-remaining')).toBe('99')
    expect(response.headers.get('x-request-id')).toBe('nomor-saya-01')
  })

  it('does not take over a request id that is not well-formed', async () => {
    const { json } = await call('GET', `/api/v1/projects/${id}`, {
      cookie,
      headers: { 'x-request-id': 'a b<script>' },
    })
    expect(json.meta.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('401 without a session, 404 for a project of another or of nobody', async () => {
    expect((await call('GET', '/api/v1/projects')).json.error.code).toBe('UNAUTHENTICATED')
    const lain = await newPerson()
    for (const project of [id, '00000000-0000-4000-8000-00000000abcd', 'bukan-uuid']) {
      const { status, json } = await call('GET', `/api/v1/projects/${project}/rekap`, { cookie: lain })
      expect([status, json.error.code, json.error.message]).toEqual([
        404,
        'NOT_FOUND',
        'Proyek tidak ditemukan.',
      ])
    }
  })

  it('422 names each bad field of the sent body, in the language asked for', async () => {
    const path = `/api/v1/projects/${id}/pekerjaan/p1`
    const { status, json } = await call('PATCH', path, {
      cookie,
      body: { volume: 12.5, markupPercent: '101', warna: 'x' },
    })
    expect(status).toBe(422)
    expect(json.error.details.map((d: { path: string }) => d.path).sort()).toEqual([
      'markupPercent',
      'volume',
      'warna',
    ])
    const rumus = await call('PATCH', path, { cookie, body: { volumeFormula: '=panjang/0' } })
    expect(rumus.json.error.details).toEqual([
      { path: 'volumeFormula', message: 'Pembagian dengan nol di posisi 9.' },
    ])
    const english = await call('PATCH', path, {
      cookie,
      body: { volumeFormula: '=tinggi' },
      headers: { 'accept-language': 'en-GB,en;q=0.9,id;q=0.5' },
    })
    expect(english.json.error.details).toEqual([
      { path: 'volumeFormula', message: 'There is no parameter "tinggi"; add it on the Volume page.' },
    ])
  })

  it('400 for broken JSON, 415 for another type, 413 for too much, 422 for a parameter in the body', async () => {
    const send = (body: string, headers = {}) =>
      call('PATCH', `/api/v1/projects/${id}/pekerjaan/p1`, { cookie, body, headers })
    expect((await send('{"volume":')).json.error.code).toBe('BAD_REQUEST')
    expect((await send('[1]')).json.error.code).toBe('BAD_REQUEST')
    expect((await send('a=1', { 'content-type': 'text/plain' })).json.error.code).toBe(
      'UNSUPPORTED_MEDIA_TYPE',
    )
    expect((await send(`{"catatan":"${'x'.repeat(1_100_000)}"}`)).json.error.code).toBe('PAYLOAD_TOO_LARGE')
    expect((await send('{"projectId":"lain"}')).json.error.details[0].path).toBe('projectId')
  })

  it('304 for a revision one has, 409 with the row for one that is old', async () => {
    const me = await newPerson()
    const { json } = await call('POST', '/api/v1/projects/import', { cookie: me, body: contohDokumen })
    const path = `/api/v1/projects/${json.data.id}`
    const patch = (volume: string, revision: string) =>
      call('PATCH', `${path}/pekerjaan/p1`, {
        cookie: me,
        body: { volume },
        headers: { 'if-match': revision },
      })
    const first = await patch('5', '"1"')
    expect([first.status, first.response.headers.get('etag'), first.json.data.volume]).toEqual([
      200,
      '"2"',
      '5.000',
    ])
    const late = await patch('6', '"1"')
    expect([late.status, late.json.error.current.rows[0].volume]).toEqual([409, '5.000'])
    expect((await patch('6', 'dua')).status).toBe(400)
    const known = (etag: string) =>
      call('GET', `${path}/rekap`, { cookie: me, headers: { 'if-none-match': etag } })
    expect((await known('"2"')).status).toBe(304)
    const fresh = await known('"1"')
    expect(fresh.status).toBe(200)
    expect(fresh.response.headers.get('vary')).toContain('cookie')
    // What it compares with is the catalogue, which moves without the project.
    const preview = await call('GET', `${path}/katalog?edisi=tidak-ada&kode=x`, {
      cookie: me,
      headers: { 'if-none-match': '"2"' },
    })
    expect(preview.status).not.toBe(304)
  })

  it('refuses a change that another site sends with the cookie', async () => {
    const body = { nama: 'Curian' }
    const cross = await call('POST', '/api/v1/projects', {
      cookie,
      body,
      headers: { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(cross.json.error.code).toBe('FORBIDDEN')
    const same = await call('POST', '/api/v1/projects', {
      cookie,
      body,
      headers: { origin: SERVER, 'sec-fetch-site': 'same-origin' },
    })
    expect(same.status).toBe(201)
  })

  it('429 after the allowance, for that endpoint and that person only', async () => {
    const me = await newPerson()
    const make = (who: string) => call('POST', '/api/v1/projects', { cookie: who, body: { nama: 'Proyek' } })
    for (let n = 0; n < 20; n++) expect((await make(me)).status).toBe(201)
    const { status, response, json } = await make(me)
    expect([status, json.error.code]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(response.headers.get('ratelimit-remaining')).toBe('0')
    expect((await make(await newPerson())).status).toBe(201)
    expect((await call('GET', '/api/v1/projects', { cookie: me })).status).toBe(200)
  })

  it('a POST with an Idempotency-Key is answered alike again and says so; a bad key is 400', async () => {
    const me = await newPerson()
    const make = (nama: string, kunci: string) =>
      call('POST', '/api/v1/projects', { cookie: me, body: { nama }, headers: { 'idempotency-key': kunci } })
    const first = await make('Sekali', 'kunci-1')
    const again = await make('Sekali', 'kunci-1')
    expect([again.status, again.json.data]).toEqual([201, first.json.data])
    expect(again.response.headers.get('idempotency-replayed')).toBe('true')
    expect((await make('Lain', 'kunci-1')).status).toBe(422)
    expect((await make('Sekali', 'dua kata')).status).toBe(400)
  })

  it('gives a file outside of the envelope', async () => {
    const { response } = await call('GET', `/api/v1/projects/${id}/exports/rab.csv`, { cookie })
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="RAB-Pagar-Halaman.csv"')
    expect(await response.text()).toContain('Dinding bata merah')
    expect((await call('GET', `/api/v1/projects/${id}/exports/rab.docx`, { cookie })).status).toBe(404)
  })

  it('an expanded analysis has one row per path', async () => {
    const { json } = await call('GET', `/api/v1/projects/${id}/analisa/a1`, { cookie })
    expect(json.data.rincian).toEqual([
      { kategori: 'TK', kode: 'TK-0001', uraian: 'Pekerja', satuan: 'OH', koefisien: '0.3', melalui: [] },
      { kategori: 'BHN', kode: 'BHN-0001', uraian: 'Bata merah', satuan: 'bh', koefisien: '70', melalui: [] },
    ])
  })
})
