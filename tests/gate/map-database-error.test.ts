import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { command } from '@/lib/gate/operation'
import { CONTOH, useDatabase } from '../setup/contoh'

/** An operation that does what the test says, on the real gate. */
const doing = (run: (tx: Tx) => Promise<unknown>) =>
  command(
    {
      name: 'uji.apa-saja',
      summary: 'Uji',
      access: 'user',
      input: z.strictObject({}),
      output: z.object({ ok: z.boolean() }),
      example: {},
    },
    async ({ tx }) => {
      await run(tx)
      return { ok: true }
    },
  )

describe('what the database refuses', () => {
  const test = useDatabase()
  const outcome = (run: (tx: Tx) => Promise<unknown>) =>
    test.as('owner', doing(run), {}).then(
      () => 'ok',
      ({ code, extra }) => [code, extra.details?.[0]?.pesan ?? null],
    )

  it('one of a kind twice: 409', async () => {
    const again = sql`insert into "user" (id, name, email) values ('owner', 'x', 'x@contoh.id')`
    expect(await outcome((tx) => tx.execute(again))).toEqual(['CONFLICT', 'sudah_ada'])
  })

  it('a row that points at none: 409', async () => {
    const orphan = sql`insert into session (id, token, user_id, expires_at) values ('s', 's', 'tak-ada', now())`
    expect(await outcome((tx) => tx.execute(orphan))).toEqual(['CONFLICT', 'masih_dipakai'])
  })

  it('a value outside of its bounds, too many digits, text that is none: 422', async () => {
    const bad = (tx: Tx, value: unknown) => tx.execute(sql`select ${value}::numeric(5,2)`)
    expect(await outcome((tx) => bad(tx, '12345678'))).toEqual(['VALIDATION_ERROR', 'angka_terlalu_besar'])
    expect(await outcome((tx) => bad(tx, 'dua'))).toEqual(['VALIDATION_ERROR', 'teks_tidak_sah'])
    const check = sql`update project set pembulatan = -1 where id = ${CONTOH}`
    const refused = outcome(async (tx) => {
      await tx.execute(sql`create temporary table terbatas (n int check (n > 0)) on commit drop`)
      await tx.execute(sql`insert into terbatas values (0)`)
    })
    expect(await refused).toEqual(['VALIDATION_ERROR', 'di_luar_batas'])
    expect(await outcome((tx) => tx.execute(check))).not.toBe('ok')
  })

  it('two that cannot both be: tried again, and done; three times in vain: 503', async () => {
    const clash = sql`do $$ begin raise exception 'bentrok' using errcode = '40001'; end $$`
    let tries = 0
    expect(await outcome(async (tx) => (++tries < 3 ? tx.execute(clash) : null))).toBe('ok')
    expect(tries).toBe(3)
    tries = 0
    const always = (tx: Tx) => {
      tries++
      return tx.execute(clash)
    }
    expect([await outcome(always), tries]).toEqual([['UNAVAILABLE', null], 3])
  })

  it('too long: 503, for a statement and for a lock that another holds', async () => {
    const slow = async (tx: Tx) => {
      await tx.execute(sql`set local statement_timeout = 50`)
      await tx.execute(sql`select pg_sleep(5)`)
    }
    expect(await outcome(slow)).toEqual(['UNAVAILABLE', null])
    await test.database.transaction('write', async (held) => {
      await held.execute(sql`select 1 from project where id = ${CONTOH} for update`)
      const waiting = async (tx: Tx) => {
        await tx.execute(sql`set local lock_timeout = 50`)
        await tx.execute(sql`select 1 from project where id = ${CONTOH} for update`)
      }
      expect(await outcome(waiting)).toEqual(['UNAVAILABLE', null])
    })
  })

  it('every connection has an end to its patience', async () => {
    const [row] = await test.database
      .client`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`
    expect(row).toEqual({ statement: '30s', lock: '10s' })
  })
})
