import { createHash } from 'node:crypto'
import postgres from 'postgres'
import { startApp } from './setup/attacked-app'
import { auth, SANDI, signUp } from './setup/people'
import { send } from './setup/send'
import { expect, test } from './setup/world'

test.describe('A02 what is kept and what is sent along', () => {
  let sql: postgres.Sql
  test.beforeAll(({ world }) => {
    sql = postgres(world.database, { max: 1, onnotice: () => {} })
  })
  test.afterAll(() => sql.end())

  test('passwords are kept as argon2id with the parameters of OWASP, each with its own salt', async ({
    world,
  }) => {
    const kept = await sql`select password from account`
    expect(kept.length).toBeGreaterThan(4)
    for (const { password } of kept) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(new Set(kept.map(({ password }) => password)).size).toBe(kept.length)
    const own = await sql`select 1 from account where user_id = ${world.people.owner.id}`
    expect(own).toHaveLength(1)
  })

  test('API keys are kept as a hash only, and shown once', async ({ world }) => {
    const { owner } = world.people.heads
    const { kunci } = await world.ask<{ kunci: string }>('POST', '/api/v1/akun/kunci', owner, {
      nama: 'Sekali',
    })
    const [row] =
      await sql`select * from kunci_api where hash = ${createHash('sha256').update(kunci).digest('base64url')}`
    expect(row).toBeDefined()
    expect(JSON.stringify(row)).not.toContain(kunci.slice(12))
    expect(JSON.stringify(await world.ask('GET', '/api/v1/akun/kunci', owner))).not.toContain(kunci.slice(12))
  })

  test('the session’s cookie is kept from scripts and from other sites', async ({ world }) => {
    const { headers } = await auth(world.origin, '/sign-in/email', {
      email: world.people.owner.email,
      password: SANDI,
    })
    const cookie = headers.getSetCookie().find((one) => one.includes('session_token')) ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).toMatch(/Path=\//)
    expect(cookie).not.toMatch(/Domain=/i)
  })

  test('over https the cookie is secure, and browsers are told to stay there', async ({ world }) => {
    const app = await startApp(world.database, { APP_URL: 'https://rab.example' })
    try {
      const headers = { origin: 'https://rab.example' }
      const { headers: set } = await auth(
        app.origin,
        '/sign-in/email',
        { email: world.people.owner.email, password: SANDI },
        headers,
      )
      const cookie = set.getSetCookie().find((one) => one.includes('session_token')) ?? ''
      expect(cookie).toMatch(/^__Secure-rab\.session_token=/)
      expect(cookie).toMatch(/;\s*Secure/i)
      for (const path of [
        '/masuk',
        '/api/v1/projects',
        '/api/v1/tidak-ada',
        '/health',
        '/icon.svg',
        '/tidak-ada',
        '/api/auth/get-session',
      ])
        expect((await send(app.origin, 'GET', path)).headers.get('strict-transport-security'), path).toMatch(
          /^max-age=63072000/,
        )
      expect((await send(app.origin, 'GET', '/masuk')).headers.get('content-security-policy')).toContain(
        'upgrade-insecure-requests',
      )
    } finally {
      await app.stop()
    }
    expect((await send(world.origin, 'GET', '/masuk')).headers.get('strict-transport-security')).toBeNull()
  })

  test('a changed or unsigned session token is nobody’s', async ({ world }) => {
    const person = await signUp(world.origin)
    const token = decodeURIComponent(/session_token=([^;]+)/.exec(person.cookie)?.[1] ?? '')
    const at = token.lastIndexOf('.')
    const [id, signature] = [token.slice(0, at), token.slice(at + 1)]
    const status = async (value: string) => {
      const headers = { cookie: `rab.session_token=${encodeURIComponent(value)}` }
      return (await send(world.origin, 'GET', '/api/v1/akun', { headers })).status
    }
    expect(await status(token)).toBe(200)
    for (const bad of [
      id,
      `${id}.`,
      `${id}x.${signature}`,
      `${id}.${signature.slice(2)}`,
      '.',
      'a.b',
      `${id}.${'A'.repeat(44)}`,
    ])
      expect(await status(bad), bad).toBe(401)
  })

  test('answers to a person are kept by no shared cache', async ({ world }) => {
    for (const path of [
      '/api/v1/akun',
      '/api/v1/projects',
      `/api/v1/projects/${world.projectId}/rekap`,
      `/api/v1/projects/${world.projectId}/exports/rab.csv`,
      `/proyek/${world.projectId}/rekap`,
    ]) {
      const { headers } = await send(world.origin, 'GET', path, { headers: world.people.heads.owner })
      expect(headers.get('cache-control'), path).toMatch(/private|no-store/)
    }
  })
})
