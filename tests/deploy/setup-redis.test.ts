import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/lib/ports.mjs'
import { has } from '../../scripts/lib/system-tools.mjs'

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-redis-'))
const setup = (env: Record<string, string>, ...args: string[]) =>
  spawnSync(path.resolve('scripts', 'setup-redis.sh'), args, {
    encoding: 'utf8',
    env: { ...process.env, REDIS_HOME: home, ...env },
  })

describe.skipIf(!has('redis-server') || !has('redis-cli'))('setup-redis.sh', () => {
  afterAll(() => {
    const file = path.join(home, 'redis.pid')
    if (fs.existsSync(file)) process.kill(Number(fs.readFileSync(file, 'utf8')))
    fs.rmSync(home, { recursive: true, force: true })
  })

  it('makes a Redis that asks for its password, on the loopback', async () => {
    const port = await freePort()
    const { stdout, stderr } = setup({ REDIS_PORT: String(port) })
    const [, url = ''] = /^REDIS_URL=(redis:\S+)$/m.exec(stdout) ?? [stderr]
    expect(url).toMatch(new RegExp(`^redis://:\\w{16,}@127\\.0\\.0\\.1:${port}$`))
    const redis = new Redis(url)
    expect(await redis.ping()).toBe('PONG')
    await expect(redis.call('CONFIG', 'GET', 'requirepass')).rejects.toThrow(/unknown command/)
    redis.disconnect()
    expect(execFileSync('redis-cli', ['-p', String(port), 'ping'], { encoding: 'utf8' })).toMatch(/NOAUTH/)
    expect(fs.statSync(path.join(home, 'redis.conf')).mode & 0o077).toBe(0)
  })

  it('refuses a weak password, and to be open to every network', () => {
    expect(setup({ REDIS_PASSWORD: 'rahasia' })).toMatchObject({ status: 1 })
    expect(setup({ REDIS_BIND: '0.0.0.0' }).stderr).toContain('REDIS_BIND')
    expect(setup({}, 'lain')).toMatchObject({ status: 1 })
  })
})
