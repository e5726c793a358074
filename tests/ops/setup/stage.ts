import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { ensureBuilt } from '../../../scripts/lib/build.mjs'
import { ensureDatabase, prepare } from '../../../scripts/lib/database.mjs'
import { envNames } from '../../../scripts/lib/env-file.mjs'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { assembleRelease } from '../../../scripts/lib/release.mjs'
import { startThrowaway } from '../../../scripts/lib/throwaway.mjs'
import { makeNginx } from '../../setup/nginx'
import { systemPostgres } from '../../setup/system'

const run = promisify(execFile)
export const DEMO = { email: 'demo@contoh.id', password: 'sandi-uji-operasi' }

/** The app's database on a server, migrated, with the demo account in it. */
export async function seededDatabase(server: string): Promise<string> {
  const url = await ensureDatabase(server)
  const env = {
    ...process.env,
    DATABASE_URL: url,
    AUTH_SECRET: 'x'.repeat(40),
    DEMO_PASSWORD: DEMO.password,
  }
  await prepare(url, () => env)
  return url
}
const LUAS = '1000000/60'

/** The release of this code, and the same under another name, as the next version. */
export async function makeReleases(folder: string) {
  await ensureBuilt()
  const first = path.join(folder, 'satu')
  const release = await assembleRelease(first)
  const second = path.join(folder, 'dua')
  fs.cpSync(first, second, { recursive: true, verbatimSymlinks: true })
  const next = { ...release, id: `${release.id}-dua`, version: `${release.version}-dua` }
  fs.writeFileSync(path.join(second, 'rilis.json'), JSON.stringify(next))
  return { first, second, versions: [release.version, next.version] as const }
}

interface Wanted {
  /** A server that is there already, of several hosts. */
  database?: { url: string }
  /** Over those of a stage that is alone. */
  settings?: Record<string, string>
}

/** A host to deploy to: PostgreSQL with the demo project, nginx, a settings file, a folder; nothing runs yet. */
export async function makeStage(home: string, { database: given, settings: asked }: Wanted = {}) {
  const own = given ? null : await startThrowaway({ binaries: systemPostgres ?? undefined })
  const url = await ensureDatabase((given ?? own)?.url ?? '')
  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of envNames()) delete env[name]
  const nginx = await makeNginx(path.join(home, 'nginx'))
  const settings: Record<string, string> = {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    AUTH_SECRET: 'hanya-untuk-uji-hanya-untuk-uji-hanya',
    APP_URL: nginx.origin,
    DATA_DIR: path.join(home, 'data'),
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'warn',
    BACKUP_DIR: path.join(home, 'cadangan'),
    DEPLOY_HOME: path.join(home, 'tahap'),
    DEPLOY_PORTS: `${await freePort()},${await freePort()}`,
    DEPLOY_RUNNER: 'process',
    DEPLOY_UPSTREAM: nginx.upstream,
    DEPLOY_RELOAD: nginx.reload,
    DEPLOY_URL: nginx.origin,
    DEPLOY_DRAIN: '1',
  }
  for (const name of ['BULK', 'WRITE', 'READ', 'EXPORT', 'SIGN_IN']) settings[`RATE_LIMIT_${name}`] = LUAS
  Object.assign(settings, asked)
  await prepare(url, () => ({ ...env, ...settings, DEMO_PASSWORD: DEMO.password }))
  const envFile = path.join(home, 'staging.env')
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  fs.writeFileSync(envFile, lines.join(''), { mode: 0o600 })
  return {
    settings,
    nginx,
    url,
    /** Runs `scripts/deploy-staging.sh`; throws with all it said when it ends badly. */
    deploy: async (...args: string[]) => {
      const { stdout, stderr } = await run('scripts/deploy-staging.sh', args, {
        env: { ...env, DEPLOY_ENV: envFile },
      })
      return stdout + stderr
    },
    state: () => JSON.parse(fs.readFileSync(path.join(home, 'tahap', 'keadaan.json'), 'utf8')),
    end: async () => {
      for (const slot of ['a', 'b'])
        for (const name of ['server', 'worker']) {
          const file = path.join(home, 'tahap', slot, `${name}.pid`)
          if (fs.existsSync(file)) process.kill(Number(fs.readFileSync(file, 'utf8')), 'SIGTERM')
        }
      await own?.stop()
    },
  }
}
