import { beforeAll, describe, expect, it } from 'vitest'
import { getAuth } from '@/lib/auth/auth'
import { authDoor } from '@/lib/transport/auth-door'
import { useDatabase } from '../setup/contoh'

describe('the limits of signing in', () => {
  useDatabase()
  let nomor = 0
  /** From an address nobody has used. */
  const elsewhere = () => `10.1.0.${++nomor}`

  async function post(path: string, body: unknown, address = elsewhere()) {
    const response = await authDoor(
      new Request(`http://localhost:3000/api/auth${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'http://localhost:3000',
          'x-rab-penyambung': address,
        },
        body: JSON.stringify(body),
      }),
    )
    return { response, status: response.status, json: await response.json() }
  }
  const masuk = (email: string, password: string, address?: string) =>
    post('/sign-in/email', { email, password }, address)

  beforeAll(async () => {
    for (const email of ['sasaran@contoh.id', 'rajin@contoh.id'])
      await getAuth().api.signUpEmail({ body: { email, name: 'Orang', password: 'sandi-panjang' } })
  })

  it('an account takes ten wrong passwords, from wherever, however written; even 40 at once', async () => {
    const tries = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        masuk(n % 2 ? 'sasaran@contoh.id' : 'SASARAN@contoh.id', `salah-${n}-panjang`),
      ),
    )
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(30)
    const locked = await masuk('sasaran@contoh.id', 'sandi-panjang')
    expect([locked.status, locked.json.error.code]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(locked.response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await masuk('rajin@contoh.id', 'sandi-panjang')).status).toBe(200)
  })

  it('an address takes thirty over many accounts, another address is not touched', async () => {
    const here = elsewhere()
    for (let n = 0; n < 30; n++)
      expect((await masuk(`siapa${n}@contoh.id`, 'sandi-salah-ya', here)).status).toBe(401)
    expect((await masuk('siapa99@contoh.id', 'sandi-salah-ya', here)).status).toBe(429)
    expect((await masuk('siapa99@contoh.id', 'sandi-salah-ya')).status).toBe(401)
  })

  it('the right password costs nothing', async () => {
    const here = elsewhere()
    for (let n = 0; n < 35; n++)
      expect((await masuk('rajin@contoh.id', 'sandi-panjang', here)).status).toBe(200)
  })

  it('a reset is asked for five times an account, whether it exists or not', async () => {
    for (const email of ['rajin@contoh.id', 'tidak-ada@contoh.id']) {
      const answers = []
      for (let n = 0; n < 6; n++) answers.push(await post('/request-password-reset', { email }))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
    }
  })

  it('says the same of a wrong password and of no account', async () => {
    const wrong = await masuk('rajin@contoh.id', 'sandi-yang-salah')
    const nobody = await masuk('bukan-siapa@contoh.id', 'sandi-yang-salah')
    expect([wrong.status, wrong.json]).toEqual([nobody.status, nobody.json])
  })

  it('a body that is no JSON, or too much of it, is refused in the envelope', async () => {
    const send = (body: string) =>
      authDoor(
        new Request('http://localhost:3000/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-rab-penyambung': elsewhere() },
          body,
        }),
      )
    expect((await send('{"email":')).status).toBe(400)
    expect((await send(`{"email":"${'x'.repeat(100_000)}"}`)).status).toBe(413)
  })
})
