import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { connect } from '@/db/client'
import { makeContoh } from '../setup/contoh'

const journal = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as { entries: unknown[] }
/** The first three migrations belong together: before them there is no version that anybody has. */
const AWAL = 3

/** The migrations as they were when there were only the first `n`. */
function folderOf(n: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rab-migrasi-'))
  cpSync('drizzle', folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'meta/_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, n) }),
  )
  return folder
}

describe('migrations', () => {
  const made: string[] = []
  const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
  afterAll(async () => {
    for (const name of made) await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  })

  async function database(name: string): Promise<string> {
    await admin.unsafe(`create database ${name}`)
    made.push(name)
    const url = new URL(inject('adminUrl'))
    url.pathname = name
    return url.href
  }

  async function run(url: string, folder: string): Promise<void> {
    const client = postgres(url, { max: 1, onnotice: () => {} })
    await migrate(drizzle(client), { migrationsFolder: folder })
    await client.end()
  }

  it('an empty database and a filled one of each earlier version end in the same schema, rows kept', async () => {
    const fresh = await database(`rab_migrasi_kosong_${process.pid}`)
    await run(fresh, 'drizzle')
    const wanted = await schemaOf(fresh)
    expect(wanted.length).toBeGreaterThan(150)
    for (let n = AWAL; n <= journal.entries.length; n++) {
      const url = await database(`rab_migrasi_${n}_${process.pid}`)
      const folder = folderOf(n)
      await run(url, folder)
      const filled = connect(url, { max: 1 })
      await makeContoh(filled)
      const before = await filled.client`select count(*) from pekerjaan`
      await run(url, 'drizzle')
      expect(await filled.client`select count(*) from pekerjaan`).toEqual(before)
      await filled.close()
      expect(await schemaOf(url)).toEqual(wanted)
      rmSync(folder, { recursive: true })
    }
    // One more with every migration.
  }, 120_000)

  async function schemaOf(url: string) {
    const client = postgres(url, { max: 1 })
    const columns = await client`select table_name, column_name, data_type, is_nullable, column_default
      from information_schema.columns where table_schema = 'public' order by 1, 2`
    const indexes =
      await client`select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`
    const checks =
      await client`select conname, pg_get_constraintdef(oid) as def from pg_constraint where connamespace = 'public'::regnamespace order by 1`
    await client.end()
    return [...columns, ...indexes, ...checks].map((row) => JSON.stringify(row))
  }
})
