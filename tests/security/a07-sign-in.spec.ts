import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { type App, startApp } from './setup/attacked-app'
import { auth, cookieIn, SANDI, signUp } from './setup/people'
import { send } from './setup/send'
import { expect, test } from './setup/world'

/** Over a day: the edge of a window, where a tenth of it is free again, is not met while testing. */
const SEPULUH = '10/86400'

/** The token in the newest letter that the app wrote for somebody. */
function letterTo(app: App, email: string): string {
  const folder = path.join(app.home, 'surat')
  const letters = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const letter = letters.findLast((text) => text.startsWith(`To: ${email}\n`)) ?? ''
  return /reset-password\/([\w-]+)/.exec(letter)?.[1] ?? ''
}

const whoIs = async (origin: string, cookie: string) =>
  (await send(origin, 'GET', '/api/v1/akun', { headers: { cookie } })).status

test.describe('A07 who somebody is', () => {
  test('an account is closed to guessing after ten wrong passwords, from wherever, and to its own password too', async ({
    world,
  }) => {
    const app = await startApp(world.database, { RATE_LIMIT_SIGN_IN: SEPULUH, TRUSTED_PROXIES: '1' })
    try {
      const { email } = await signUp(app.origin)
      const guess = (n: number, password: string, who = email) =>
        auth(app.origin, '/sign-in/email', { email: who, password }, { 'x-forwarded-for': `10.2.0.${n}` })
      const tries = await Promise.all(
        Array.from({ length: 25 }, (_, n) =>
          guess(n, `salah-${n}-panjang`, n % 2 ? email : email.toUpperCase()),
        ),
      )
      expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
      expect(tries.filter(({ status }) => status === 429)).toHaveLength(15)
      const own = await guess(200, SANDI)
      expect([own.status, own.json.error.code]).toEqual([429, 'RATE_LIMITED'])
      expect(Number(own.headers.get('retry-after'))).toBeGreaterThan(0)
      const other = await signUp(app.origin)
      expect((await guess(201, SANDI, other.email)).status).toBe(200)
    } finally {
      await app.stop()
    }
  })

  test('an address is closed to guessing over many accounts, whatever it says of where it comes from', async ({
    world,
  }) => {
    const app = await startApp(world.database, { RATE_LIMIT_SIGN_IN: SEPULUH })
    try {
      const guess = (n: number) =>
        auth(
          app.origin,
          '/sign-in/email',
          { email: `siapa${n}@serangan.id`, password: 'sandi-salah-ya' },
          { 'x-forwarded-for': `10.3.0.${n}` },
        )
      const tries = await Promise.all(Array.from({ length: 40 }, (_, n) => guess(n)))
      expect(tries.filter(({ status }) => status === 429)).toHaveLength(10)
    } finally {
      await app.stop()
    }
  })

  test('signing in and asking for a reset say the same whether there is such an account or not', async ({
    world,
  }) => {
    const { email } = world.people.viewer
    const same = async (at: string, body: (email: string) => object) => {
      const [there, none] = [
        await auth(world.origin, at, body(email)),
        await auth(world.origin, at, body('bukan-siapa@serangan.id')),
      ]
      expect([there.status, there.json]).toEqual([none.status, none.json])
    }
    await same('/sign-in/email', (who) => ({ email: who, password: 'sandi-yang-salah' }))
    await same('/request-password-reset', (who) => ({ email: who }))
    const invite = (who: string) =>
      send(world.origin, 'POST', `/api/v1/projects/${world.lain}/anggota`, {
        headers: world.people.heads.stranger,
        body: { email: who, peran: 'viewer' },
      })
    const [there, none] = [await invite(email), await invite('bukan-siapa@serangan.id')]
    expect([there.status, there.json.data.nama, there.json.data.menunggu]).toEqual([
      none.status,
      none.json.data.nama,
      none.json.data.menunggu,
    ])
  })

  test('a session is new at each sign-in, whatever cookie is brought along', async ({ world }) => {
    const { email } = await signUp(world.origin)
    const planted = 'rab.session_token=ditanam.AAAA'
    const first = cookieIn(
      (await auth(world.origin, '/sign-in/email', { email, password: SANDI }, { cookie: planted })).headers,
    )
    const second = cookieIn(
      (await auth(world.origin, '/sign-in/email', { email, password: SANDI }, { cookie: first })).headers,
    )
    expect(first).not.toContain('ditanam')
    expect(second).not.toBe(first)
    expect(await whoIs(world.origin, planted)).toBe(401)
    expect(await whoIs(world.origin, second)).toBe(200)
  })

  test('signing out ends the session for whoever kept its cookie', async ({ world }) => {
    const { cookie } = await signUp(world.origin)
    expect(await whoIs(world.origin, cookie)).toBe(200)
    expect((await auth(world.origin, '/sign-out', {}, { cookie })).status).toBe(200)
    expect(await whoIs(world.origin, cookie)).toBe(401)
    expect((await send(world.origin, 'GET', '/proyek', { headers: { cookie } })).status).not.toBe(200)
  })

  test('a session that has expired is nobody’s', async ({ world }) => {
    const { cookie, id } = await signUp(world.origin)
    const sql = postgres(world.database, { max: 1, onnotice: () => {} })
    await sql`update session set expires_at = now() - interval '1 second' where user_id = ${id}`
    await sql.end()
    expect(await whoIs(world.origin, cookie)).toBe(401)
  })

  test('a reset works once, ends every session, and its link never stands in an answer', async ({
    world,
  }) => {
    const { email, cookie } = await signUp(world.origin)
    const asked = await auth(world.origin, '/request-password-reset', { email })
    const token = letterTo(world.app, email)
    expect(token.length).toBeGreaterThan(15)
    expect(asked.text).not.toContain(token)
    const reset = (newPassword: string, kode = token) =>
      auth(world.origin, '/reset-password', { newPassword, token: kode })
    expect((await reset('pendek')).status).toBe(400)
    expect((await reset('sandi-yang-lain', `${token}x`)).status).toBe(400)
    expect((await reset('sandi-yang-lain')).status).toBe(200)
    expect((await reset('sekali-lagi-ya')).status).toBe(400)
    expect(await whoIs(world.origin, cookie)).toBe(401)
    expect((await auth(world.origin, '/sign-in/email', { email, password: SANDI })).status).toBe(401)
    expect((await auth(world.origin, '/sign-in/email', { email, password: 'sandi-yang-lain' })).status).toBe(
      200,
    )
  })

  test('a reset that is too old does nothing', async ({ world }) => {
    const { email } = await signUp(world.origin)
    await auth(world.origin, '/request-password-reset', { email })
    const token = letterTo(world.app, email)
    const sql = postgres(world.database, { max: 1, onnotice: () => {} })
    await sql`update verification set expires_at = now() - interval '1 second' where identifier = ${`reset-password:${token}`}`
    await sql.end()
    expect(
      (await auth(world.origin, '/reset-password', { newPassword: 'sandi-yang-lain', token })).status,
    ).toBe(400)
  })

  test('no way back leads to another site, and no other site signs anybody in or out', async ({ world }) => {
    const { email, cookie } = await signUp(world.origin)
    for (const redirectTo of ['https://jahat.example/tangkap', '//jahat.example', '/\\jahat.example'])
      expect(
        (await auth(world.origin, '/request-password-reset', { email, redirectTo })).status,
        redirectTo,
      ).toBe(403)
    for (const callbackURL of ['https://jahat.example', '//jahat.example'])
      expect(
        (await auth(world.origin, '/sign-in/email', { email, password: SANDI, callbackURL })).status,
        callbackURL,
      ).toBe(403)
    const asing = { origin: 'https://jahat.example', cookie }
    expect((await auth(world.origin, '/sign-out', {}, asing)).status).toBe(403)
    expect((await auth(world.origin, '/sign-in/email', { email, password: SANDI }, asing)).status).toBe(403)
    expect(await whoIs(world.origin, cookie)).toBe(200)
  })

  test('a key that is revoked, expired, of another spelling or in another place opens nothing', async ({
    world,
  }) => {
    const { owner } = world.people.heads
    const make = (body: object) =>
      world.ask<{ id: string; kunci: string }>('POST', '/api/v1/akun/kunci', owner, { nama: 'Uji', ...body })
    const { id, kunci } = await make({})
    const status = async (headers: Record<string, string>, query = '') =>
      (await send(world.origin, 'GET', `/api/v1/projects${query}`, { headers })).status
    expect(await status({ authorization: `Bearer ${kunci}` })).toBe(200)
    for (const bad of [
      `Bearer ${kunci}x`,
      `Bearer ${kunci.slice(0, -1)}`,
      `Bearer ${kunci.toUpperCase()}`,
      `Basic ${btoa(`${kunci}:`)}`,
      kunci,
      'Bearer null',
      'Bearer ',
    ])
      expect(await status({ authorization: bad }), bad).toBe(401)
    expect(await status({}, `?key=${kunci}`)).toBe(401)
    // One that does not hold is not made up for by a cookie.
    expect(await status({ ...owner, authorization: 'Bearer rab_salah' })).toBe(401)
    expect((await send(world.origin, 'DELETE', `/api/v1/akun/kunci/${id}`, { headers: owner })).status).toBe(
      200,
    )
    expect(await status({ authorization: `Bearer ${kunci}` })).toBe(401)
  })
})
