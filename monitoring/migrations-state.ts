import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import journal from '@/drizzle/meta/_journal.json' with { type: 'json' }

/** Those that take away what the version before still uses are applied once it is gone: nobody waits for them. */
const LAST = journal.entries.findLast(({ tag }) => !/^\d+_contract_/.test(tag))?.when ?? 0

/** Has the database seen the last migration that this build needs? */
export async function migrationsState(): Promise<'ok' | 'pending'> {
  const [row] = await getDatabase().db.execute<{ seen: boolean }>(
    sql`select coalesce(max(created_at), 0) >= ${LAST} as seen from drizzle.__drizzle_migrations`,
  )
  return row?.seen ? 'ok' : 'pending'
}
