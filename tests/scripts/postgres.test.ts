import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../scripts/lib/postgres.mjs'
import { isAlive, until } from '../../scripts/lib/postmaster.mjs'

const home = mkdtempSync(path.join(tmpdir(), 'rab-uji-'))
const dataDir = path.join(home, 'postgres')
const start = () => startPostgres({ dataDir, password: 'sandi', temporary: true })
let server: Awaited<ReturnType<typeof start>>

beforeAll(async () => {
  server = await start()
})
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

async function query(text: string) {
  const sql = postgres(server.url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end()
  }
}

describe('the embedded server', () => {
  it('is joined, not started twice, while it runs', async () => {
    const again = await start()
    expect(again).toMatchObject({ pid: server.pid, port: server.port, reused: true })
  })

  it('starts after kill -9 with all that was committed', async () => {
    await query('create table simpan (n int)')
    await query('insert into simpan select generate_series(1, 500)')
    process.kill(server.pid, 'SIGKILL')
    await until(() => !isAlive(server.pid), 5000)
    server = await start()
    expect(server.reused).toBe(false)
    expect(await query('select count(*)::int as n from simpan')).toMatchObject([{ n: 500 }])
  })

  it('keeps its port over a clean stop', async () => {
    const { port } = server
    await server.stop()
    server = await start()
    expect(server.port).toBe(port)
  })

  it('sets a new password when the kept one was lost', async () => {
    await server.stop()
    server = await startPostgres({ dataDir, password: 'lain', newPassword: true, temporary: true })
    expect(await query('select 1 as satu')).toMatchObject([{ satu: 1 }])
  })
})

describe('a folder that it must not touch', () => {
  const folder = (name: string, file: string, text: string) => {
    mkdirSync(path.join(home, name), { recursive: true })
    writeFileSync(path.join(home, name, file), text)
    return path.join(home, name)
  }

  it('of another version is refused with a way out', async () => {
    const old = startPostgres({ dataDir: folder('lama', 'PG_VERSION', '13\n'), password: 'x' })
    await expect(old).rejects.toMatchObject({
      message: expect.stringMatching(/PostgreSQL 13.*PostgreSQL 18/),
      wayOut: expect.stringContaining('DATA_DIR='),
    })
  })

  it('of something else is refused', async () => {
    const other = startPostgres({ dataDir: folder('lain', 'foto.jpg', ''), password: 'x' })
    await expect(other).rejects.toThrow('bukan data PostgreSQL')
  })
})
