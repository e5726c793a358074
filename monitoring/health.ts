import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { getEnv } from '@/lib/env'

const BATAS_MS = 2000

export interface Health {
  status: 'ok' | 'degraded' | 'error'
  checks: { database: 'ok' | 'error'; cache: 'ok' }
  version: string
  timestamp: string
}

/** Asks the parts the app stands on, each for at most two seconds. Allowances are counted in process here. */
export async function checkHealth(): Promise<Health> {
  const database = await answers(() => getDatabase().db.execute(sql`select 1`))
  return {
    status: database ? 'ok' : 'error',
    checks: { database: database ? 'ok' : 'error', cache: 'ok' },
    version: getEnv().APP_VERSION,
    timestamp: new Date().toISOString(),
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, BATAS_MS, false)
  })
  try {
    return await Promise.race([ask().then(() => true), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
