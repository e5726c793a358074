import { beforeAll, describe, expect, it } from 'vitest'
import { getAuth } from '@/lib/auth/auth'
import { getActor } from '@/lib/auth/get-actor'
import { useDatabase } from '../setup/contoh'

const masuk = async (email: string) => {
  const { headers, response } = await getAuth().api.signUpEmail({
    body: { email, name: 'Sesi', password: 'sandi-panjang' },
    returnHeaders: true,
  })
  const cookie = headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
  return { cookie, id: response.user.id }
}
const siapa = (cookie: string) => getActor(new Headers({ cookie }))

describe('who holds a session cookie', () => {
  const test = useDatabase()
  let cookie = ''
  let id = ''
  beforeAll(async () => {
    ;({ cookie, id } = await masuk('sesi@contoh.id'))
  })

  it('is the person who signed in, as the accounts library says', async () => {
    const session = await getAuth().api.getSession({ headers: new Headers({ cookie }) })
    expect(await siapa(cookie)).toMatchObject({ kind: 'user', id, email: 'sesi@contoh.id' })
    expect(session?.user.id).toBe(id)
    expect(await siapa(`lain=1; ${cookie}; x=2`)).toMatchObject({ id })
  })

  it('is nobody without a signature of ours', async () => {
    const [nama, nilai = ''] = cookie.split('=')
    const [token = '', tanda = ''] = decodeURIComponent(nilai).split('.')
    const lain = tanda.startsWith('A') ? `B${tanda.slice(1)}` : `A${tanda.slice(1)}`
    for (const palsu of [token, `${token}.`, `${token}.${lain}`, `x${token}.${tanda}`, '%E0%A4%A', '.', '']) {
      expect(await siapa(`${nama}=${encodeURIComponent(palsu)}`)).toEqual({ kind: 'anonymous' })
    }
    expect(await siapa(`${nama}=%E0%A4%A`)).toEqual({ kind: 'anonymous' })
  })

  it('is nobody once it has ended, and lasts longer by being used', async () => {
    const { cookie: lain, id: siapaLain } = await masuk('sesi2@contoh.id')
    await test.database
      .client`update session set expires_at = now() + interval '12 days' where user_id = ${siapaLain}`
    await siapa(lain)
    const [row] = await test.database.client<
      { hari: number }[]
    >`select extract(day from expires_at - now())::int as hari from session where user_id = ${siapaLain}`
    expect(row?.hari).toBeGreaterThanOrEqual(13)
    await test.database
      .client`update session set expires_at = now() - interval '1 second' where user_id = ${siapaLain}`
    expect(await siapa(lain)).toEqual({ kind: 'anonymous' })
  })
})
