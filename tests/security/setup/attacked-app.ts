import fs from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { prepare } from '../../../scripts/lib/database.mjs'
import { envNames } from '../../../scripts/lib/env-file.mjs'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { startServer } from '../../../scripts/lib/server.mjs'

const RAHASIA = 'hanya-untuk-uji-hanya-untuk-uji-hanya'
const SANDI_DEMO = 'sandi-uji-perjalanan'
export const ADMIN = 'admin@serangan.id'
const LUAS = '1000000/60'

/** An empty database beside the one of the journeys, migrated and seeded. */
export async function makeDatabase(kind = 'serangan'): Promise<string> {
  const url = new URL(process.env.E2E_POSTGRES ?? '')
  const name = `${kind}_${process.pid}`
  const admin = postgres(url.href, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name}`)
  await admin.end()
  url.pathname = name
  const env = { ...process.env, ...settings(url.href, 3000), DEMO_PASSWORD: SANDI_DEMO }
  await prepare(url.href, () => env)
  return url.href
}

const settings = (DATABASE_URL: string, PORT: number) => ({
  PORT: String(PORT),
  HOST: '127.0.0.1',
  APP_URL: `http://localhost:${PORT}`,
  AUTH_SECRET: RAHASIA,
  ADMIN_EMAILS: ADMIN,
  DATABASE_URL,
  LOG_LEVEL: 'debug',
})

/** The built app on that database, as it is served; allowances are wide unless asked for, its log is kept. */
export async function startApp(database: string, asked: Record<string, string> = {}) {
  const PORT = await freePort()
  const home = fs.mkdtempSync(path.join(process.env.E2E_HOME ?? '', 'serangan-'))
  const file = path.join(home, 'log')
  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of envNames()) delete env[name]
  for (const name of ['BULK', 'WRITE', 'READ', 'EXPORT', 'SIGN_IN', 'SIGN_UP', 'RESET'])
    env[`RATE_LIMIT_${name}`] = LUAS
  Object.assign(env, settings(database, PORT), { DATA_DIR: home }, asked)
  const log = fs.openSync(file, 'a', 0o600) as never
  const server = await startServer(env, { stdout: log, stderr: log })
  return {
    origin: `http://localhost:${PORT}`,
    home,
    /** All that it has written so far. */
    log: () => fs.readFileSync(file, 'utf8'),
    stop: server.stop,
  }
}

export type App = Awaited<ReturnType<typeof startApp>>
