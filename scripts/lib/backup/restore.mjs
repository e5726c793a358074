import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Halt } from '../halt.mjs'
import { libpq, needPostgresTools } from '../postgres-tools.mjs'
import { must, openBackup, readManifest } from './files.mjs'
import { differences, fingerprint, rowsOf } from './fingerprint.mjs'

/** A connection that is there for `use` alone. */
export async function withSql(url, use) {
  const { default: postgres } = await import('postgres')
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {}, prepare: false })
  try {
    return await use(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

export const majorOf = async (sql) => {
  const [{ version }] = await sql`select current_setting('server_version_num')::int / 10000 as version`
  return version
}

/**
 * Restores the plain dump `dump` into the empty database at `url` and holds every table against `tables`; throws
 * when anything is missing, more, or different.
 */
export async function restoreInto(url, dump, tables) {
  await withSql(url, async (sql) => {
    const [{ there }] = await sql`
      select count(*)::int as there from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
    if (there > 0)
      throw new Halt('Basis data tujuan tidak kosong.', 'Buat yang baru: createdb …, lalu pulihkan ke sana.')
    const { bin } = needPostgresTools(await majorOf(sql))
    const { url: bare, env } = libpq(url)
    const args = ['--exit-on-error', '--no-owner', '--no-privileges', '-d', bare, dump]
    await must('pg_restore', bin('pg_restore'), args, { env })
    const wrong = differences(tables, await sql.begin((tx) => fingerprint(tx)))
    if (wrong.length > 0)
      throw new Halt(`Isi yang dipulihkan berbeda:\n${wrong.join('\n')}`, 'Pakai cadangan lain.')
    await sql`analyze`
  })
}

/** Restores the backup `file`, checked before and after, into the empty database at `url`; gives the rows. */
export async function restoreBackup(file, url, { identity } = {}) {
  const manifest = await readManifest(file)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-pulih-'))
  try {
    await restoreInto(url, await openBackup(file, folder, identity), manifest.tables)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return rowsOf(manifest.tables)
}
