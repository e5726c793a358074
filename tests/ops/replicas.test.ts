import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { has } from '../../scripts/lib/system-tools.mjs'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'
import { makeNginx } from '../setup/nginx'
import { redisProgram, startRedis } from '../setup/redis'
import { startApp } from './setup/app'
import { hear } from './setup/events'
import { record } from './setup/figures'
import { demoProject, signIn } from './setup/people'
import { DEMO, seededDatabase } from './setup/stage'
import { startTraffic } from './setup/traffic'

const KALI = 40
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-kembar-'))

describe.skipIf(!has('nginx') || !redisProgram)('two replicas behind nginx, one database, one Redis', () => {
  const ends: (() => Promise<unknown> | unknown)[] = []
  let apps: Awaited<ReturnType<typeof startApp>>[]
  let front: string
  let cookie: string
  let proyek: { id: string; pekerjaanId: string }

  beforeAll(async () => {
    await ensureBuilt()
    const database = await startThrowaway()
    ends.push(database.stop)
    const url = await seededDatabase(database.url)
    const redis = await startRedis()
    ends.push(redis.kill)
    const nginx = await makeNginx(path.join(folder, 'nginx'))
    fs.chmodSync(folder, 0o755)
    front = nginx.origin
    const shared = { REDIS_URL: redis.url, APP_URL: front, TRUSTED_PROXIES: '1', DATA_DIR: folder }
    apps = [await startApp(url, shared), await startApp(url, shared)]
    ends.push(await nginx.start(apps.map(({ port }) => port)), ...apps.map(({ stop }) => stop))
    cookie = await signIn(front, front, DEMO.email, DEMO.password)
    proyek = await demoProject(front, cookie)
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  async function edit(at: string, volume: string): Promise<number> {
    const answer = await fetch(`${at}/api/v1/projects/${proyek.id}/pekerjaan/${proyek.pekerjaanId}`, {
      method: 'PATCH',
      headers: { cookie, origin: front, 'content-type': 'application/json' },
      body: JSON.stringify({ volume }),
    })
    expect(answer.status).toBe(200)
    return Number(answer.headers.get('etag')?.replaceAll('"', ''))
  }

  /** From the press of Enter at one to the news at the other, each time. */
  async function lags(editAt: string, hearAt: string): Promise<number[]> {
    const ear = await hear(hearAt, proyek.id, cookie)
    const found: number[] = []
    for (let n = 1; n <= KALI; n++) {
      const since = performance.now()
      await ear.next(await edit(editAt, `${n}.25`))
      found.push(performance.now() - since)
    }
    await ear.end()
    return found.sort((a, b) => a - b)
  }

  it('an edit through one is heard through the other within half a second', async () => {
    const [a, b] = apps.map(({ origin }) => origin)
    const found = await lags(a ?? '', b ?? '')
    const said = `p50 ${found[KALI / 2]?.toFixed(0)} ms, longest ${found.at(-1)?.toFixed(0)} ms`
    record('an edit through one replica, heard through the other', said, '< 500 ms')
    expect(found.at(-1)).toBeLessThan(500)
  })

  it('nginx holds no event back', async () => {
    const found = await lags(front, front)
    const said = `p50 ${found[KALI / 2]?.toFixed(0)} ms, longest ${found.at(-1)?.toFixed(0)} ms`
    record('the same, both through nginx', said, '< 500 ms')
    expect(found.at(-1)).toBeLessThan(500)
  })

  it('both count one allowance', async () => {
    const left: number[] = []
    for (const { origin } of [...apps, ...apps]) {
      const answer = await fetch(`${origin}/api/v1/projects`, { headers: { cookie } })
      left.push(Number(answer.headers.get('ratelimit-remaining')))
    }
    expect(left.map((n) => n - (left[0] ?? 0))).toEqual([0, -1, -2, -3])
  })

  it('what nginx asks of them is answered by both, and by one when the other is gone', async () => {
    const visit = { path: `/api/v1/projects/${proyek.id}/rekap`, headers: { cookie }, status: 200 }
    const traffic = startTraffic(front, [visit, { path: '/health/live', status: 200 }])
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await apps[1]?.stop()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const { count, wrong, longest } = await traffic.stop()
    record(
      'one replica stopped under load',
      `${count} requests, ${wrong.length} failed, longest ${longest} ms`,
      '0 failed',
    )
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(50)
  })
})
