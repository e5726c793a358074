import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selangNasional } from '../documents/ahsp/berkas'
import { redisProgram } from '../setup/redis'
import { makeScene, type Scene } from './setup/scene'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-cakram-'))
fs.chmodSync(folder, 0o755)

/** A disk of so many MB of its own; null where this account may not mount one. */
function mountDisk(name: string, mb: number): string | null {
  const place = path.join(folder, name)
  fs.mkdirSync(place)
  const args = ['-t', 'tmpfs', '-o', `size=${mb}m,mode=0711`, 'tmpfs', place]
  return spawnSync('mount', args).status === 0 ? place : null
}
const disks = { data: mountDisk('data', 320), log: mountDisk('log', 1) }
const there = disks.data !== null && disks.log !== null
if (!there) console.warn('no small disk can be mounted here (root, Linux): full disks are left out.')

/** Takes all that is left. */
function fill(place: string): () => void {
  const file = path.join(place, 'penuh')
  const out = fs.openSync(file, 'w')
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (const block = Buffer.alloc(size, 1); ; ) fs.writeSync(out, block)
    } catch {}
  fs.closeSync(out)
  return () => fs.rmSync(file)
}

describe.skipIf(!redisProgram)('while people work', () => {
  let scene: Scene
  let sql: postgres.Sql
  beforeAll(async () => {
    scene = await makeScene(path.join(folder, 'app'), {
      ...(disks.data && { disk: disks.data }),
      ...(disks.log && { env: { LOG_DIR: disks.log, LOG_LEVEL: 'debug' } }),
    })
    sql = postgres(scene.url, { max: 1, onnotice: () => {} })
  })
  afterAll(async () => {
    await sql.end()
    await scene.end()
    for (const place of Object.values(disks)) if (place) spawnSync('umount', ['-l', place])
    fs.rmSync(folder, { recursive: true, force: true })
  })

  const rows = async () => {
    const [row] = await sql<[{ n: number }]>`select ((select count(*) from katalog_edisi) +
      (select count(*) from katalog_analisa) + (select count(*) from project where nama = 'Terpotong'))::int as n`
    return row.n
  }

  /** Sends as a form what a person chose; gives the status. */
  async function upload(data: Uint8Array): Promise<number> {
    const { line } = scene.somebody('AHSPUser')
    const form = new FormData()
    form.append('berkas', new File([data as Uint8Array<ArrayBuffer>], 'nasional.xlsx'))
    form.set('edisi', JSON.stringify({ kode: 'rusak', nama: 'Rusak' }))
    const answer = await fetch(`${line.origin}/api/v1/katalog/import`, {
      method: 'POST',
      headers: { cookie: line.cookie, origin: line.origin },
      body: form,
    })
    return answer.status
  }

  /** Says it sends more than it does, and leaves. */
  async function cutOff(): Promise<void> {
    const { line } = scene.somebody('AdminUser')
    const { hostname, port, origin } = new URL(line.origin)
    const socket = net.connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.write(
      `POST /api/v1/projects/import HTTP/1.1\r\nhost: ${hostname}:${port}\r\norigin: ${origin}\r\ncookie: ${line.cookie}\r\n` +
        'content-type: application/json\r\ncontent-length: 500000\r\n\r\n' +
        '{"format":"rab-estimate","version":1,"project":{"nama":"Terpotong"},',
    )
    await sleep(500)
    socket.destroy()
  }

  it('files arrive cut short, with bytes changed, and only in part: each is refused, nothing is written', async () => {
    const { data } = await selangNasional()
    const flipped = data.slice()
    for (let at = 200; at < flipped.length; at += 97) flipped[at] = (flipped[at] ?? 0) ^ 0xff
    const before = await rows()
    const statuses: number[] = []
    const { failed } = await scene.underLoad('corrupted uploads', async () => {
      for (const bad of [data.slice(0, data.length / 2), data.slice(data.length / 2), flipped])
        statuses.push(await upload(bad))
      await Promise.all([cutOff(), cutOff(), cutOff()])
    })
    expect(statuses).toEqual([422, 422, 422])
    expect(failed).toBe(0)
    expect(await rows()).toBe(before)
  })

  it.skipIf(!there)('the disk of the log is full: nobody notices', async () => {
    const { failed } = await scene.underLoad('disk of the log full for 8 s', async () => {
      const empty = fill(disks.log ?? '')
      await sleep(8000)
      empty()
    })
    expect(failed).toBe(0)
  })

  it.skipIf(!there)(
    'the disk of the database is full: refused until there is room, nothing lost',
    async () => {
      const { failed } = await scene.underLoad(
        'disk of PostgreSQL full for 10 s',
        async () => {
          const empty = fill(disks.data ?? '')
          await sleep(10_000)
          empty()
          // A full disk may end the server itself; then its supervisor starts it again.
          await sql`select 1`.catch(() => scene.database.revive())
        },
        { seconds: 35 },
      )
      expect(failed).toBeGreaterThan(0)
    },
  )
})
