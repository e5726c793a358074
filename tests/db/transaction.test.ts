import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Database, type TransactionMode } from '@/db/client'
import { useDatabase } from '../setup/contoh'

describe('a transaction', () => {
  const test = useDatabase()
  const asked: string[] = []
  let one: Database
  beforeEach(() => {
    one = connect(test.url, { max: 1, onQuery: (text) => asked.push(text) })
  })
  afterEach(async () => {
    await one.close()
    asked.length = 0
  })
  const goesOn = async (mode: TransactionMode = 'write') =>
    expect(await one.transaction(mode, (tx) => tx.execute(sql`select 3 as n`))).toMatchObject([{ n: 3 }])
  const cutOff = () =>
    test.database.client`select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and datname = current_database() and state like 'idle in transaction%'`

  for (const mode of ['read', 'snapshot', 'write'] as TransactionMode[]) {
    it(`cut off between two statements fails at once, and the pool goes on (${mode})`, async () => {
      const cut = one.transaction(mode, async (tx) => {
        await tx.execute(sql`select 1`)
        await cutOff()
        await new Promise((done) => setTimeout(done, 200))
        await tx.execute(sql`select 2`)
      })
      await expect(cut).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
      await goesOn()
    })
  }

  for (const mode of ['write', 'single'] as TransactionMode[]) {
    it(`cut off in the middle of a statement fails, and the pool goes on (${mode})`, async () => {
      const cut = expect(
        one.transaction('write', (tx) => tx.execute(sql`select pg_sleep(20)`)),
      ).rejects.toThrow()
      await expect
        .poll(async () => {
          const rows = await test.database.client`select pg_terminate_backend(pid) from pg_stat_activity
            where query like 'select pg_sleep%' and pid <> pg_backend_pid()`
          return rows.length
        })
        .toBe(1)
      await cut
      await goesOn(mode)
    })
  }

  it('is one for statements sent side by side, and takes back all of them', async () => {
    const failed = one.transaction('write', async (tx) => {
      await Promise.all([
        tx.execute(sql`create table sementara (n int)`),
        tx.execute(sql`insert into sementara values (1)`),
      ])
      throw new Error('tidak jadi')
    })
    await expect(failed).rejects.toThrow('tidak jadi')
    expect(await one.client`select to_regclass('sementara') as tabel`).toMatchObject([{ tabel: null }])
  })

  it('in which a failed statement was passed over is not taken for done', async () => {
    const passedOver = one.transaction('write', async (tx) => {
      await tx.execute(sql`create table sementara (n int)`)
      await tx.execute(sql`select 1 / 0`).catch(() => {})
    })
    await expect(passedOver).rejects.toThrow()
    expect(await one.client`select to_regclass('sementara') as tabel`).toMatchObject([{ tabel: null }])
  })

  it('that reads cannot write, and one that asks nothing begins nothing', async () => {
    await expect(one.transaction('read', (tx) => tx.execute(sql`create table x (n int)`))).rejects.toThrow()
    expect(await one.transaction('write', async () => 7)).toBe(7)
    await goesOn()
  })
})
