import { execFileSync } from 'node:child_process'
import { redisProgram, startRedis } from '../tests/setup/redis'
import { loadInTurns } from './load'
import type { Line } from './measure'
import { withServer } from './serve'
import type { World } from './world'

const SEREMPAK = 16

/** What everything that stands around an operation costs, against an empty route handler of the same app. */
export async function benchApi(world: World): Promise<Line[]> {
  const served = await withServer(world, {}, async ({ origin, cookie }) => {
    const projectId = world.projects.S
    const { revision } = (
      await (await fetch(`${origin}/api/v1/projects/${projectId}`, { headers: { cookie } })).json()
    ).data
    const bare = { origin, path: '/health/live', headers: {}, status: 200 }
    const read = { origin, path: `/api/v1/projects/${projectId}`, headers: { cookie }, status: 200 }
    const poll = {
      origin,
      path: `/api/v1/projects/${projectId}/changes?since=${revision}`,
      headers: { cookie, 'if-none-match': `"${revision}"` },
      status: 304,
    }
    const [kosong, baca] = await loadInTurns(bare, read, SEREMPAK)
    const [sendiri, tanya] = await loadInTurns(bare, poll, 1)
    return { cookie, kosong, baca, sendiri, tanya }
  })
  const { cookie, kosong, baca, sendiri, tanya } = served
  const line = { size: 'S' as const, satuan: 'ms' as const, queries: null }
  const catatan = `${baca.perSecond.toFixed(0)}/s dari ${kosong.perSecond.toFixed(0)}/s`
  return [
    // Time per request is the turned over rate: at most twice is at least half as many.
    {
      ...line,
      what: 'baca, laju',
      floor: 1000 / kosong.perSecond,
      ours: 1000 / baca.perSecond,
      batas: 2,
      catatan,
    },
    { ...line, what: 'baca, p99', floor: kosong.p99, ours: baca.p99, batas: 3 },
    { ...line, what: 'tanya perubahan, 304', floor: sendiri.p50, ours: tanya.p50, batas: 1.5 },
    guard(world, cookie, { what: 'penjaga, dalam proses', env: { REDIS_URL: '' }, batas: 1 }),
    ...(await withRedis(world, cookie)),
  ]
}

function guard(
  world: World,
  cookie: string,
  { what, env, batas }: { what: string; env: Record<string, string>; batas: number },
): Line {
  const text = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'bench/guard.ts', cookie], {
    env: { ...process.env, DATABASE_URL: world.url, RATE_LIMIT_READ: '1000000/60', ...env },
    encoding: 'utf8',
  })
  return { what, size: 'S', floor: null, ours: Number(text.trim()), batas, satuan: 'ms', queries: null }
}

/** Left out where there is no Redis to be had; the words of its search say how to get one. */
async function withRedis(world: World, cookie: string): Promise<Line[]> {
  if (redisProgram === null) return []
  const redis = await startRedis()
  try {
    return [guard(world, cookie, { what: 'penjaga, Redis', env: { REDIS_URL: redis.url }, batas: 2 })]
  } finally {
    await redis.kill()
  }
}
