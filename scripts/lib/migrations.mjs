import fs from 'node:fs'
import path from 'node:path'
import { Halt } from './halt.mjs'
import { prepareQueues } from './queues.mjs'
import { root } from './root.mjs'

const folder = path.join(root, 'drizzle')
const lockKey = 7_220_261

/** How many migrations of ./drizzle the database has not seen. */
export async function countPending(sql) {
  const { entries } = JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'))
  const [{ known }] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`
  if (!known) return entries.length
  const [{ last }] =
    await sql`select coalesce(max(created_at), 0)::text as last from drizzle.__drizzle_migrations`
  return entries.filter(({ when }) => when > Number(last)).length
}

/** Brings the database at `url` up to date; several at once wait for one another. */
export async function migrateDatabase(url) {
  const [{ default: postgres }, { drizzle }, { migrate }] = await Promise.all([
    import('postgres'),
    import('drizzle-orm/postgres-js'),
    import('drizzle-orm/postgres-js/migrator'),
  ])
  // One connection: the lock is held by the session that migrates.
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [{ version }] = await sql`select current_setting('server_version_num')::int as version`
    if (version < 140_000) {
      throw new Halt(
        `PostgreSQL di DATABASE_URL terlalu lama (${Math.floor(version / 10_000)}).`,
        'Pakai PostgreSQL 14 atau lebih baru, atau kosongkan DATABASE_URL untuk memakai yang bawaan.',
      )
    }
    await sql`select pg_advisory_lock(${lockKey})`
    const pending = await countPending(sql)
    if (pending > 0) await migrate(drizzle(sql), { migrationsFolder: folder })
    await prepareQueues(url)
    return pending
  } finally {
    await sql.end({ timeout: 5 })
  }
}
