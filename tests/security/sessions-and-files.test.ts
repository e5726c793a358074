import { beforeAll, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  for (const name of ['WRITE', 'EXPORT']) process.env[`RATE_LIMIT_${name}`] = '100000/60'
})

import { authDoor } from '@/lib/transport/auth-door'
import { call, cookieOf, SERVER } from '../setup/call'
import { CONTOH, useDatabase } from '../setup/contoh'

const RUMAH = `/api/v1/projects/${CONTOH}`

describe('sessions', () => {
  useDatabase()
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    authDoor(
      new Request(`${SERVER}/api/auth${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: SERVER,
          'x-rab-penyambung': '10.9.0.1',
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    )
  const akun = { email: 'sesi@contoh.id', password: 'sandi-panjang', name: 'Sesi' }
  const cookieIn = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ')

  it('A02 live in a cookie that scripts and other sites do not get', async () => {
    const response = await post('/sign-up/email', akun)
    const cookie = response.headers.getSetCookie().find((c) => c.includes('session_token')) ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).toMatch(/Path=\//)
  })

  it('A07 are new at each sign-in, whatever cookie is brought along, and end at sign-out', async () => {
    const first = cookieIn(await post('/sign-in/email', akun))
    const second = cookieIn(await post('/sign-in/email', akun, { cookie: first }))
    expect(second).not.toBe(first)
    expect((await call('GET', '/api/v1/akun', { cookie: second })).status).toBe(200)
    expect((await post('/sign-out', {}, { cookie: second })).status).toBe(200)
    expect((await call('GET', '/api/v1/akun', { cookie: second })).status).toBe(401)
  })

  it('A07 with a changed or unsigned token are nobody’s', async () => {
    const good = await cookieOf('owner')
    const token = decodeURIComponent(good.split('=')[1] ?? '')
    const [id = '', signature = ''] = token.split('.')
    for (const bad of [id, `${id}.`, `${id}x.${signature}`, `${id}.${signature.slice(1)}`, '.', 'a.b']) {
      const cookie = `rab.session_token=${encodeURIComponent(bad)}`
      expect((await call('GET', '/api/v1/akun', { cookie })).status, bad).toBe(401)
    }
  })

  it('A01 no page of another origin signs anybody in or out', async () => {
    const cookie = cookieIn(await post('/sign-in/email', akun))
    const asing = { origin: 'https://jahat.example' }
    expect((await post('/sign-out', {}, { cookie, ...asing })).status).toBe(403)
    expect((await post('/sign-in/email', akun, { cookie, ...asing })).status).toBe(403)
    expect((await call('GET', '/api/v1/akun', { cookie })).status).toBe(200)
  })

  it('A01 a way back to another site is not taken', async () => {
    const body = { email: akun.email, redirectTo: 'https://jahat.example/tangkap' }
    expect((await post('/request-password-reset', body)).status).toBe(403)
  })
})

describe('files that leave', () => {
  useDatabase()
  let cookie: string
  const rumus = "=cmd|' /C calc'!A0"
  beforeAll(async () => {
    cookie = await cookieOf('owner')
    const nama = '../../etc/"passwd\r\nSet-Cookie: x=1 <script>'
    const patched = await call('PATCH', RUMAH, { cookie, body: { nama } })
    expect(patched.status).toBe(200)
    for (const uraian of [rumus, '+1+1', '@SUM(1)', '-2+3'])
      await call('POST', `${RUMAH}/perubahan`, {
        cookie,
        body: { pekerjaan: { baru: [{ klasifikasiId: 'k1', uraian, volume: '1' }] } },
      })
  })

  it('A03 have a plain name, whatever the project is called', async () => {
    for (const format of ['csv', 'xlsx', 'pdf']) {
      const { response } = await call('GET', `${RUMAH}/exports/rab.${format}`, { cookie })
      expect(response.status).toBe(200)
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      await response.body?.cancel()
    }
  })

  it('A03 give a spreadsheet no formula that a person typed', async () => {
    const { response } = await call('GET', `${RUMAH}/exports/rab.csv`, { cookie })
    const text = await response.text()
    expect(text).toContain(rumus.slice(1, 6))
    const cells = text.split(/[\n;,]/).map((cell) => cell.replace(/^"|"$/g, ''))
    expect(cells.filter((cell) => /^[=+@]|^-\d\+/.test(cell))).toEqual([])
  })

  it('A03 are only those that exist: no path leads elsewhere', async () => {
    for (const berkas of [
      '../../../etc/passwd',
      '..%2f..%2fetc%2fpasswd',
      'rab.csv%00.pdf',
      'rab',
      'rab.exe',
    ]) {
      const { status } = await call('GET', `${RUMAH}/exports/${encodeURIComponent(berkas)}`, { cookie })
      expect(status, berkas).toBe(404)
    }
  })
})
