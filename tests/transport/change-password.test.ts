import { describe, expect, it } from 'vitest'
import { authDoor } from '@/lib/transport/auth-door'
import { call, newPerson } from '../setup/call'
import { useDatabase } from '../setup/contoh'

let nomor = 0

/** A call of the accounts door from an address of its own; gives the cookie it sets. */
async function post(path: string, body: unknown, cookie = '') {
  const response = await authDoor(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://localhost:3000',
        'x-rab-penyambung': `10.2.0.${++nomor}`,
        ...(cookie && { cookie }),
      },
      body: JSON.stringify(body),
    }),
  )
  const baru = response.headers
    .getSetCookie()
    .map((satu) => satu.split(';')[0])
    .join('; ')
  return { status: response.status, cookie: baru, json: await response.json() }
}
const masukAkun = async (cookie: string) => (await call('GET', '/api/v1/akun', { cookie })).status
const ganti = (currentPassword: string, newPassword: string, cookie: string) =>
  post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }, cookie)

describe('changing the password', () => {
  useDatabase()

  it('a new password asks for the old one, ends the other sessions and keeps this one', async () => {
    const lain = await newPerson()
    const { email } = (await call('GET', '/api/v1/akun', { cookie: lain })).json.data
    const { cookie } = await post('/sign-in/email', { email, password: 'sandi-panjang' })
    expect((await ganti('sandi-salah-ya', 'sandi-baru-panjang', cookie)).json.code).toBe('INVALID_PASSWORD')
    expect(await masukAkun(lain)).toBe(200)
    const jadi = await ganti('sandi-panjang', 'sandi-baru-panjang', cookie)
    expect(jadi.status).toBe(200)
    expect(await masukAkun(lain)).toBe(401)
    expect(await masukAkun(jadi.cookie)).toBe(200)
    expect((await post('/sign-in/email', { email, password: 'sandi-panjang' })).status).toBe(401)
    const lagi = await post('/sign-in/email', { email, password: 'sandi-baru-panjang' })
    const [sesi] = (await call('GET', '/api/v1/akun/sesi', { cookie: lagi.cookie })).json.data.items
    expect(sesi.alamat).toMatch(/^10\.2\.0\.\d+$/)
  })

  it('the old password cannot be guessed with a stolen session: ten tries, from wherever', async () => {
    const cookie = await newPerson()
    const tries: number[] = []
    for (let n = 0; n < 12; n++)
      tries.push((await ganti(`tebakan-${n}-panjang`, 'milik-pencuri', cookie)).status)
    expect(tries.filter((status) => status === 400)).toHaveLength(10)
    expect(tries.slice(10)).toEqual([429, 429])
  })
})
