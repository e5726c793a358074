import path from 'node:path'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { ensureDatabase, prepare } from '../../scripts/lib/database.mjs'
import { envNames } from '../../scripts/lib/env-file.mjs'
import { freePort } from '../../scripts/lib/ports.mjs'
import { startServer } from '../../scripts/lib/server.mjs'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'
import { makeNginx } from '../../tests/setup/nginx'
import { expectNoSecret } from './catatan'
import { DEMO_EMAIL, DEMO_PASSWORD, PENGELOLA } from './demo'

/** The built app on its own migrated and seeded database, with the defaults of a first start. */
export default async function setup() {
  await ensureBuilt()
  const database = await startThrowaway()
  // Of the attack suite, which has its own database and app on it.
  process.env.E2E_POSTGRES = database.url
  process.env.E2E_HOME = database.home

  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of envNames()) delete env[name]
  const PORT = Number(process.env.E2E_PORT)
  Object.assign(env, {
    PORT,
    HOST: '127.0.0.1',
    APP_URL: `http://localhost:${PORT}`,
    AUTH_SECRET: 'hanya-untuk-uji-hanya-untuk-uji-hanya',
    DEMO_PASSWORD,
    DATA_DIR: path.join(database.home, 'data'),
    DATABASE_URL: await ensureDatabase(database.url),
    LOG_LEVEL: 'debug',
    LOG_DIR: path.join(database.home, 'catatan'),
    ADMIN_EMAILS: PENGELOLA,
    // One account walks all journeys, each in a copy of its own; writes keep the default, which pages must live with.
    RATE_LIMIT_BULK: '100/300',
    RATE_LIMIT_READ: '2000/60',
  })
  process.env.E2E_DATABASE = env.DATABASE_URL
  await prepare(env.DATABASE_URL, () => env)
  // Its log goes to files, which are read at the end.
  const stop = await startApps(env, database.home)
  const sesi = await signIn(`http://localhost:${PORT}`)
  process.env.E2E_SESI = JSON.stringify(sesi)
  return async () => {
    await stop()
    const token = decodeURIComponent(sesi.value).slice(0, 24)
    try {
      expectNoSecret(String(env.LOG_DIR), [DEMO_PASSWORD, DEMO_EMAIL, String(env.AUTH_SECRET), token])
    } finally {
      await database.stop()
    }
  }
}

/** The app; with E2E_REPLICAS two of it behind nginx, which takes its port (needs nginx on this system). */
async function startApps(env: NodeJS.ProcessEnv, home: string): Promise<() => Promise<unknown>> {
  if (!process.env.E2E_REPLICAS) return (await startServer(env, { stdout: 'ignore' })).stop
  const nginx = await makeNginx(path.join(home, 'nginx'), Number(env.PORT))
  const ports = [await freePort(), await freePort()]
  const apps = await Promise.all(
    ports.map((PORT) =>
      startServer({ ...env, PORT: String(PORT), TRUSTED_PROXIES: '1' }, { stdout: 'ignore' }),
    ),
  )
  const endNginx = await nginx.start(ports)
  return () => Promise.all([endNginx(), ...apps.map(({ stop }) => stop())])
}

/** The session cookie of the seeded account. */
async function signIn(origin: string): Promise<{ name: string; value: string }> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: DEMO_EMAIL, password: DEMO_PASSWORD }),
  })
  const [name = '', value = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? []
  if (!answer.ok || value === '') throw new Error(`masuk: ${answer.status} ${await answer.text()}`)
  return { name, value }
}
