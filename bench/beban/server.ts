import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { prepare } from '../../scripts/lib/database.mjs'
import { startApp } from '../../tests/ops/setup/app'
import { redisProgram, startRedis } from '../../tests/setup/redis'
import { adminsOf } from './people'

export const METRICS_TOKEN = 'hanya-untuk-uji-beban'

/** Limits as they come, which the operational tests otherwise lift. */
export const LIMITS_ON = Object.fromEntries(
  ['BULK', 'WRITE', 'READ', 'EXPORT', 'SIGN_IN'].map((name) => [`RATE_LIMIT_${name}`, '']),
)

/** The built app as in production on the database at `url`: limits, logs into `folder`, Redis where this system has one. */
export async function startWhole(url: string, users: number, folder: string) {
  await ensureBuilt()
  await prepare(url, () => ({ ...process.env, DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(40) }))
  const redis = redisProgram ? await startRedis() : null
  fs.mkdirSync(folder, { recursive: true })
  const log = fs.openSync(path.join(folder, 'aplikasi.log'), 'w')
  const app = await startApp(
    url,
    {
      ...LIMITS_ON,
      METRICS_TOKEN,
      ADMIN_EMAILS: adminsOf(users),
      DATA_DIR: folder,
      LOG_LEVEL: 'info',
      LOG_DIR: path.join(folder, 'log'),
      ...(redis && { REDIS_URL: redis.url }),
    },
    { stdout: log },
  )
  return {
    origin: app.origin,
    redis: redis !== null,
    stop: async () => {
      await app.stop()
      await redis?.kill()
    },
  }
}
