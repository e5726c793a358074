import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '@/db/client'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'

describe('a pool whose database dies', () => {
  let server: Awaited<ReturnType<typeof startThrowaway>>
  let database: Database
  beforeAll(async () => {
    server = await startThrowaway()
    database = connect(server.url)
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  /** As many as want something at once; gives how long the slowest took, answered or refused. */
  async function ask(): Promise<{ ok: number; ms: number }> {
    const since = performance.now()
    const asked = Array.from({ length: 10 }, () =>
      database.transaction('read', (tx) => tx.execute(sql`select 1`)),
    )
    const ok = (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled').length
    return { ok, ms: performance.now() - since }
  }

  it('refuses soon while it is away, and works again as soon as it is there', async () => {
    expect((await ask()).ok).toBe(10)
    await server.kill()
    const end = Date.now() + 6000
    while (Date.now() < end) {
      const { ok, ms } = await ask()
      expect(ok).toBe(0)
      expect(ms).toBeLessThan(3000)
      await sleep(100)
    }
    await server.revive()
    const { ok, ms } = await ask()
    expect(ok).toBe(10)
    expect(ms).toBeLessThan(3000)
  }, 60_000)
})
