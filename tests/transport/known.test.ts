import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { watchQueries } from '@/db/query-watch'
import { getActor } from '@/lib/auth/get-actor'
import { SESSION_AGE } from '@/lib/auth/session-age'
import { perform } from '@/lib/gate/perform'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { call, cookieOf } from '../setup/call'
import { actorOf, CONTOH, useDatabase } from '../setup/contoh'

const PATH = `/api/v1/projects/${CONTOH}`

describe('what a process knows of sessions and projects', () => {
  const test = useDatabase()
  let other: Database
  let cookie = ''
  let asked = 0
  beforeAll(() => {
    other = connect(test.url, { max: 1 })
    watchQueries(() => {
      asked++
      return () => {}
    })
  })
  afterAll(() => other.close())
  beforeEach(async () => {
    cookie = await cookieOf('editor')
    await poll()
    await vi.waitFor(() => expect(line().sure('rab_sesi') && line().sure('rab_revisi')).toBe(true))
    await poll()
  })

  const line = () => test.database.line
  const countOf = async (run: () => Promise<unknown>) => {
    asked = 0
    await run()
    return asked
  }
  const revision = async () => (await call('GET', PATH, { cookie })).json.data.revision as number
  let held = 0
  const poll = async () =>
    (
      await call('GET', `${PATH}/changes?since=${held || 1}`, {
        cookie,
        headers: { 'if-none-match': `"${held}"` },
      })
    ).status
  const pollHeld = async () => {
    held = await revision()
    await poll()
  }
  const elsewhere = (volume: string) =>
    perform(
      setPekerjaan,
      { projectId: CONTOH, pekerjaanId: 'p1', volume },
      { actor: actorOf('owner'), locale: 'id', requestId: 'uji-12345' },
      other,
    )

  it('nothing new is answered without asking the database', async () => {
    await pollHeld()
    expect(await countOf(async () => expect(await poll()).toBe(304))).toBe(0)
  })

  it('a read asks for what it reads alone, a change asks who it is as well', async () => {
    expect(await countOf(() => call('GET', PATH, { cookie }))).toBe(1)
    const change = () =>
      call('PATCH', `${PATH}/pekerjaan/p1`, { cookie, body: { catatan: `Catatan ${Math.random()}` } })
    const alone = await countOf(() => elsewhereCatatan())
    expect(await countOf(change)).toBe(alone + 1)
  })
  const elsewhereCatatan = () =>
    perform(
      setPekerjaan,
      { projectId: CONTOH, pekerjaanId: 'p1', catatan: `${Math.random()}` },
      { actor: actorOf('editor'), locale: 'id', requestId: 'uji-12345' },
      test.database,
    )

  it('a change is news at once to who made it here, and within a moment when made elsewhere', async () => {
    await pollHeld()
    await call('PATCH', `${PATH}/pekerjaan/p1`, { cookie, body: { volume: '7' } })
    expect(await poll()).toBe(200)
    await pollHeld()
    expect(await poll()).toBe(304)
    await elsewhere('8')
    await vi.waitFor(async () => expect(await poll()).toBe(200), { timeout: 1000, interval: 20 })
  })

  it('whoever has lost their part is told so within a moment', async () => {
    await pollHeld()
    const owner = await cookieOf('owner')
    const orang = (await call('GET', `${PATH}/anggota`, { cookie: owner })).json.data.items.find(
      ({ email }: { email: string }) => email === 'editor@contoh.id',
    )
    expect(await poll()).toBe(304)
    await call('DELETE', `${PATH}/anggota/${orang.id}`, { cookie: owner })
    expect(await poll()).toBe(404)
    await call('POST', `${PATH}/anggota`, {
      cookie: owner,
      body: { email: 'editor@contoh.id', peran: 'editor' },
    })
    expect(await poll()).toBe(200)
  })

  it('a session ended here is nobody at once, elsewhere within a moment', async () => {
    const lain = await cookieOf('editor')
    const status = async () => (await call('GET', PATH, { cookie: lain })).status
    expect(await status()).toBe(200)
    expect((await call('DELETE', '/api/v1/akun/sesi', { cookie })).status).toBe(200)
    expect(await status()).toBe(401)

    await pollHeld()
    expect(await poll()).toBe(304)
    await other.client`delete from session where user_id = 'editor'`
    await vi.waitFor(async () => expect(await poll()).toBe(401), { timeout: 1000, interval: 20 })
  })

  it('a session that has run out meanwhile is nobody', async () => {
    const status = async () => (await call('GET', PATH, { cookie })).status
    expect(await status()).toBe(200)
    vi.useFakeTimers({ now: Date.now() + (SESSION_AGE.expiresIn + 1) * 1000, toFake: ['Date'] })
    expect(await status()).toBe(401)
    vi.useRealTimers()
  })

  it('a new name is told to those who know the old one', async () => {
    const who = () => getActor(new Headers({ cookie }), { known: true })
    expect(await countOf(who)).toBe(0)
    await other.client`update "user" set name = 'Baru' where id = 'editor'`
    await vi.waitFor(async () => expect(await who()).toMatchObject({ name: 'Baru' }), { interval: 20 })
  })

  it('without the line that would tell, the database is asked each time', async () => {
    await pollHeld()
    await other.client`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query in ('listen "rab_revisi"', 'listen "rab_sesi"', 'select')`
    await vi.waitFor(() => expect(line().sure('rab_revisi')).toBe(false))
    expect(await countOf(poll)).toBe(2)
    await vi.waitFor(() => expect(line().sure('rab_revisi')).toBe(true), { timeout: 5000 })
  })
})
