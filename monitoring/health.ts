import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { getEnv } from '@/lib/env'
import { inTime } from './in-time'
import { migrationsState } from './migrations-state'

export interface Health {
  status: 'ok' | 'degraded' | 'error'
  checks: {
    database: 'ok' | 'error'
    /** `degraded`: the shared store does not answer, each instance counts by itself. */
    cache: 'ok' | 'degraded'
    migrations: 'ok' | 'pending' | 'error'
  }
  version: string
  timestamp: string
  /** Seconds since this process started. */
  uptime: number
}

/** Asks the parts the app stands on, side by side, each for at most two seconds. */
export async function checkHealth(cache: () => Promise<boolean>): Promise<Health> {
  const [database, store, migrations] = await Promise.all([
    inTime(
      () =>
        getDatabase()
          .db.execute(sql`select 1`)
          .then(() => 'ok' as const),
      'error',
    ),
    inTime(() => cache().then((ok) => (ok ? ('ok' as const) : 'degraded')), 'degraded'),
    inTime(migrationsState, 'error'),
  ])
  const broken = database === 'error' || migrations !== 'ok'
  return {
    status: broken ? 'error' : store === 'ok' ? 'ok' : 'degraded',
    checks: { database, cache: store, migrations },
    version: getEnv().APP_VERSION,
    timestamp: new Date().toISOString(),
    uptime: Math.floor(process.uptime()),
  }
}
