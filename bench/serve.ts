import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { ensureBuilt } from '../scripts/lib/build.mjs'
import { freePort } from '../scripts/lib/ports.mjs'
import { startServer } from '../scripts/lib/server.mjs'
import type { World } from './world'

const BANYAK = '1000000/60'
const PASSWORD = 'hanya-untuk-pengukuran'

export interface Served {
  origin: string
  /** Of somebody who may see all the projects. */
  cookie: string
}

/** The built app on the world's database, allowances out of the way. */
export async function serve(world: World, asked: Record<string, string> = {}) {
  await ensureBuilt()
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
    ...asked,
  })
  return { origin, stop: () => server.stop() }
}

/** Runs with the built app served, as somebody who may see all the projects. */
export async function withServer<T>(
  world: World,
  asked: Record<string, string>,
  run: (served: Served) => Promise<T>,
): Promise<T> {
  const { origin, stop } = await serve(world, asked)
  try {
    const email = `bench-${new URL(origin).port}@contoh.id`
    const cookie = await signUp(origin, email)
    for (const projectId of Object.values(world.projects))
      await world.as(addAnggota, { projectId, email, peran: 'viewer' })
    return await run({ origin, cookie })
  } finally {
    await stop()
  }
}

/** An account of its own; gives its session cookie. */
async function signUp(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ name: 'Bench HTTP', email, password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`daftar: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
}
