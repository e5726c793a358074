import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '@/db/client'
import type { Person } from '../../bench/beban/people'
import { until } from '../../scripts/lib/postmaster.mjs'
import { expectWholeCopy } from '../setup/compare-copy'
import { holdTable } from '../setup/hold-table'
import { redisProgram } from '../setup/redis'
import { makeScene, type Scene } from './setup/scene'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-mati-'))

describe.skipIf(!redisProgram)('the app is killed under load', () => {
  let scene: Scene
  let sql: postgres.Sql
  beforeAll(async () => {
    scene = await makeScene(folder)
    sql = postgres(scene.url, { max: 1, onnotice: () => {} })
  })
  afterAll(async () => {
    await sql.end()
    await scene.end()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  /** Does a transaction of the app that has written something stand still before that table? */
  const stands = async (table: string) => {
    const active = () => sql<{ waits: boolean; query: string }[]>`
      select wait_event_type = 'Lock' and backend_xid is not null and query ilike ${`%${table}%`} as waits, query
      from pg_stat_activity where application_name = 'rab' and state <> 'idle'`
    const found = await until(async () => (await active()).some(({ waits }) => waits), 15_000)
    expect(found, JSON.stringify(await active())).toBe(true)
  }

  /** Kills it while something stands before a held table, and starts it again. */
  async function killWhile(
    standing: () => Promise<unknown>,
    table: string,
    mode?: 'access exclusive',
  ): Promise<void> {
    const gate = await holdTable(scene.url, table, mode)
    await standing()
    await scene.killApp()
    await gate.release()
    await scene.restartApp()
  }

  it('in the middle of a change set: its first rows are gone with it', async () => {
    // Prices are written before lines.
    await scene.underLoad(
      'app killed in the middle of a change set, started again',
      () => killWhile(() => stands('pekerjaan'), 'pekerjaan'),
      { seconds: 30 },
    )
  })

  it('in the middle of a copy: there is none, and asked again there is a whole one', async () => {
    const admin = scene.somebody('AdminUser')
    const kunci = randomUUID()
    const nama = `Salinan ${kunci}`
    const made = () => sql<{ id: string }[]>`select id from project where nama = ${nama}`
    const copy = ({ line, projectId }: Person) =>
      line.ask(`/api/v1/projects/${projectId}/copies`, {
        method: 'POST',
        headers: { 'idempotency-key': kunci },
        body: { nama, realisasi: true },
      })
    await scene.underLoad(
      'app killed in the middle of a copy, started again',
      async () => {
        let cut: ReturnType<typeof copy> | undefined
        const standing = () => {
          cut = copy(admin)
          return stands('dependensi')
        }
        await killWhile(standing, 'dependensi')
        expect((await cut)?.status).toBe(0)
        expect(await made()).toEqual([])
      },
      { seconds: 30 },
    )
    expect((await copy(admin)).status).toBe(201)
    const [copied, ...more] = await made()
    expect(more).toEqual([])
    const database = connect(scene.url, { max: 1 })
    await expectWholeCopy(database, admin.projectId, copied?.id ?? '')
    await database.close()
  })

  it('in the middle of an export: asked again the file is whole', async () => {
    const { line, projectId } = scene.somebody('AdminUser')
    const file = () => line.ask(`/api/v1/projects/${projectId}/exports/rab.json`)
    await scene.underLoad(
      'app killed in the middle of an export, started again',
      async () => {
        let cut: ReturnType<typeof file> | undefined
        const standing = () => {
          cut = file()
          return sleep(1000)
        }
        await killWhile(standing, 'komponen', 'access exclusive')
        expect((await cut)?.status).toBe(0)
      },
      { seconds: 30 },
    )
    const rekap = JSON.parse((await line.ask(`/api/v1/projects/${projectId}/rekap`)).text).data
    expect(JSON.parse((await file()).text).grandTotal).toBe(rekap.grandTotal)
  })
})
