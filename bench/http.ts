import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { plain } from '@/lib/transport/plain'
import { ensureBuilt, serverFile } from '../scripts/lib/build.mjs'
import { rekapFloor } from './floors'
import { inTurns, type Line, median, type Size } from './measure'
import { withServer } from './serve'
import type { World } from './world'

const TIMES = { S: 25, M: 15, L: 9 }

/**
 * The rekap through the built app: cold against the SQL floor, and again at the same revision against an
 * empty route handler with that payload. The app has none, so its floor is put together: /health/live, an empty handler,
 * and what a file of those bytes served from public/ takes longer than an empty file. Bodies are read whole, uncompressed.
 */
export async function benchHttp(world: World, sizes: readonly Size[]): Promise<Line[]> {
  await ensureBuilt()
  const folder = path.join(path.dirname(serverFile), 'public', 'bench')
  fs.mkdirSync(folder, { recursive: true })
  try {
    fs.writeFileSync(path.join(folder, 'kosong.json'), '{}')
    for (const size of sizes) {
      const rekap = plain((await world.as(getRekap, { projectId: world.projects[size] })).data)
      const body = { success: true, data: rekap, meta: { requestId: 'bench-12345' } }
      fs.writeFileSync(path.join(folder, `${size}.json`), JSON.stringify(body))
    }
    return await withServer(world, {}, ({ origin, cookie }) => {
      const agent = new http.Agent({ keepAlive: true })
      const ask = (address: string) => get(new URL(address, origin), { agent, headers: { cookie } })
      return measure(world, sizes, ask).finally(() => agent.destroy())
    })
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

type Get = (address: string) => Promise<number>

/** Bytes of the answer, read whole. */
const get = (url: URL, options: http.RequestOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.get(url, options, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${answer.statusCode}`)),
      )
      answer.on('error', reject)
    })
    request.on('error', reject)
  })

async function measure(world: World, sizes: readonly Size[], ask: Get): Promise<Line[]> {
  const lines: Line[] = []
  const handler = await inTurns(60, {
    floor: () => ask('/bench/kosong.json'),
    ours: () => ask('/health/live'),
  })
  const kosong = median(handler.ours) - median(handler.floor)
  for (const size of sizes) {
    const address = `/api/v1/projects/${world.projects[size]}/rekap`
    const bytes = await ask(address)
    const line = { size, satuan: 'ms' as const, queries: null }
    const cold = await inTurns(TIMES[size], {
      floor: () => rekapFloor(world.sql, world.projects[size]),
      before: (i) => world.bump(size, i),
      ours: () => ask(address),
    })
    const again = await inTurns(TIMES[size] * 2, {
      floor: () => ask(`/bench/${size}.json`),
      ours: () => ask(address),
    })
    lines.push(
      {
        ...line,
        what: 'rekap, dingin, HTTP',
        floor: median(cold.floor),
        ours: median(cold.ours),
        batas: size === 'S' ? Number.POSITIVE_INFINITY : 2,
      },
      {
        ...line,
        what: 'rekap, lagi, HTTP',
        floor: kosong + median(again.floor),
        ours: median(again.ours),
        batas: 2,
        catatan: `${(bytes / 1e6).toFixed(2)} MB; berkas statis ${median(again.floor).toFixed(2)} ms, /health/live ${median(handler.ours).toFixed(2)} ms`,
      },
    )
  }
  return lines.sort((a, b) => a.what.localeCompare(b.what))
}
