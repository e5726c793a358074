import { type App, startApp } from './setup/attacked-app'
import { auth, SANDI, signUp } from './setup/people'
import { type Head, send } from './setup/send'
import { expect, test } from './setup/world'

type Line = Record<string, unknown>
const LALU: Head = { 'x-forwarded-for': '203.0.113.7' }

/** The lines of one request. */
const linesOf = (app: App, requestId: string): Line[] =>
  app
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes(requestId))
    .map((line) => JSON.parse(line))

let nomor = 0
const nextId = () => `uji-catatan-${++nomor}`

test.describe('A09 what the log tells, and what it does not', () => {
  let app: App
  test.beforeAll(async ({ world }) => {
    app = await startApp(world.database, { TRUSTED_PROXIES: '1', LOG_LEVEL: 'info' })
  })
  test.afterAll(() => app.stop())

  /** The line that tells of the event of this request, with who and from where. */
  async function told(run: (head: Head) => Promise<unknown>): Promise<Line> {
    const requestId = nextId()
    await run({ ...LALU, 'x-request-id': requestId })
    const of = () => linesOf(app, requestId).filter(({ security }) => security)
    await expect.poll(() => of().length).toBeGreaterThan(0)
    const lines = of()
    expect(lines, JSON.stringify(lines)).toHaveLength(1)
    expect(lines[0]).toMatchObject({ address: '203.0.113.7', requestId })
    expect(lines[0]?.time).toEqual(expect.any(Number))
    return lines[0] ?? {}
  }

  test('signing up, in, wrongly and out', async () => {
    const { email, id } = await signUp(app.origin)
    const masuk = (password: string) => (head: Head) =>
      auth(app.origin, '/sign-in/email', { email, password }, head)
    const good = await told(masuk(SANDI))
    expect(good).toMatchObject({ security: 'sign-in.succeeded', userId: id })
    const bad = await told(masuk('sandi-yang-salah'))
    expect(bad).toMatchObject({ security: 'sign-in.failed', accountMark: good.accountMark })
    const { cookie } = await signUp(app.origin)
    expect(await told((head) => auth(app.origin, '/sign-out', {}, { ...head, cookie }))).toMatchObject({
      security: 'sign-out',
      userId: expect.any(String),
    })
    expect(await told((head) => auth(app.origin, '/request-password-reset', { email }, head))).toMatchObject({
      security: 'password.reset-asked',
      accountMark: good.accountMark,
    })
  })

  test('a password that was changed', async () => {
    const { cookie, id } = await signUp(app.origin)
    const body = { currentPassword: SANDI, newPassword: 'sandi-yang-lain-lagi' }
    expect(
      await told((head) => auth(app.origin, '/change-password', body, { ...head, cookie })),
    ).toMatchObject({ security: 'password.changed', userId: id })
  })

  test('keys made and revoked, members added', async () => {
    const { cookie, id } = await signUp(app.origin)
    const head = { cookie, origin: app.origin }
    let kunciId = ''
    const made = await told(async (extra) => {
      const { json } = await send(app.origin, 'POST', '/api/v1/akun/kunci', {
        headers: { ...head, ...extra },
        body: { nama: 'Uji' },
      })
      kunciId = json.data.id
    })
    expect(made).toMatchObject({ security: 'authority.changed', operation: 'kunci.create', userId: id })
    expect(
      await told((extra) =>
        send(app.origin, 'DELETE', `/api/v1/akun/kunci/${kunciId}`, { headers: { ...head, ...extra } }),
      ),
    ).toMatchObject({ operation: 'kunci.revoke', userId: id })
    const { json } = await send(app.origin, 'POST', '/api/v1/projects', {
      headers: head,
      body: { nama: 'Catatan' },
    })
    const at = `/api/v1/projects/${json.data.id}/anggota`
    expect(
      await told((extra) =>
        send(app.origin, 'POST', at, {
          headers: { ...head, ...extra },
          body: { email: 'tamu@serangan.id', peran: 'viewer' },
        }),
      ),
    ).toMatchObject({ operation: 'anggota.add', userId: id })
  })

  test('every refusal: without a session, by a wrong key, of another’s project, from another site', async ({
    world,
  }) => {
    const { stranger } = world.people
    const at = `/api/v1/projects/${world.projectId}`
    const get = (headers: Head) => (head: Head) =>
      send(app.origin, 'GET', at, { headers: { ...headers, ...head } })
    expect(await told(get({}))).toMatchObject({
      security: 'access.refused',
      code: 'UNAUTHENTICATED',
      operation: 'project.get',
    })
    expect(await told(get({ authorization: `Bearer rab_${'x'.repeat(43)}` }))).toMatchObject({
      security: 'access.refused',
      operation: 'project.get',
    })
    expect(await told(get({ cookie: stranger.cookie }))).toMatchObject({
      security: 'access.refused',
      userId: stranger.id,
      code: 'NOT_FOUND',
    })
    const { viewer } = world.people
    const patch = (origin: string) => (head: Head) =>
      send(app.origin, 'PATCH', at, {
        headers: { cookie: viewer.cookie, origin, ...head },
        body: { nama: 'x' },
      })
    expect(await told(patch(app.origin))).toMatchObject({ userId: viewer.id, code: 'FORBIDDEN' })
    expect(await told(patch('https://jahat.example'))).toMatchObject({
      userId: viewer.id,
      code: 'FORBIDDEN asal_lain',
    })
  })

  test('no password, token, key, cookie, address of a person or letter stands in it, at any level', async ({
    world,
  }) => {
    const terbuka = await startApp(world.database, { LOG_LEVEL: 'trace' })
    try {
      const { origin } = terbuka
      const { email, cookie } = await signUp(origin, 'sangat-pribadi@serangan.id')
      await auth(origin, '/sign-in/email', { email, password: 'sandi-salah-rahasia' })
      await auth(origin, '/request-password-reset', { email })
      await auth(origin, '/reset-password', {
        newPassword: 'sandi-baru-rahasia',
        token: 'token-palsu-rahasia',
      })
      const head = { cookie, origin }
      const { json } = await send(origin, 'POST', '/api/v1/akun/kunci', {
        headers: head,
        body: { nama: 'Uji' },
      })
      await send(origin, 'GET', '/api/v1/projects', {
        headers: { authorization: `Bearer ${json.data.kunci}` },
      })
      await send(origin, 'GET', '/api/v1/projects', {
        headers: { authorization: 'Bearer rab_kunci-salah-rahasia' },
      })
      await send(origin, 'POST', '/api/v1/projects/import', {
        headers: head,
        body: { rahasia: 'isi-kiriman-rahasia' },
      })
      await send(origin, 'POST', '/api/v1/projects', { headers: head, body: '{"nama":"isi-rusak-rahasia' })
      const log = terbuka.log()
      expect(log.length).toBeGreaterThan(500)
      const session = decodeURIComponent(cookie.split('=')[1] ?? '').slice(0, 20)
      for (const secret of [
        SANDI,
        'rahasia',
        email,
        'sangat-pribadi',
        json.data.kunci.slice(8),
        session,
        'Atur ulang kata sandi ini',
        '/reset-password/',
        'hanya-untuk-uji',
      ])
        expect(log.includes(secret), secret).toBe(false)
    } finally {
      await terbuka.stop()
    }
  })

  test('what a caller writes makes no line of its own', async () => {
    const requestId = 'uji\n{"level":30,"security":"sign-in.succeeded"}'.replace('\n', '%0a')
    await send(app.origin, 'GET', '/api/v1/projects', {
      headers: { 'x-request-id': requestId, 'user-agent': 'x%0a{"level":30}' },
    })
    await auth(app.origin, '/sign-in/email', {
      email: 'a@b.id\n{"level":30,"palsu":true}',
      password: 'x\n{"palsu":true}',
    })
    for (const line of app
      .log()
      .split('\n')
      .filter((one) => one.includes('palsu')))
      expect(JSON.parse(line).palsu).toBeUndefined()
  })
})
