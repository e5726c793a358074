import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { adminsOf, makePeople, type Person, type Persona } from '../../../bench/beban/people'
import { startLoad } from '../../../bench/beban/run-load'
import { LIMITS_ON, METRICS_TOKEN } from '../../../bench/beban/server'
import type { Tally } from '../../../bench/beban/tally'
import { verify } from '../../../bench/beban/verify'
import { ensureBuilt } from '../../../scripts/lib/build.mjs'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { isAlive, until } from '../../../scripts/lib/postmaster.mjs'
import { startThrowaway } from '../../../scripts/lib/throwaway.mjs'
import { startRedis } from '../../setup/redis'
import { startApp } from './app'
import { record } from './figures'
import { seededDatabase } from './stage'
import { layWire } from './wire'

const PEOPLE = 18
/** Before the fault; what follows it has the rest. */
const CALM_MS = 4000
const BACK_WITHIN_MS = 10_000

interface Wanted {
  env?: Record<string, string>
  /** A folder of its own for the database. */
  disk?: string
}

/**
 * The app with a PostgreSQL that keeps what it acknowledges and a Redis, people who work on it over a wire, and what can
 * be broken: each of these parts. `folder` takes its files.
 */
export async function makeScene(folder: string, { env = {}, disk }: Wanted = {}) {
  await ensureBuilt()
  const database = await startThrowaway({ flags: [], ...(disk && { disk }) })
  const url = await seededDatabase(database.url)
  const redis = await startRedis()
  const PORT = String(await freePort())
  const wire = await layWire(Number(PORT))
  fs.mkdirSync(folder, { recursive: true })
  const stdout = fs.openSync(path.join(folder, 'aplikasi.log'), 'a')
  const settings = {
    ...LIMITS_ON,
    PORT,
    APP_URL: wire.origin,
    REDIS_URL: redis.url,
    METRICS_TOKEN,
    ADMIN_EMAILS: adminsOf(PEOPLE),
    DATA_DIR: folder,
    ...env,
  }
  const start = () => startApp(url, settings, { stdout })
  let app = await start()
  const people = await makePeople(wire.origin, PEOPLE)

  /** Works for `seconds`, breaks something meanwhile, and holds what is asked of every fault against what came of it. */
  async function underLoad(what: string, fault: () => Promise<unknown>, { seconds = 25 } = {}) {
    const { tally, ended } = startLoad({ people, durationMs: seconds * 1000, metricsToken: METRICS_TOKEN })
    await sleep(CALM_MS)
    const broken = tally.now()
    // Nobody works on while the next test begins.
    await fault().catch(async (error: unknown) => {
      await ended
      throw error
    })
    const whole = tally.now()
    await ended
    const verdict = await verify(people, url)
    const { failed, backMs, saved } = outcomeOf(tally, broken, whole)
    record(
      what,
      `${((whole - broken) / 1000).toFixed(0)} s; ${failed} of ${tally.samples.length} requests failed, all served ` +
        `${(backMs / 1000).toFixed(1)} s after it was over; ` +
        `${verdict.lost.length} of ${verdict.acknowledged} change sets lost, ${verdict.half.length} half`,
      '< 10 s, 0 lost, 0 half',
    )
    expect(verdict.lost).toEqual([])
    expect(verdict.half).toEqual([])
    expect(verdict.wrong).toEqual([])
    expect(saved).toBe(true)
    expect(backMs).toBeLessThan(BACK_WITHIN_MS)
    return { tally, failed }
  }

  return {
    url,
    database,
    redis,
    wire,
    underLoad,
    somebody: (persona: Persona): Person => {
      const found = people.find((person) => person.persona === persona)
      if (!found) throw new Error(`no ${persona}`)
      return found
    },
    /** The process of the app, as it is now. */
    pid: () => app.pid,
    killApp: async () => {
      process.kill(app.pid, 'SIGKILL')
      await until(() => !isAlive(app.pid), 5000)
    },
    restartApp: async () => {
      app = await start()
    },
    end: async () => {
      for (const { line } of people) line.close()
      await app.stop()
      await wire.end()
      await redis.kill()
      await database.stop()
    },
  }
}

export type Scene = Awaited<ReturnType<typeof makeScene>>

/** How long after the fault was over those were answered who had asked before, and until when any failed. */
function outcomeOf(tally: Tally, broken: number, whole: number) {
  const failed = tally.samples.filter(({ outcome }) => outcome === 'failed')
  const asked = tally.samples.filter(({ due, ms }) => due + ms >= broken && due <= whole)
  const ends = [...asked, ...failed.filter(({ due }) => due >= broken)].map(({ due, ms }) => due + ms - whole)
  const saved = tally.of('write').some(({ due, outcome }) => due > whole && outcome === 'ok')
  return { failed: failed.length, backMs: Math.max(0, ...ends), saved }
}
