import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { connect, type Database } from '@/db/client'
import { startPostgres } from '../../scripts/lib/postgres.mjs'

describe('a line that listens', () => {
  const home = fs.mkdtempSync(path.join(tmpdir(), 'rab-dengar-'))
  const start = () =>
    startPostgres({ dataDir: path.join(home, 'postgres'), password: 'sandi', temporary: true })
  let server: Awaited<ReturnType<typeof start>>
  let database: Database
  const heard: string[] = []
  const lines = { up: 0, down: 0 }
  beforeAll(async () => {
    server = await start()
    database = connect(server.url)
    database.line.hear('kabar', {
      hear: (pesan) => heard.push(pesan),
      up: () => lines.up++,
      down: () => lines.down++,
    })
    await vi.waitFor(() => expect(lines.up).toBe(1))
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
    fs.rmSync(server.folder, { recursive: true, force: true })
    fs.rmSync(home, { recursive: true, force: true })
  })
  const say = (pesan: string) => database.client.notify('kabar', pesan)

  it('one connection hears all channels, for all who ask', async () => {
    const told: string[] = []
    const ears = (name: string) => ({
      hear: (pesan: string) => told.push(`${name} ${pesan}`),
      up: () => told.push(`${name} up`),
      down: () => {},
    })
    database.line.hear('lain', ears('a'))
    await vi.waitFor(() => expect(told).toEqual(['a up']))
    database.line.hear('lain', ears('b'))
    expect(told, 'told before it was known to listen').toHaveLength(1)
    await vi.waitFor(() => expect(told).toEqual(['a up', 'b up']))
    await database.client.notify('lain', 'nol')
    await vi.waitFor(() => expect(told.slice(2)).toEqual(['a nol', 'b nol']))
    expect(heard).toEqual([])
    const [{ banyak } = { banyak: 0 }] = await database.client<{ banyak: number }[]>`
      select count(*)::int as banyak from pg_stat_activity where query ilike 'listen %'`
    expect(banyak).toBe(1)
    expect(['kabar', 'lain', 'asing'].map((kanal) => database.line.sure(kanal))).toEqual([true, true, false])
  })

  it('hears again after being cut', async () => {
    await say('satu')
    await vi.waitFor(() => expect(heard).toEqual(['satu']))
    await database.client`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'`
    await vi.waitFor(() => expect(lines).toEqual({ up: 2, down: 1 }), { timeout: 3000 })
    await say('dua')
    await vi.waitFor(() => expect(heard).toEqual(['satu', 'dua']))
  })

  it('hears again after the database was away for several seconds', async () => {
    await server.stop()
    await new Promise((done) => setTimeout(done, 3000))
    server = await start()
    await vi.waitFor(() => expect(lines).toEqual({ up: 3, down: 2 }), { timeout: 15_000 })
    await say('tiga')
    await vi.waitFor(() => expect(heard).toEqual(['satu', 'dua', 'tiga']))
  })
})
