import { readdirSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { BAGIAN } from '../../components/rab/bingkai/bagian'
import { send } from './setup/send'
import { expect, test } from './setup/world'

test.describe('A05 what the app says of how it may be used', () => {
  test('every page has a policy with a nonce of its own, and no script without it', async ({ world }) => {
    const nonces = new Set<string>()
    const pages = [
      '/masuk',
      '/daftar',
      '/tidak-ada',
      '/docs/api',
      '/proyek',
      '/katalog',
      ...BAGIAN.map(({ jalur }) => `/proyek/${world.projectId}/${jalur}`),
    ]
    for (const page of pages) {
      const { headers, text } = await send(world.origin, 'GET', page, { headers: world.people.heads.owner })
      const policy = headers.get('content-security-policy') ?? ''
      const script = /script-src ([^;]+)/.exec(policy)?.[1] ?? ''
      expect(script, page).not.toMatch(/unsafe|\*|http:|data:/)
      for (const part of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
        expect(policy, page).toContain(part)
      const nonce = /'nonce-([^']+)'/.exec(script)?.[1] ?? ''
      expect(Buffer.from(nonce, 'base64').length, page).toBeGreaterThanOrEqual(16)
      nonces.add(nonce)
      for (const [tag] of text.matchAll(/<script\b[^>]*>/g)) expect(tag, page).toContain(`nonce="${nonce}"`)
      // What people wrote may stand between quotes; handlers are names of attributes.
      const tags = text.replace(/="[^"]*"/g, '=""')
      expect(tags, page).not.toMatch(/<[a-z]+\b[^>]*\son(click|load|error|mouse\w+|focus)=/i)
    }
    expect(nonces.size).toBe(pages.length)
  })

  test('every answer refuses frames, sniffing and telling where one came from', async ({ world }) => {
    for (const at of [
      '/masuk',
      '/tidak-ada',
      '/api/v1/projects',
      '/api/v1/tidak',
      '/api/auth/get-session',
      '/health',
      '/health/live',
      '/metrics',
      '/icon.svg',
      '/api/v1/projects/%E0%A4%A',
    ]) {
      const { headers } = await send(world.origin, 'GET', at)
      expect(headers.get('x-content-type-options'), at).toBe('nosniff')
      expect(headers.get('x-frame-options'), at).toBe('DENY')
      expect(headers.get('referrer-policy'), at).toBe('strict-origin-when-cross-origin')
      expect(headers.get('permissions-policy'), at).toContain('camera=()')
      expect(headers.get('cross-origin-opener-policy'), at).toBe('same-origin')
      expect(headers.get('x-powered-by'), at).toBeNull()
      expect(headers.get('server'), at).toBeNull()
    }
  })

  test('no other site may read an answer (CORS is closed)', async ({ world }) => {
    const { cookie } = world.people.owner
    for (const origin of ['https://jahat.example', 'null', `${world.origin}.jahat.example`]) {
      for (const method of ['GET', 'OPTIONS']) {
        for (const at of [
          '/api/v1/projects',
          '/api/v1/akun',
          '/api/auth/get-session',
          '/health',
          '/proyek',
        ]) {
          const { headers } = await send(world.origin, method, at, {
            headers: {
              origin,
              cookie,
              'access-control-request-method': 'POST',
              'access-control-request-headers': 'authorization',
            },
          })
          const open = [...headers].filter(([name]) => name.startsWith('access-control-'))
          expect(open, `${method} ${at} ${origin}`).toEqual([])
        }
      }
    }
  })

  test('errors tell nothing of the inside', async ({ world }) => {
    const { owner } = world.people.heads
    const inside =
      /\bat [\w.<>]+ \(|node_modules|\.tsx?\b:|select "|insert into "|drizzle|postgres|ECONN|\/root\/|\/tmp\//i
    for (const [method, at, body] of [
      ['POST', '/api/v1/projects', '{"nama":'],
      ['POST', '/api/v1/projects', '{"nama":"\\ud800"}'],
      ['GET', '/api/v1/projects?cursor=bukan-penunjuk', undefined],
      ['GET', `/api/v1/projects/${world.projectId}/changes?since=9999999999999999999`, undefined],
      ['GET', '/api/v1/projects/%E0%A4%A', undefined],
      ['GET', '/api/v1/projects/%00', undefined],
      ['GET', '/%E0%A4%A', undefined],
      ['GET', '/proyek/%E0%A4%A/rekap', undefined],
      ['POST', '/api/auth/sign-in/email', '{"email":5}'],
      ['POST', '/api/auth/tidak-ada', '{}'],
      ['GET', '/api/auth/error?error=<script>alert(1)</script>', undefined],
      ['POST', '/proyek', 'x'],
    ] as const) {
      const { status, text } = await send(world.origin, method, at, { headers: owner, ...(body && { body }) })
      expect(status, `${method} ${at}`).toBeLessThan(500)
      expect(text.replace(/<script\b.*?<\/script>/gs, ''), `${method} ${at}`).not.toMatch(inside)
    }
  })

  test('a path that cannot be read is an address that does not exist, in the envelope', async ({ world }) => {
    for (const at of [
      '/api/v1/projects/%E0%A4%A',
      '/api/v1/%',
      '/api/v1/projects/%ZZ/rekap',
      '/api/v1/katalog/edisi/%C0%AF',
    ]) {
      const { status, json } = await send(world.origin, 'GET', at, { headers: world.people.heads.owner })
      expect([404, 405], at).toContain(status)
      expect(json, at).toMatchObject({ success: false, meta: { requestId: expect.any(String) } })
    }
  })

  test('nothing but the app is served: no source, settings or maps', async ({ world }) => {
    for (const at of [
      '/.env',
      '/.env.local',
      '/.git/config',
      '/package.json',
      '/package-lock.json',
      '/next.config.ts',
      '/server.js',
      '/.next/BUILD_ID',
      '/_next/../package.json',
      '/_next/static/../../package.json',
      '/_next/static/%2e%2e/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/.data/rahasia.json',
      '/drizzle/meta/_journal.json',
      '/lib/env.ts',
      '/_next/image?url=http://127.0.0.1:1/&w=64&q=75',
      '/_next/image?url=%2Ficon.svg&w=64&q=75',
      '/backup.sql',
      '/.DS_Store',
    ]) {
      const { status, text } = await send(world.origin, 'GET', at)
      expect(status, at).toBeGreaterThanOrEqual(400)
      expect(text, at).not.toMatch(/"dependencies"|AUTH_SECRET=|\[core\]/)
    }
    const built = readdirSync('.next/static', { recursive: true, encoding: 'utf8' })
    expect(built.length).toBeGreaterThan(20)
    expect(built.filter((file) => file.endsWith('.map'))).toEqual([])
    const script = built.find((file) => file.endsWith('.js')) ?? ''
    const at = `/_next/static/${script.split(path.sep).map(encodeURIComponent).join('/')}`
    expect((await send(world.origin, 'GET', at)).status).toBe(200)
    expect((await send(world.origin, 'GET', `${at}.map`)).status).toBe(404)
  })

  test('the probes tell no host, address or secret, and /metrics is for this machine', async ({ world }) => {
    for (const at of ['/health', '/health/simple', '/health/ready', '/health/live']) {
      const { status, text, headers } = await send(world.origin, 'GET', at)
      expect(status, at).toBe(200)
      expect(text, at).not.toMatch(/postgres|localhost|127\.0\.0\.1|hanya-untuk-uji|password/i)
      expect(headers.get('cache-control'), at).toBe('no-store')
    }
    expect((await send(world.origin, 'GET', '/metrics')).status).toBe(200)
    expect(
      (await send(world.origin, 'GET', '/metrics', { headers: { 'x-forwarded-for': '9.9.9.9' } })).status,
    ).toBe(404)
    expect(
      (await send(world.origin, 'GET', '/metrics', { headers: { forwarded: 'for=9.9.9.9' } })).status,
    ).toBe(404)
  })

  test('a request as no browser sends it ends with an answer or the line, never the app', async ({
    world,
  }) => {
    const { port } = new URL(world.origin)
    const raw = (options: http.RequestOptions, body?: string) =>
      new Promise<number>((resolve) => {
        const request = http.request({ host: '127.0.0.1', port, ...options }, (response) => {
          response.resume()
          response.once('end', () => resolve(response.statusCode ?? 0))
        })
        request.once('error', () => resolve(0))
        request.setTimeout(5000, () => request.destroy())
        request.end(body)
      })
    expect(await raw({ method: 'TRACE', path: '/api/v1/projects' })).not.toBe(200)
    expect(await raw({ method: 'PROPFIND', path: '/proyek' })).not.toBe(200)
    expect(await raw({ path: '/api/v1/projects', headers: { cookie: 'x'.repeat(20_000) } })).toBe(431)
    expect(await raw({ path: `/api/v1/projects?${'a'.repeat(20_000)}` })).toBe(431)
    expect(await raw({ path: '/api/v1/projects', headers: { host: 'jahat.example' } })).toBe(401)
    expect(
      await raw(
        {
          method: 'POST',
          path: '/api/v1/projects',
          headers: { 'transfer-encoding': 'chunked', 'content-length': '5' },
        },
        'x',
      ),
    ).toBeLessThan(500)
    const reset = await send(world.origin, 'GET', '/health')
    expect(reset.status).toBe(200)
  })
})
