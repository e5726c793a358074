import { randomUUID } from 'node:crypto'
import { getDatabase } from '@/db/client'
import { authDoor } from '@/lib/transport/auth-door'
import { startMonitoring } from '@/monitoring/start'
import { call, SERVER } from './call'

/*
 * Run by tests/monitoring/redaction.test.ts as a process of its own, since what a log is can be seen only where it
 * comes out. Real calls that carry secrets, to doors that take them, refuse them and fail at them; prints what was
 * made on the way and is secret as well.
 */
const SANDI = 'sandi-rahasia-tertanam'
const SUREL = 'orang.tertanam@rahasia.id'
const made: string[] = [SANDI, SUREL, 'tertanam']

const auth = (path: string, body: object, headers: Record<string, string> = {}) =>
  authDoor(
    new Request(`${SERVER}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: SERVER, ...headers },
      body: JSON.stringify(body),
    }),
  )

await startMonitoring()
const signedUp = await auth('/sign-up/email', { email: SUREL, password: SANDI, name: 'Nama Tertanam' })
const cookie = signedUp.headers.getSetCookie()[0]?.split(';')[0] ?? ''
made.push(decodeURIComponent(cookie.split('=')[1] ?? '').slice(0, 24))
await auth('/sign-in/email', { email: SUREL, password: `${SANDI}-salah` })
await auth('/sign-in/email', { email: SUREL, password: SANDI })
await auth('/request-password-reset', { email: SUREL })
await auth('/reset-password', { newPassword: SANDI, token: 'token-tertanam' })

const head = { origin: SERVER }
const kunci = await call('POST', '/api/v1/akun/kunci', { cookie, headers: head, body: { nama: 'Tertanam' } })
made.push(kunci.json.data.kunci.slice(8))
const bearer = (text: string) => ({ authorization: `Bearer ${text}` })
await call('GET', '/api/v1/projects', { headers: bearer(kunci.json.data.kunci) })
await call('GET', '/api/v1/projects', { headers: bearer('rab_kunci-salah-tertanam') })
const webhook = await call('POST', '/api/v1/akun/webhook', {
  cookie,
  headers: head,
  body: {
    url: 'https://93.184.216.34/kait?token=token-tertanam',
    nama: 'Tertanam',
    peristiwa: ['job.finished'],
  },
})
if (webhook.json.data?.rahasia) made.push(webhook.json.data.rahasia.slice(8))
await call('POST', '/api/v1/projects/import', { cookie, headers: head, body: { rahasia: 'isi-tertanam' } })
await call('POST', '/api/v1/projects', { cookie, headers: head, body: '{"nama":"rusak-tertanam' })

// A statement that fails with what was typed in it, in an operation and in the accounts library.
const { client } = getDatabase()
await client`alter table project rename column lokasi to lokasi_lain`
await call('POST', '/api/v1/projects', {
  cookie,
  headers: head,
  body: { nama: 'Gagal tertanam', lokasi: SUREL },
})
await client`alter table project rename column lokasi_lain to lokasi`
await client`alter table account rename to account_lain`
await auth('/sign-up/email', { email: `lain.${SUREL}`, password: SANDI, name: randomUUID() })
await client`alter table account_lain rename to account`

process.stdout.write(`${JSON.stringify({ planted: made, webhook: webhook.status })}\n`)
process.exit()
