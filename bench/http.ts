import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { project } from '@/db/schema/project'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { plain } from '@/lib/transport/plain'
import { ensureBuilt, serverFile } from '../scripts/lib/build.mjs'
import { freePort } from '../scripts/lib/ports.mjs'
import { startServer } from '../scripts/lib/server.mjs'
import { rekapFloor } from './floors'
import { inTurns, type Line, median, type Size } from './measure'
import type { World } from './world'

const TIMES = { S: 25, M: 15, L: 9 }
const BANYAK = '1000000/60'
const AKUN = { name: 'Bench HTTP', email: 'bench-http@contoh.id', password: 'hanya-untuk-pengukuran' }

/**
 * The rekap through the built app: cold against the SQL floor, and again at the same revision against a file of the
 * same bytes that the same app serves from public/ (its cheapest way to send that payload; an empty route handler
 * that sends it does not exist in the app). Bodies are read whole and not compressed.
 */
export async function benchHttp(world: World, sizes: readonly Size[]): Promise<Line[]> {
  await ensureBuilt()
  const folder = path.join(path.dirname(serverFile), 'public', 'bench')
  fs.mkdirSync(folder, { recursive: true })
  try {
    for (const size of sizes) {
      const rekap = plain((await world.as(getRekap, { projectId: world.projects[size] })).data)
      const body = { success: true, data: rekap, meta: { requestId: 'bench-12345' } }
      fs.writeFileSync(path.join(folder, `${size}.json`), JSON.stringify(body))
    }
    return await withServer(world, (get) => measure(world, sizes, get))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

type Get = (path: string, headers?: http.OutgoingHttpHeaders) => Promise<number>

async function withServer<T>(world: World, run: (get: Get) => Promise<T>): Promise<T> {
  const PORT = await freePort()
  const origin = `http://localhost:${PORT}`
  const server = await startServer({
    ...process.env,
    PORT,
    HOST: '127.0.0.1',
    APP_URL: origin,
    DATABASE_URL: world.url,
    RATE_LIMIT_READ: BANYAK,
    RATE_LIMIT_WRITE: BANYAK,
    LOG_LEVEL: 'error',
  })
  const agent = new http.Agent({ keepAlive: true })
  try {
    const cookie = await signUp(origin)
    const id = await ownerId(world)
    await world.database.db.update(project).set({ ownerId: id }).where(eq(project.ownerId, 'none'))
    return await run((path, headers = {}) => request(`${origin}${path}`, agent, { cookie, ...headers }))
  } finally {
    agent.destroy()
    await server.stop()
  }
}
