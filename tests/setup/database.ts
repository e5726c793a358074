import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

/** A database of its own, migrated and empty, cloned from the template of this run. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `rab_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const url = new URL(inject('adminUrl'))
  await asAdmin((sql) => sql.unsafe(`create database ${name} template ${inject('template')}`))
  url.pathname = name
  return {
    url: url.href,
    drop: async () => {
      await asAdmin((sql) => sql.unsafe(`drop database ${name} with (force)`))
    },
  }
}

async function asAdmin(run: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
  try {
    await run(sql)
  } finally {
    await sql.end()
  }
}
