import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import journal from '@/drizzle/meta/_journal.json' with { type: 'json' }

/** Has the database seen the last migration that this build knows? */
export async function migrationsState(): Promise<'ok' | 'pending'> {
  const last = journal.entries.at(-1)?.when ?? 0
  const [row] = await getDatabase().db.execute<{ seen: boolean }>(
    sql`select coalesce(max(created_at), 0) >= ${last} as seen from drizzle.__drizzle_migrations`,
  )
  return row?.seen ? 'ok' : 'pending'
}
