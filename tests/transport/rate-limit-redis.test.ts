import { execFile } from 'node:child_process'
import http from 'node:http'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../../scripts/lib/ports.mjs'
import { redisProgram, startRedis } from '../setup/redis'

const T0 = 1_800_000_000_000

/** Each is what one process has: its own connection and its own counts. */
async function newProcess(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.resetModules()
  const { Allowances } = await import('@/lib/transport/rate-limit')
  const allowances = new Allowances()
  opened.push(allowances)
  await vi.waitFor(async () => expect(await allowances.store.answers()).toBe(true))
  return allowances
}
const opened: { store: { close(): void } }[] = []

describe.skipIf(redisProgram === null)('allowances over a real Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.kill())
  afterEach(() => {
    for (const { store } of opened.splice(0)) store.close()
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })
  const one = () => newProcess({ REDIS_URL: redis.url })
  const allowed = (taken: { allowed: boolean }[]) => taken.filter((one) => one.allowed).length
  const many = <T>(n: number, run: (at: number) => Promise<T>) =>
    Promise.all(Array.from({ length: n }, (_, at) => run(at)))

  it('two share one allowance, and 200 at once let through exactly the limit', async () => {
    const both = [await one(), await one()]
    // Modules and scripts are loaded by the first call of each: not what is looked at here.
    for (const allowances of both) await allowances.take('read', 'pemanasan')
    vi.useFakeTimers({ now: T0, toFake: ['Date'] })
    const taken = await many(200, (n) => both[n % 2]?.take('read', 'berdua:GET x') as Promise<never>)
    expect(allowed(taken)).toBe(100)
    expect(await both[0]?.take('read', 'berdua:GET y')).toMatchObject({ allowed: true, remaining: 99 })
  })

  it('two processes of the system share it too', async () => {
    const program = `
      import { Allowances } from './lib/transport/rate-limit.ts'
      const allowances = new Allowances()
      while (!(await allowances.store.answers())) await new Promise((done) => setTimeout(done, 10))
      await allowances.take('read', 'pemanasan')
      const taken = await Promise.all(Array.from({ length: 100 }, () => allowances.take('read', 'sistem:GET x')))
      console.log(taken.filter((one) => one.allowed).length)
      process.exit()`
    const run = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        env: { ...process.env, REDIS_URL: redis.url, RATE_LIMIT_READ: '100/86400' },
        // It would wait for ever where the Redis of this test is gone.
        timeout: 50_000,
      })
    const found = await many(2, async () => Number((await run()).stdout.trim()))
    expect(found.reduce((sum, n) => sum + n)).toBe(100)
  }, 60_000)

  it('counts like the one in process, at the edge of the window too', async () => {
    const here = await newProcess({ REDIS_URL: '' })
    const there = await one()
    vi.useFakeTimers({ now: T0, toFake: ['Date'] })
    const seconds = [0, 10, 59.999, 60, 61, 75, 90, 119.999, 120, 150, 240]
    for (const second of seconds) {
      vi.setSystemTime(T0 + second * 1000)
      for (let n = 0; n < 9; n++) {
        const [a, b] = [await here.take('write', 'tepi'), await there.take('write', 'tepi')]
        expect(b, `${second} s, ${n}`).toEqual(a)
      }
    }
  })

  it('a shared count survives its scripts being forgotten', async () => {
    const allowances = await one()
    await allowances.take('bulk', 'lupa')
    const admin = new Redis(redis.url)
    await admin.script('FLUSH')
    admin.disconnect()
    expect(await allowances.take('bulk', 'lupa')).toMatchObject({ remaining: 3 })
    expect(await allowances.store.answers()).toBe(true)
  })

  it('killed under load: nobody notices but the health page; back, it counts there again', async () => {
    const allowances = await one()
    let stop = false
    const slowest = { ms: 0 }
    const load = many(8, async (n) => {
      let taken = 0
      while (!stop) {
        const started = performance.now()
        await allowances.take('read', `beban-${n}-${taken++}`)
        slowest.ms = Math.max(slowest.ms, performance.now() - started)
        await new Promise((done) => setTimeout(done, 2))
      }
      return taken
    })
    await redis.kill()
    await vi.waitFor(async () => expect(await allowances.store.answers()).toBe(false))
    const alone = await many(30, () => allowances.take('write', 'sendiri'))
    expect(allowed(alone)).toBe(20)
    await redis.start()
    await vi.waitFor(() => allowances.take('bulk', 'kembali').then(() => probe()), { timeout: 8000 })
    stop = true
    expect((await load).every((taken) => taken > 0)).toBe(true)
    expect(slowest.ms).toBeLessThan(400)

    async function probe() {
      const admin = new Redis(redis.url)
      const keys = await admin.keys('batas:bulk:kembali*')
      admin.disconnect()
      expect(keys.length).toBeGreaterThan(0)
    }
  })

  it('slow: a caller waits a tenth of a second once, not for Redis', async () => {
    const allowances = await one()
    redis.pause()
    try {
      const started = performance.now()
      expect((await allowances.take('read', 'lambat')).allowed).toBe(true)
      expect(performance.now() - started).toBeLessThan(250)
      const again = performance.now()
      for (let n = 0; n < 20; n++) await allowances.take('read', 'lambat')
      expect(performance.now() - again).toBeLessThan(100)
    } finally {
      redis.resume()
    }
    await vi.waitFor(async () => expect(await allowances.store.answers()).toBe(true))
  })

  it('by Upstash’s REST calls: the same count', async () => {
    const admin = new Redis(redis.url)
    const port = await freePort()
    const run = async ([name = '', ...args]: string[]) => {
      // Upstash knows the flag in a script's first line; the Redis behind it here does not.
      const known = args.map((arg) => String(arg).replace(/^#!lua[^\n]*\n/, ''))
      return admin.call(name, ...known).then(
        (result) => ({ result }),
        (error: Error) => ({ error: error.message }),
      )
    }
    const server = http.createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const body = JSON.parse(Buffer.concat(parts).toString())
      const answer = request.url === '/pipeline' ? await Promise.all(body.map(run)) : await run(body)
      response.writeHead(request.headers.authorization === 'Bearer rahasia' ? 200 : 401)
      response.end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    try {
      const url = `http://127.0.0.1:${port}`
      const rest = await newProcess({ UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: 'rahasia' })
      expect(allowed(await many(12, () => rest.take('bulk', 'upstash')))).toBe(5)
      const direct = await one()
      expect(await direct.take('bulk', 'upstash')).toMatchObject({ allowed: false })
    } finally {
      server.close()
      admin.disconnect()
    }
  })
})
