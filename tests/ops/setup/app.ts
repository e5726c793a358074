import { envNames } from '../../../scripts/lib/env-file.mjs'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { startServer } from '../../../scripts/lib/server.mjs'

const LUAS = '1000000/60'

interface Output {
  /** A file that takes what the app prints. */
  stdout?: number
}

/** The built app on a database, allowances out of the way; several of them are replicas of one another. */
export async function startApp(
  DATABASE_URL: string,
  asked: Record<string, string> = {},
  { stdout }: Output = {},
) {
  const PORT = Number(asked.PORT ?? (await freePort()))
  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of envNames()) delete env[name]
  for (const name of ['BULK', 'WRITE', 'READ', 'EXPORT', 'SIGN_IN']) env[`RATE_LIMIT_${name}`] = LUAS
  const own = {
    PORT: String(PORT),
    HOST: '127.0.0.1',
    APP_URL: `http://127.0.0.1:${PORT}`,
    LOG_LEVEL: 'warn',
  }
  const AUTH_SECRET = 'hanya-untuk-uji-hanya-untuk-uji-hanya'
  const server = await startServer(
    { ...env, ...own, AUTH_SECRET, DATABASE_URL, ...asked },
    stdout === undefined ? {} : { stdout, stderr: stdout },
  )
  return { port: PORT, origin: `http://127.0.0.1:${PORT}`, stop: server.stop, pid: server.pid ?? 0 }
}
