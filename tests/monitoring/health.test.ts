import { describe, expect, it } from 'vitest'
import { connect, setDatabase } from '@/db/client'
import { checkHealth } from '@/monitoring/health'
import { useDatabase } from '../setup/contoh'

const yes = async () => true

describe('health', () => {
  const test = useDatabase()

  it('is ok with a database up to date and a shared store that answers', async () => {
    expect(await checkHealth(yes)).toMatchObject({
      status: 'ok',
      checks: { database: 'ok', cache: 'ok', migrations: 'ok' },
      uptime: expect.any(Number),
    })
  })

  it('is degraded without the shared store, and waits for it no longer than two seconds', async () => {
    const started = performance.now()
    expect(await checkHealth(() => new Promise(() => {}))).toMatchObject({
      status: 'degraded',
      checks: { cache: 'degraded' },
    })
    expect(performance.now() - started).toBeLessThan(2500)
  })

  it('is an error while a migration waits, and without a database', async () => {
    const { client } = test.database
    await client`update drizzle.__drizzle_migrations set created_at = created_at - 1`
    expect(await checkHealth(yes)).toMatchObject({ status: 'error', checks: { migrations: 'pending' } })
    await client`update drizzle.__drizzle_migrations set created_at = created_at + 1`
    setDatabase(connect('postgres://127.0.0.1:1/tidak-ada'))
    const broken = await checkHealth(yes)
    setDatabase(test.database)
    expect(broken).toMatchObject({ status: 'error', checks: { database: 'error' } })
    expect(JSON.stringify(broken)).not.toContain('127.0.0.1')
  })
})
