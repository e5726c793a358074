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

/**
 * Once a minute all that nothing holds is let go, and given back to the system: left alone the engine waits as long as
 * there is room, a quarter of an hour at times, and keeps half-empty pages for later; what is held is not told from that.
 */
const LET_GO =
  "--expose-gc --import data:text/javascript,setInterval(()=>gc({type:'major',execution:'sync',flavor:'last-resort'}),60000).unref()"

/**
 * The built app as in production on the database at `url`: limits, logs into `folder`, Redis where this system has one.
 * `soak`: its memory is looked at.
 */
export async function startWhole(url: string, users: number, folder: string, soak: boolean) {
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
      ...(soak && { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${LET_GO}` }),
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
