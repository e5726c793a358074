import fs from 'node:fs'
import path from 'node:path'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'
import { makeReleases, makeStage } from '../../tests/ops/setup/stage'
import { makeNginx } from '../../tests/setup/nginx'
import { startRedis } from '../../tests/setup/redis'
import { systemPostgres } from '../../tests/setup/system'
import { adminsOf } from './people'
import { LIMITS_ON, METRICS_TOKEN } from './server'

type End = () => Promise<unknown> | unknown

/**
 * Two hosts as docs/operations.md sets one up, each with its own nginx and deployed to by the deploy's own script, with
 * one PostgreSQL, one Redis and a balancer in front; nothing is deployed yet. `add` gets how to end each part.
 */
export async function makeHosts(home: string, users: number, add: (end: () => Promise<unknown>) => void) {
  const ending = (end: End) => add(async () => end())
  fs.chmodSync(home, 0o755)
  const releases = await makeReleases(home)
  // As in earnest: what is acknowledged is on the disk.
  const database = await startThrowaway({ binaries: systemPostgres ?? undefined, flags: [] })
  ending(database.stop)
  const redis = await startRedis()
  ending(redis.kill)
  const front = await makeNginx(path.join(home, 'depan'))
  const settings = {
    ...LIMITS_ON,
    APP_URL: front.origin,
    TRUSTED_PROXIES: '2',
    REDIS_URL: redis.url,
    METRICS_TOKEN,
    ADMIN_EMAILS: adminsOf(users),
    LOG_LEVEL: 'info',
  }
  const hosts: Awaited<ReturnType<typeof makeStage>>[] = []
  for (const name of ['satu', 'dua']) {
    const folder = path.join(home, `host-${name}`)
    fs.mkdirSync(folder, { mode: 0o755 })
    const host = await makeStage(folder, { database, settings })
    ending(host.end)
    // Nobody is behind it until the first deploy.
    ending(await host.nginx.start([9]))
    hosts.push(host)
  }
  ending(await front.start(hosts.map(({ nginx }) => nginx.port)))
  return { hosts, database, releases, origin: front.origin, url: hosts[0]?.url ?? '' }
}
