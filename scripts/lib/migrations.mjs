import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Halt } from './halt.mjs'
import { prepareQueues } from './queues.mjs'
import { root } from './root.mjs'

const folder = path.join(root, 'drizzle')
const lockKey = 7_220_261

/** `drizzle-kit generate --name contract_…`: takes away what no running version needs any more. */
export const isContract = (tag) => /^\d+_contract_/.test(tag)

/** The migrations that a new version needs beside the old one: all but the contract ones that nothing follows. */
export const beforeContract = (entries) => {
  const last = entries.findLastIndex(({ tag }) => !isContract(tag))
  return entries.slice(0, last + 1)
}

const readJournal = (at = folder) =>
  JSON.parse(fs.readFileSync(path.join(at, 'meta', '_journal.json'), 'utf8'))

/** The migrations of `at` (./drizzle) that the database has not seen: `{ tag, when, sql }`, in their order. */
export async function pendingMigrations(sql, at = folder) {
  const { entries } = readJournal(at)
  const [{ known }] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`
  const [{ last }] = known
    ? await sql`select coalesce(max(created_at), 0)::text as last from drizzle.__drizzle_migrations`
    : [{ last: '0' }]
  return entries
    .filter(({ when }) => when > Number(last))
    .map(({ tag, when }) => ({ tag, when, sql: fs.readFileSync(path.join(at, `${tag}.sql`), 'utf8') }))
}

/** Of the migrations that the database has not seen, how many this version needs. */
export async function countPending(sql) {
  const needed = new Set(beforeContract(readJournal().entries).map(({ tag }) => tag))
  return (await pendingMigrations(sql)).filter(({ tag }) => needed.has(tag)).length
}

/** Does `run` with a folder of migrations that ends before the contract ones. */
async function withoutContract(run) {
  const { entries, ...rest } = readJournal()
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-migrasi-'))
  try {
    fs.mkdirSync(path.join(copy, 'meta'))
    const kept = beforeContract(entries)
    fs.writeFileSync(path.join(copy, 'meta', '_journal.json'), JSON.stringify({ ...rest, entries: kept }))
    for (const { tag } of kept)
      fs.copyFileSync(path.join(folder, `${tag}.sql`), path.join(copy, `${tag}.sql`))
    return await run(copy)
  } finally {
    fs.rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * Brings the database at `url` up to date and gives how many migrations that took; several at once wait for one
 * another. `expandOnly` leaves contract migrations to a later call: two versions run side by side meanwhile.
 */
export async function migrateDatabase(url, { expandOnly = false } = {}) {
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
    const pending = expandOnly ? await countPending(sql) : (await pendingMigrations(sql)).length
    const apply = (migrationsFolder) => migrate(drizzle(sql), { migrationsFolder })
    if (pending > 0) await (expandOnly ? withoutContract(apply) : apply(folder))
    await prepareQueues(url)
    return pending
  } finally {
    await sql.end({ timeout: 5 })
  }
}
