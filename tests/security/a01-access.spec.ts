import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type Actor, kindOf, type Peran, verdictOf } from '@/lib/gate/access'
import { STATUS } from '@/lib/gate/errors'
import type { Terdaftar } from '../../scripts/openapi/list-endpoints'
import { type Fields, type Head, send, sendExample } from './setup/send'
import { expect, TANDA, test, type World } from './setup/world'

const TIDAK_ADA = '00000000-0000-4000-8000-00000000abcd'
const ofProject = ({ operation }: Terdaftar) => operation.access.startsWith('project')
const changing = ({ method }: Terdaftar) => method !== 'GET'
const nameOf = ({ method, route }: Terdaftar) => `${method} ${route}`
const PERAN: Record<string, Peran> = {
  owner: 'owner',
  editor: 'editor',
  viewer: 'viewer',
  'key:read': 'owner',
  'key:write': 'owner',
}

test.describe('A01 who may do what', () => {
  test('every endpoint refuses every kind of caller whom the table refuses', async ({ world }) => {
    test.setTimeout(180_000)
    const before = await world.picture()
    let asked = 0
    for (const endpoint of world.endpoints) {
      const { operation } = endpoint
      for (const kind of Object.keys(world.people.heads) as (keyof World['actors'])[]) {
        const actor: Actor = world.actors[kind]
        const peran = ofProject(endpoint) ? (PERAN[kind] ?? null) : null
        // Taking files away is more than reading: a key for reading does not.
        const takesFile = kind === 'key:read' && endpoint.door.limit === 'export'
        const verdict = takesFile ? 'FORBIDDEN' : verdictOf(operation, kindOf(actor, peran, operation.access))
        if (verdict === 'ok' && changing(endpoint)) continue
        const fields = ofProject(endpoint) ? { projectId: world.projectId } : {}
        const { status, text } = await sendExample(world.origin, endpoint, world.people.heads[kind], fields)
        const what = `${nameOf(endpoint)} as ${kind}`
        if (verdict === 'ok') expect([401, 403], what).not.toContain(status)
        else {
          expect(status, what).toBe(STATUS[verdict])
          expect(text, what).not.toContain(TANDA)
        }
        asked++
      }
    }
    expect(asked).toBeGreaterThan(150)
    expect(await world.picture()).toBe(before)
  })

  test('another’s project is answered exactly as none', async ({ world }) => {
    for (const endpoint of world.endpoints.filter(ofProject)) {
      const ask = (projectId: string) =>
        sendExample(world.origin, endpoint, world.people.heads.stranger, { projectId })
      const [theirs, none] = [await ask(world.projectId), await ask(TIDAK_ADA)]
      const seen = ({ status, json }: typeof none) => [status, json.error]
      expect(seen(theirs), nameOf(endpoint)).toEqual(seen(none))
      expect(theirs.headers.get('etag'), nameOf(endpoint)).toBeNull()
    }
  })

  test('ids of another project’s rows lead nowhere, in any part of a path', async ({ world }) => {
    const theirs = await idsOf(world)
    const before = await world.picture()
    for (const endpoint of world.endpoints.filter(ofProject)) {
      const names = [...endpoint.route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
      for (const name of names.filter(
        (one) => one !== 'projectId' && one !== 'berkas' && one !== 'revision',
      )) {
        for (const id of theirs) {
          const fields = { projectId: world.lain, [name]: id }
          const { status, text } = await sendExample(
            world.origin,
            endpoint,
            world.people.heads.stranger,
            fields,
          )
          expect(status, `${nameOf(endpoint)} ${name}=${id}`).toBeGreaterThanOrEqual(400)
          expect(status).toBeLessThan(500)
          expect(text).not.toContain(TANDA)
        }
      }
    }
    expect(await world.picture()).toBe(before)
  })

  test('ids of another project’s rows lead nowhere, in any place of a body', async ({ world }) => {
    test.setTimeout(240_000)
    const theirs = await idsOf(world)
    const before = await world.picture()
    let asked = 0
    const bodies = world.endpoints.filter(
      (one) => changing(one) && one.method !== 'DELETE' && one.door.body !== 'form',
    )
    for (const endpoint of bodies) {
      for (const place of placesOf(endpoint.operation.example as Fields)) {
        for (const id of theirs) {
          const fields = replaced(endpoint.operation.example as Fields, place, id)
          if ('projectId' in fields && place[0] !== 'projectId') fields.projectId = world.lain
          const { status, text } = await sendExample(
            world.origin,
            endpoint,
            world.people.heads.stranger,
            fields,
          )
          const what = `${nameOf(endpoint)} ${place.join('.')}=${id}`
          expect(status, what).toBeLessThan(500)
          expect(text, what).not.toContain(TANDA)
          asked++
        }
      }
    }
    expect(asked).toBeGreaterThan(300)
    expect(await world.picture()).toBe(before)
    expect(
      JSON.stringify(
        await world.ask('GET', `/api/v1/projects/${world.lain}/document`, world.people.heads.stranger),
      ),
    ).not.toContain(TANDA)
  })

  test('no field beyond the declared ones is taken', async ({ world }) => {
    const before = await world.picture()
    const { id: userId } = world.people.stranger
    const extra = {
      ownerId: userId,
      userId,
      admin: true,
      deletedAt: null,
      createdAt: '2020-01-01',
      __proto__x: 1,
    }
    const bodies = world.endpoints.filter(
      (one) => changing(one) && one.method !== 'DELETE' && one.door.body !== 'form',
    )
    for (const endpoint of bodies) {
      const fields = { projectId: world.projectId, ...extra }
      if (!ofProject(endpoint)) Reflect.deleteProperty(fields, 'projectId')
      const { status, json } = await sendExample(world.origin, endpoint, world.people.heads.owner, fields)
      expect(status, nameOf(endpoint)).toBe(422)
      const paths = json.error.details.map((detail: { path: string }) => detail.path)
      expect(paths, nameOf(endpoint)).toEqual(expect.arrayContaining(Object.keys(extra)))
    }
    expect(await world.picture()).toBe(before)
  })

  test('signing up gives nobody more than an account', async ({ world }) => {
    const body = {
      email: 'naik@serangan.id',
      name: 'Naik',
      password: 'sandi-yang-panjang',
      admin: true,
      role: 'admin',
      emailVerified: true,
      id: world.people.owner.id,
    }
    const { headers, json } = await send(world.origin, 'POST', '/api/auth/sign-up/email', {
      body,
      headers: { origin: world.origin },
    })
    expect(json.user.id).not.toBe(world.people.owner.id)
    expect(json.user.emailVerified).toBe(false)
    const cookie = headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    expect(
      (await send(world.origin, 'GET', `/api/v1/projects/${world.projectId}`, { headers: { cookie } }))
        .status,
    ).toBe(404)
  })

  test('keys of another account and private editions do not exist', async ({ world }) => {
    const { owner, stranger } = world.people.heads
    const { items } = await world.ask<{ items: { id: string }[] }>('GET', '/api/v1/akun/kunci', owner)
    const revoke = await send(world.origin, 'DELETE', `/api/v1/akun/kunci/${items[0]?.id}`, {
      headers: stranger,
    })
    expect(revoke.status).toBe(404)
    const form = new FormData()
    const isi = `Kode Pekerjaan,Uraian Pekerjaan,Satuan Pekerjaan,Kategori,Kode Item,Uraian,Satuan,Koefisien\nX.1,${TANDA} pagar,m,TK,L.01,Pekerja,OH,0.4`
    form.append('berkas', new File([isi], 'milik.csv'))
    form.append('edisi', JSON.stringify({ kode: 'milik-sendiri', nama: `${TANDA} edisi` }))
    expect(
      (await send(world.origin, 'POST', '/api/v1/katalog/import', { headers: owner, body: form })).status,
    ).toBe(200)
    expect(JSON.stringify(await world.ask('GET', '/api/v1/katalog/analisa?q=pagar', owner))).toContain(TANDA)
    for (const [method, at] of [
      ['GET', '/katalog/analisa/milik-sendiri/X.1'],
      ['GET', '/katalog/analisa?q=pagar'],
      ['GET', '/katalog/analisa?q=pagar&edisi=milik-sendiri'],
      ['GET', '/katalog/edisi'],
      ['DELETE', '/katalog/edisi/milik-sendiri'],
      ['GET', `/projects/${world.lain}/katalog?edisi=milik-sendiri&kode=X.1`],
    ] as const) {
      const { text } = await send(world.origin, method, `/api/v1${at}`, { headers: stranger })
      expect(text, `${method} ${at}`).not.toContain(TANDA)
    }
    expect(JSON.stringify(await world.ask('GET', '/api/v1/katalog/edisi', owner))).toContain('milik-sendiri')
  })
})

/** What names something of the owner's: the project, its rows, its members. */
async function idsOf({ ask, projectId, people }: World): Promise<string[]> {
  const isi = await ask<Record<string, { id: string }[]>>(
    'GET',
    `/api/v1/projects/${projectId}/isi`,
    people.heads.owner,
  )
  const { items } = await ask<{ items: { id: string }[] }>(
    'GET',
    `/api/v1/projects/${projectId}/anggota`,
    people.heads.owner,
  )
  const rows = Object.values(isi).flatMap((list) => (Array.isArray(list) && list[0]?.id ? [list[0].id] : []))
  const member = items.find(({ id }) => !rows.includes(id))?.id
  return [...new Set([projectId, ...rows, ...(member ? [member] : [])])]
}

type Place = (string | number)[]

function placesOf(node: unknown, at: Place = []): Place[] {
  if (typeof node === 'string') return [at]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => placesOf(value, [...at, key]))
}

function replaced(example: Fields, place: Place, value: string): Fields {
  const copy = structuredClone(example)
  // biome-ignore lint/suspicious/noExplicitAny: any example, at any depth
  let node: any = copy
  for (const key of place.slice(0, -1)) node = node[key]
  node[place.at(-1) ?? ''] = value
  return copy
}

test.describe('A01 forced browsing', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map(
      (file) =>
        `/${path
          .dirname(file)
          .split(path.sep)
          .filter((part) => !/^[(.]/.test(part))
          .join('/')}`,
    )
  const ofProjectPage = pages.filter((page) => page.includes('[projectId]'))

  test('no page of a project opens for who has no part in it, in any form it is asked for', async ({
    world,
  }) => {
    expect(ofProjectPage.length).toBeGreaterThan(8)
    const forms: Head[] = [
      {},
      { rsc: '1' },
      { rsc: '1', 'next-router-prefetch': '1' },
      { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    ]
    for (const page of ofProjectPage) {
      const at = page.replace('[projectId]', world.projectId)
      for (const form of forms) {
        for (const who of ['stranger', 'admin'] as const) {
          const { status, text } = await send(world.origin, 'GET', at, {
            headers: { ...world.people.heads[who], ...form },
          })
          expect(text, `${at} ${who}`).not.toContain(TANDA)
          if (!('rsc' in form)) expect(status, `${at} ${who}`).toBe(404)
        }
        const anonymous = await send(world.origin, 'GET', at, { headers: form })
        expect(anonymous.text, at).not.toContain(TANDA)
        if (!('rsc' in form))
          expect(anonymous.headers.get('location') ?? anonymous.text, at).toContain('/masuk')
      }
      const owner = await send(world.origin, 'GET', at, { headers: world.people.heads.owner })
      expect([200, 307], at).toContain(owner.status)
    }
  })

  test('no export of a project opens for who has no part in it', async ({ world }) => {
    for (const berkas of ['rab.csv', 'rab.xlsx', 'rab.pdf', 'rab.json']) {
      const at = `/api/v1/projects/${world.projectId}/exports/${berkas}`
      const get = async (who: keyof World['actors']) =>
        (await send(world.origin, 'GET', at, { headers: world.people.heads[who] })).status
      expect(
        [await get('anonymous'), await get('stranger'), await get('admin'), await get('key:read')],
        berkas,
      ).toEqual([401, 404, 404, 403])
      expect(await get('viewer'), berkas).toBe(200)
    }
  })

  test('other spellings of a path, and methods in headers, open nothing', async ({ world }) => {
    const { projectId, origin, people } = world
    for (const at of [
      `//api/v1/projects/${projectId}`,
      `/api/v1/projects/../projects/${projectId}/rekap`,
      `/api/v1/projects/${world.lain}%2f..%2f${projectId}/rekap`,
      `/API/v1/projects/${projectId}`,
      `/api/v1/projects/${projectId}/`,
      `/api/v1/projects/${projectId}/rekap.json`,
      `/_next/data/x/proyek/${projectId}.json`,
      `/api/v1/projects/${projectId.toUpperCase()}`,
      `/api/v1/projects/${world.lain}/../${projectId}`,
    ]) {
      const { status, text } = await send(origin, 'GET', at, { headers: people.heads.stranger })
      expect(text, at).not.toContain(TANDA)
      expect(status, at).toBeGreaterThanOrEqual(300)
    }
    const before = await world.picture()
    const spellings: Head[] = [
      { 'x-http-method-override': 'DELETE' },
      { 'x-method-override': 'DELETE' },
      { 'x-original-url': `/api/v1/projects/${projectId}` },
    ]
    for (const headers of spellings)
      await send(origin, 'GET', `/api/v1/projects/${projectId}`, {
        headers: { ...people.heads.owner, ...headers },
      })
    expect(await world.picture()).toBe(before)
  })
})

test.describe('A01 requests forged by another site (CSRF)', () => {
  const sites = (origin: string): Head[] => [
    { origin: 'https://jahat.example' },
    { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: `${origin}.jahat.example` },
    { origin: origin.replace('localhost', '127.0.0.1') },
  ]

  test('no endpoint that changes takes the cookie from another site', async ({ world }) => {
    test.setTimeout(120_000)
    const before = await world.picture()
    const { cookie } = world.people.owner
    for (const endpoint of world.endpoints.filter(changing)) {
      for (const site of sites(world.origin)) {
        const fields = ofProject(endpoint) ? { projectId: world.projectId } : {}
        const { status } = await sendExample(world.origin, endpoint, { cookie, ...site }, fields)
        expect(status, `${nameOf(endpoint)} ${JSON.stringify(site)}`).toBe(403)
      }
    }
    expect(await world.picture()).toBe(before)
  })

  test('nor as a form, which a browser sends without asking', async ({ world }) => {
    const { cookie } = world.people.owner
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { cookie, origin: 'https://jahat.example', 'content-type': type }
      const { status } = await send(world.origin, 'POST', '/api/v1/projects', {
        headers,
        body: '{"nama":"Curian"}',
      })
      expect([403, 415], type).toContain(status)
      const own = await send(world.origin, 'POST', '/api/v1/projects', {
        headers: { ...headers, origin: world.origin },
        body: '{"nama":"Curian"}',
      })
      expect(own.status, type).toBe(415)
    }
    expect(
      JSON.stringify(await world.ask('GET', '/api/v1/projects', world.people.heads.owner)),
    ).not.toContain('Curian')
  })

  test('nor a page’s own action', async ({ world }) => {
    const { cookie } = world.people.owner
    const headers = {
      cookie,
      origin: 'https://jahat.example',
      'next-action': '40'.padEnd(42, 'a'),
      'content-type': 'text/plain;charset=UTF-8',
    }
    const { status } = await send(world.origin, 'POST', '/proyek', { headers, body: '[{"nama":"Curian"}]' })
    expect(status).toBeGreaterThanOrEqual(400)
  })
})
