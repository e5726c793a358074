import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { expectWholeCopy } from '../setup/compare-copy'
import { useDatabase } from '../setup/contoh'
import { holdTable } from '../setup/hold-table'
import { waitForJob } from '../setup/jobs'

const demo = JSON.parse(readFileSync('db/seed/demo/rumah-dua-lantai.json', 'utf8'))

describe('a worker in a process of its own', () => {
  const test = useDatabase()
  const running = new Set<ChildProcess>()
  let dari: string
  beforeAll(async () => {
    dari = (await test.as('owner', importDocument, demo)).id
  })
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL')
  })

  async function startProcess(): Promise<ChildProcess> {
    const env = { ...process.env, DATABASE_URL: test.url, LOG_LEVEL: 'silent' }
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    await once(child.stdout ?? child, 'data')
    return child
  }
  async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const gone = once(child, 'exit')
    child.kill(signal)
    const [code] = await gone
    return code
  }
  const ask = async (nama: string, jumlah: number) => {
    const data = await test.as('owner', copyProjects, { projectId: dari, nama, jumlah, realisasi: true })
    if (!('jobId' in data)) throw new Error('no job')
    return data.jobId
  }
  const made = (nama: string) =>
    test.database.client<{ id: string; nama: string }[]>`
      select id, nama from project where nama like ${`${nama} - Copy %`} order by created_at`
  const numbered = (nama: string, banyak: number) =>
    Array.from({ length: banyak }, (_, n) => `${nama} - Copy ${n + 1}`)

  it('killed in the middle of a copy leaves no half one; the next worker makes each once', async () => {
    const jobId = await ask('Mati', 20)
    const first = await startProcess()
    await waitForJob(test, jobId, ({ progress }) => progress.done >= 2)
    const gate = await holdTable(test.url, 'dependensi')
    await expect.poll(() => waiting(), { timeout: 5000 }).toBe(true)
    await end(first, 'SIGKILL')
    await gate.release()
    const before = await made('Mati')
    for (const { id } of before) await expectWholeCopy(test.database, dari, id)
    expect(before.length).toBeLessThan(20)

    await startProcess()
    const { state, attempts, result } = await waitForJob(test, jobId, undefined, 45_000)
    expect([state, attempts]).toEqual(['completed', 2])
    const after = await made('Mati')
    expect(after.map(({ nama }) => nama)).toEqual(numbered('Mati', 20))
    expect(result?.items.map(({ id }) => id)).toEqual(after.map(({ id }) => id))
    for (const { id } of after) await expectWholeCopy(test.database, dari, id)
  }, 90_000)

  it('asked to stop ends its step, leaves the rest to the next, and exits by itself', async () => {
    const gate = await holdTable(test.url, 'dependensi')
    const jobId = await ask('Berhenti', 3)
    const first = await startProcess()
    await expect.poll(() => waiting(), { timeout: 10_000 }).toBe(true)
    const ended = end(first, 'SIGTERM')
    await gate.release()
    expect(await ended).toBe(0)
    const left = await waitForJob(test, jobId, ({ state }) => state === 'queued')
    expect(left.progress).toEqual({ done: 1, total: 3 })
    await startProcess()
    expect((await waitForJob(test, jobId)).state).toBe('completed')
    expect((await made('Berhenti')).map(({ nama }) => nama)).toEqual(numbered('Berhenti', 3))
  }, 60_000)

  /** Does a copy stand still before the held table? */
  const waiting = async () => {
    const rows = await test.database.client`
      select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%insert into "dependensi"%'
        and datname = current_database()`
    return rows.length > 0
  }
})
