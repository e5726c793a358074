import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getAuth } from '@/lib/auth/auth'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { call, newPerson } from '../setup/call'
import { useDatabase } from '../setup/contoh'

describe('the stream of revisions', () => {
  const test = useDatabase()
  let cookie: string
  let id: string
  let leave: AbortController
  beforeEach(async () => {
    leave = new AbortController()
    cookie = await newPerson()
    const { json } = await call('POST', '/api/v1/projects/import', { cookie, body: contohDokumen })
    id = json.data.id
  })
  afterEach(() => {
    leave.abort()
    vi.useRealTimers()
  })

  /** What the stream says, piece by piece; null when it is over. */
  async function listen(headers: Record<string, string> = {}) {
    const path = `/api/v1/projects/${id}/events`
    const { response } = await call('GET', path, { cookie, headers, signal: leave.signal })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const next = async () => {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
      return done ? null : value
    }
    return { response, next }
  }
  const setVolume = async (volume: string) => {
    const path = `/api/v1/projects/${id}/pekerjaan/p1`
    expect((await call('PATCH', path, { cookie, body: { volume } })).status).toBe(200)
  }
  const revision = (n: number) => `id: ${n}\nevent: revision\ndata: {"revision":${n}}\n\n`

  it('says the revision now, then each new one within a second', async () => {
    const { response, next } = await listen()
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(await next()).toBe('retry: 2000\n\n')
    expect(await next()).toBe(revision(1))
    for (const [n, volume] of ['5', '6', '7'].entries()) {
      const started = performance.now()
      await setVolume(volume)
      expect(await next()).toBe(revision(n + 2))
      expect(performance.now() - started).toBeLessThan(1000)
    }
  })

  it('does not miss what is saved while it opens', async () => {
    const [{ next }] = await Promise.all([listen(), setVolume('5')])
    await next()
    const heard: unknown[] = [await next()]
    if (heard[0] === revision(1)) heard.push(await next())
    expect(heard.at(-1)).toBe(revision(2))
  })

  it('goes on from Last-Event-ID: nothing twice, what came meanwhile at once', async () => {
    const same = await listen({ 'last-event-id': '1' })
    await same.next()
    await setVolume('5')
    expect(await same.next()).toBe(revision(2))
    const late = await listen({ 'last-event-id': '1' })
    await late.next()
    expect(await late.next()).toBe(revision(2))
    const odd = await listen({ 'last-event-id': '999' })
    await odd.next()
    await setVolume('6')
    expect(await odd.next()).toBe(revision(3))
  })

  it('hears on after the database has cut the line', async () => {
    const { next } = await listen()
    await next()
    expect(await next()).toBe(revision(1))
    await test.database.client`select pg_terminate_backend(pid) from pg_stat_activity
      where query ilike 'listen %' and datname = current_database()`
    await setVolume('5')
    expect(await next()).toBe(revision(2))
  })

  it('is left by its reader without a word, and the others hear on', async () => {
    const path = `/api/v1/projects/${id}/events`
    const { response } = await call('GET', path, { cookie })
    const { next } = await listen()
    await next()
    await next()
    await response.body?.cancel()
    await setVolume('5')
    expect(await next()).toBe(revision(2))
  })

  it('beats every 15 seconds, and ends for one who has signed out', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { next } = await listen()
    await next()
    await next()
    vi.advanceTimersByTime(15_000)
    expect(await next()).toBe(': detak\n\n')
    await getAuth().api.signOut({ headers: new Headers({ cookie }) })
    vi.advanceTimersByTime(15_000)
    expect(await next()).toBe(': detak\n\n')
    expect(await next()).toBeNull()
  })
})
