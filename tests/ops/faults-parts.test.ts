import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdTable } from '../setup/hold-table'
import { redisProgram } from '../setup/redis'
import { makeScene, type Scene } from './setup/scene'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-rusak-'))
const clock = pathToFileURL(path.resolve('tests/ops/setup/clock.mjs')).href

describe.skipIf(!redisProgram)('while people work', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await makeScene(folder, { env: { NODE_OPTIONS: `--import=${clock}` } })
  })
  afterAll(async () => {
    await scene.end()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  it('PostgreSQL is killed and comes back', async () => {
    await scene.underLoad('PostgreSQL killed, back after 3 s', async () => {
      await scene.database.kill()
      await sleep(3000)
      await scene.database.revive()
    })
  })

  it('every connection that PostgreSQL gives is taken', async () => {
    const { failed } = await scene.underLoad('connections exhausted for 5 s', async () => {
      const all = Array.from({ length: 100 }, () =>
        postgres(scene.url, { max: 1, onnotice: () => {}, connection: { application_name: 'penghabis' } }),
      )
      const take = () => Promise.allSettled(all.map((sql) => sql`select 1`))
      await take()
      const [first] = all
      await first?.unsafe(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rab'",
      )
      await take()
      await sleep(5000)
      await Promise.all(all.map((sql) => sql.end({ timeout: 1 })))
    })
    expect(failed).toBeGreaterThan(0)
  })

  it('every statement on the lines of the bills takes 12 s', async () => {
    await scene.underLoad(
      'statements held for 12 s',
      async () => {
        const held = await holdTable(scene.url, 'pekerjaan', 'access exclusive')
        await sleep(12_000)
        await held.release()
      },
      { seconds: 30 },
    )
  })

  it('Redis is killed and comes back: nobody notices', async () => {
    const { failed } = await scene.underLoad('Redis killed, back after 5 s', async () => {
      await scene.redis.kill()
      await sleep(5000)
      await scene.redis.start()
    })
    expect(failed).toBe(0)
  })

  it('the network between people and the app loses answers, then is cut', async () => {
    const { failed } = await scene.underLoad('answers lost for 3 s, then no network for 3 s', async () => {
      scene.wire.deafen()
      await sleep(3000)
      scene.wire.cut()
      await sleep(3000)
      scene.wire.mend()
    })
    expect(failed).toBeGreaterThan(0)
  })

  it('the clock of the app jumps two hours ahead, then back', async () => {
    const { failed } = await scene.underLoad('the app’s clock jumps +2 h, -4 h, +2 h', async () => {
      for (let jump = 0; jump < 3; jump++) {
        process.kill(scene.pid(), 'SIGUSR2')
        await sleep(3000)
      }
    })
    expect(failed).toBe(0)
  })
})
