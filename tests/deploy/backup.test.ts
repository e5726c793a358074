import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '@/db/client'
import { makeBackup } from '../../scripts/lib/backup/make.mjs'
import { restoreBackup } from '../../scripts/lib/backup/restore.mjs'
import { ensureDatabase } from '../../scripts/lib/database.mjs'
import { migrateDatabase } from '../../scripts/lib/migrations.mjs'
import { has } from '../../scripts/lib/system-tools.mjs'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'
import { makeContoh } from '../setup/contoh'
import { systemPostgres } from '../setup/system'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-cadangan-'))

describe.skipIf(!systemPostgres)('a backup', () => {
  let server: Awaited<ReturnType<typeof startThrowaway>>
  let url: string
  let empty: string

  beforeAll(async () => {
    server = await startThrowaway({ binaries: systemPostgres ?? undefined })
    url = await ensureDatabase(server.url)
    await migrateDatabase(url)
    const database = connect(url, { max: 1 })
    await makeContoh(database)
    await database.close()
  })
  afterAll(async () => {
    await server.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    const to = new URL(url)
    to.pathname = 'pulih'
    empty = to.href
    await admin('drop database if exists pulih')
    await admin('create database pulih template template0')
  })

  async function admin(statement: string, at = server.url) {
    const sql = postgres(at, { max: 1, onnotice: () => {} })
    const rows = await sql.unsafe(statement)
    await sql.end()
    return rows
  }
  const count = async (at: string) => (await admin('select count(*)::int as n from pekerjaan', at))[0]?.n
  const make = (more: { keep?: number; recipient?: string; upload?: string } = {}) =>
    makeBackup({ url, folder, keep: 9, ...more })
  const copyOf = (file: string) => {
    const copy = path.join(folder, 'salinan.dump')
    fs.copyFileSync(file, copy)
    fs.copyFileSync(`${file}.json`, `${copy}.json`)
    return copy
  }

  it('is restored with every row the same, and leaves no scratch database behind', async () => {
    const { file, rows } = await make()
    expect(rows).toBeGreaterThan(20)
    expect(await restoreBackup(file, empty)).toBe(rows)
    expect(await count(empty)).toBe(await count(url))
    expect(await admin("select 1 from pg_database where datname like 'rab_periksa%'")).toHaveLength(0)
    const last = JSON.parse(fs.readFileSync(path.join(folder, 'last-success.json'), 'utf8'))
    expect(last).toEqual({ at: expect.stringMatching(/^\d{4}-.*Z$/), file: path.basename(file), rows })
  })

  it('is refused when a byte of it is damaged', async () => {
    const copy = copyOf((await make()).file)
    const bytes = fs.readFileSync(copy)
    const middle = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
    fs.writeFileSync(copy, bytes)
    await expect(restoreBackup(copy, empty)).rejects.toThrow(/rusak/)
    expect(await admin("select 1 from pg_tables where schemaname = 'public'", empty)).toHaveLength(0)
  })

  it('is refused when what comes out is not what went in', async () => {
    const copy = copyOf((await make()).file)
    const manifest = JSON.parse(fs.readFileSync(`${copy}.json`, 'utf8'))
    manifest.tables['public.pekerjaan'].checksum += '1'
    manifest.tables['public.project'].rows += 1
    fs.writeFileSync(`${copy}.json`, JSON.stringify(manifest))
    await expect(restoreBackup(copy, empty)).rejects.toThrow(
      /public\.pekerjaan: isi berbeda\npublic\.project: \d+ baris, seharusnya/,
    )
  })

  it('goes only into an empty database', async () => {
    const { file } = await make()
    await expect(restoreBackup(file, url)).rejects.toThrow(/tidak kosong/)
  })

  it('holds what one moment saw, whatever is written meanwhile', async () => {
    const database = connect(url, { max: 1 })
    let going = true
    const writing = (async () => {
      for (let n = 0; going; n++)
        await database.client`insert into seed_awal (nama) values (${`uji-${n}`}) on conflict do nothing`
    })()
    const { file, rows } = await make()
    going = false
    await writing
    await database.close()
    expect(await restoreBackup(file, empty)).toBe(rows)
  })

  it('counts only once it is uploaded; the oldest go', async () => {
    fs.rmSync(path.join(folder, 'last-success.json'))
    await expect(make({ upload: 'exit 3' })).rejects.toThrow(/Unggahan/)
    expect(fs.existsSync(path.join(folder, 'last-success.json'))).toBe(false)
    const away = path.join(folder, 'awan')
    fs.mkdirSync(away)
    const { file } = await make({ upload: `cp "$1" ${away}`, keep: 1 })
    expect(fs.readdirSync(away)).toEqual([path.basename(file), `${path.basename(file)}.json`])
    const kept = fs.readdirSync(folder).filter((name) => name.startsWith('rab-'))
    expect(kept).toEqual([path.basename(file), `${path.basename(file)}.json`])
  })

  it.skipIf(!has('age'))('is sealed for who holds the key', async () => {
    const key = path.join(folder, 'kunci.txt')
    execFileSync('age-keygen', ['-o', key], { stdio: 'ignore' })
    const recipient = /age1\w+/.exec(fs.readFileSync(key, 'utf8'))?.[0]
    const { file, rows } = await make({ recipient })
    expect(fs.readFileSync(file, 'latin1')).toMatch(/^age-encryption/)
    await expect(restoreBackup(file, empty)).rejects.toThrow(/terenkripsi/)
    expect(await restoreBackup(file, empty, { identity: key })).toBe(rows)
  })
})
