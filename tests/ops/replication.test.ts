import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { startPostgres } from '../../scripts/lib/postgres.mjs'
import { serverUser } from '../../scripts/lib/postgres-user.mjs'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'
import { systemPostgres } from '../setup/system'
import { startApp } from './setup/app'
import { record } from './setup/figures'
import { ask, demoProject, signIn } from './setup/people'
import { DEMO, seededDatabase } from './setup/stage'

const KALI = 30

/** A second server that follows the one at `url` by streaming replication. */
async function makeStandby(url: string) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-pengikut-'))
  fs.chmodSync(home, 0o755)
  const folder = path.join(home, 'postgres')
  const user = serverUser(folder)
  fs.mkdirSync(folder, { mode: 0o700 })
  if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(folder, user.uid, user.gid)
  const program = systemPostgres?.bin('pg_basebackup') ?? ''
  execFileSync(program, ['-d', url, '-D', folder, '-R', '-X', 'stream', '-c', 'fast'], { ...user, cwd: '/' })
  const { password } = new URL(url)
  const server = await startPostgres({ dataDir: folder, password, binaries: systemPostgres ?? undefined })
  const stop = async () => {
    await server.stop()
    fs.rmSync(home, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

describe.skipIf(!systemPostgres)('a read replica', () => {
  const ends: (() => Promise<unknown> | unknown)[] = []
  let standby: postgres.Sql
  let stopStandby: () => Promise<void>
  let origin: string
  let cookie: string
  let proyek: { id: string; pekerjaanId: string }

  beforeAll(async () => {
    await ensureBuilt()
    const flags = ['fsync=off', 'wal_level=replica', 'max_wal_senders=4']
    const primary = await startThrowaway({ flags, binaries: systemPostgres ?? undefined })
    ends.push(primary.stop)
    const url = await seededDatabase(primary.url)
    const second = await makeStandby(primary.url)
    stopStandby = second.stop
    const at = new URL(second.url)
    at.pathname = 'rab'
    standby = postgres(at.href, { max: 1, onnotice: () => {} })
    const app = await startApp(url, { DATABASE_REPLICA_URL: at.href, DATA_DIR: primary.home })
    ends.push(app.stop)
    origin = app.origin
    cookie = await signIn(origin, origin, DEMO.email, DEMO.password)
    proyek = await demoProject(origin, cookie)
  })
  afterAll(async () => {
    await standby.end({ timeout: 1 }).catch(() => {})
    for (const end of ends.reverse()) await end()
  })

  const rekap = () =>
    ask<{ revision: number; pekerjaan: { id: string; volume: string }[] }>(
      `${origin}/api/v1/projects/${proyek.id}/rekap`,
      { headers: { cookie } },
    )

  /** Writes and reads at once what was written. */
  async function writeAndRead(volume: string): Promise<void> {
    await ask(`${origin}/api/v1/projects/${proyek.id}/pekerjaan/${proyek.pekerjaanId}`, {
      method: 'PATCH',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ volume }),
    })
    const { pekerjaan } = await rekap()
    expect(Number(pekerjaan.find(({ id }) => id === proyek.pekerjaanId)?.volume)).toBe(Number(volume))
  }
  /** Rows of komponen that the standby has read out for somebody. */
  const answered = async () => {
    const [row] = await standby<{ n: string }[]>`
      select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as n from pg_stat_user_tables
      where relname = 'komponen'`
    return Number(row?.n)
  }
  /** A server counts what a connection has read up to ten seconds later. */
  const counted = (least: number) =>
    vi.waitFor(async () => expect(await answered()).toBeGreaterThan(least), {
      timeout: 20_000,
      interval: 500,
    })
  const settle = () => new Promise((resolve) => setTimeout(resolve, 1500))

  it('follows, and is read-only', async () => {
    expect(await standby`select pg_is_in_recovery() as diikuti`).toEqual([{ diikuti: true }])
    await expect(standby`delete from project`).rejects.toThrow(/read-only/)
  })

  it('answers for reports', async () => {
    const before = await answered()
    for (let n = 0; n < 5; n++) {
      await ask(`${origin}/api/v1/projects/${proyek.id}/document`, { headers: { cookie } })
    }
    await counted(before + 500)
  })

  it('never shows less than the reader has written', async () => {
    for (let n = 1; n <= KALI; n++) await writeAndRead(`${n}.5`)
    record('rekap right after an edit, with a replica', `${KALI} of ${KALI} show it`, 'all')
  })

  it('is passed over while it lags, and used again when it has caught up', async () => {
    await standby`select pg_wal_replay_pause()`
    for (let n = 1; n <= 5; n++) await writeAndRead(`10${n}.5`)
    await standby`select pg_wal_replay_resume()`
    await settle()
    const before = await answered()
    await ask(`${origin}/api/v1/projects/${proyek.id}/document`, { headers: { cookie } })
    await counted(before + 200)
  })

  it('may die: the primary answers', async () => {
    await standby.end({ timeout: 1 })
    await stopStandby()
    const since = performance.now()
    for (let n = 1; n <= 3; n++) await writeAndRead(`20${n}.5`)
    record(
      'three edits and rekaps with the replica dead',
      `${Math.round(performance.now() - since)} ms, all right`,
      'all right',
    )
  })
})
