import { describe, expect, it, vi } from 'vitest'
import { call, cookieOf } from '../../setup/call'
import { useDatabase } from '../../setup/contoh'

const SESI = '/api/v1/akun/sesi'
interface Sesi {
  id: string
  ini: boolean
  terlihat: string
}

describe('sessions of an account', () => {
  const test = useDatabase()
  const list = async (cookie: string): Promise<Sesi[]> =>
    (await call('GET', SESI, { cookie })).json.data.items

  it('are listed without their tokens, the asking one marked, the expired left out', async () => {
    const [ini, lain, lewat] = [await cookieOf('owner'), await cookieOf('owner'), await cookieOf('owner')]
    const token = decodeURIComponent(lewat.split('=')[1] ?? '').split('.')[0] ?? ''
    await test.database.client`update session set expires_at = now() where token = ${token}`
    await cookieOf('editor')
    const items = await list(ini)
    expect(items).toHaveLength(2)
    expect(items.filter((satu) => satu.ini)).toHaveLength(1)
    expect((await list(lain)).find((satu) => satu.ini)?.id).not.toBe(items.find((satu) => satu.ini)?.id)
    // In the tests a session's id is its token: what the answer must not have is the field.
    expect(Object.keys(items[0] ?? {}).sort()).toEqual([
      'alamat',
      'id',
      'ini',
      'masuk',
      'perangkat',
      'terlihat',
    ])
  })

  it('one ends at once when revoked; of another account none', async () => {
    const [ini, lain, orang] = [await cookieOf('viewer'), await cookieOf('viewer'), await cookieOf('editor')]
    const target = (await list(ini)).find((satu) => !satu.ini)?.id ?? ''
    expect((await call('DELETE', `${SESI}/${target}`, { cookie: orang })).status).toBe(404)
    expect((await call('DELETE', `${SESI}/${target}`, { cookie: ini })).status).toBe(200)
    expect((await call('GET', SESI, { cookie: lain })).status).toBe(401)
    expect((await call('GET', SESI, { cookie: ini })).status).toBe(200)
  })

  it('all others end together; the asking one and those of others stay', async () => {
    const [ini, lain, orang] = [await cookieOf('admin'), await cookieOf('admin'), await cookieOf('stranger')]
    await cookieOf('admin')
    expect((await call('DELETE', SESI, { cookie: ini })).json.data.banyak).toBe(2)
    expect((await call('GET', SESI, { cookie: lain })).status).toBe(401)
    expect(await list(ini)).toHaveLength(1)
    expect((await call('GET', SESI, { cookie: orang })).status).toBe(200)
  })

  it('a use is written down after five minutes, so that one sees when a place was last seen', async () => {
    const cookie = await cookieOf('stranger')
    await test.database
      .client`update session set updated_at = now() - interval '1 hour' where user_id = 'stranger'`
    await list(cookie)
    await vi.waitFor(async () => {
      const terlihat = (await list(cookie)).find((satu) => satu.ini)?.terlihat ?? ''
      expect(Date.now() - new Date(terlihat).getTime()).toBeLessThan(60_000)
    })
  })
})
