import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { libpq, needPostgresTools } from '../postgres-tools.mjs'
import { forgetOld, manifestOf, must, sha256 } from './files.mjs'
import { fingerprint, rowsOf } from './fingerprint.mjs'
import { majorOf, restoreInto, withSql } from './restore.mjs'

const stamp = (date) => date.toISOString().replace(/[-:]|\.\d+/g, '')

/** Dumps what one transaction sees, and says what that is: `{ tables, major }`. */
const dump = (url, file) =>
  withSql(url, (sql) =>
    sql.begin('isolation level repeatable read read only', async (tx) => {
      const [{ snapshot }] = await tx`select pg_export_snapshot() as snapshot`
      const major = await majorOf(tx)
      const { bin } = needPostgresTools(major)
      const { url: bare, env } = libpq(url)
      const args = [
        '-Fc',
        '-Z6',
        `--snapshot=${snapshot}`,
        '--no-owner',
        '--no-privileges',
        '-f',
        file,
        '-d',
        bare,
      ]
      await must('pg_dump', bin('pg_dump'), args, { env })
      return { tables: await fingerprint(tx), major }
    }),
  )

/** Restores the dump into a database made for that, compares, and takes it away again. */
async function prove(serverUrl, file, tables) {
  const name = `rab_periksa_${process.pid}_${randomBytes(3).toString('hex')}`
  const url = new URL(serverUrl)
  url.pathname = name
  await withSql(serverUrl, (sql) => sql.unsafe(`create database ${name} template template0`))
  try {
    await restoreInto(url.href, file, tables)
  } finally {
    await withSql(serverUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
  }
}

/**
 * A backup of the database at `url` in `folder`, proven by restoring it before it counts; `{ file, rows, seconds }`.
 * @param {{ url: string, verifyUrl?: string, folder: string, keep: number, recipient?: string, upload?: string }} settings
 */
export async function makeBackup({ url, verifyUrl = url, folder, keep, recipient, upload }) {
  const started = new Date()
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `rab-${stamp(started)}.dump`
  const half = path.join(folder, `.${name}.setengah-${process.pid}`)
  try {
    const { tables, major } = await dump(url, half)
    await prove(verifyUrl, half, tables)
    const file = path.join(folder, recipient ? `${name}.age` : name)
    const ready = recipient ? `${half}.age` : half
    if (recipient) await must('age', 'age', ['-r', recipient, '-o', ready, half])
    const rows = rowsOf(tables)
    const at = started.toISOString()
    const manifest = { at, postgres: major, sha256: await sha256(ready), rows, tables }
    fs.chmodSync(ready, 0o600)
    fs.writeFileSync(manifestOf(file), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    fs.renameSync(ready, file)
    if (upload)
      for (const it of [file, manifestOf(file)]) await must('Unggahan', 'sh', ['-c', upload, 'sh', it])
    forgetOld(folder, keep)
    const last = path.join(folder, 'last-success.json')
    fs.writeFileSync(`${last}.baru`, JSON.stringify({ at, file: path.basename(file), rows }))
    fs.renameSync(`${last}.baru`, last)
    return { file, rows, seconds: (Date.now() - started.getTime()) / 1000 }
  } finally {
    for (const it of [half, `${half}.age`]) fs.rmSync(it, { force: true })
  }
}
