import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { freePort } from '../../scripts/lib/ports.mjs'
import { findRedis } from '../../scripts/lib/redis.mjs'

/** The server of this system; null: these tests are left out, and `npm test` says so. */
export const redisProgram = findRedis()

/** A real Redis of this test's own, from the system; nothing of it is kept. */
export async function startRedis() {
  const program = redisProgram ?? ''
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let child: ChildProcess
  const start = async () => {
    child = spawn(program, ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' })
    const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null })
    redis.on('error', () => {})
    await redis.ping()
    redis.disconnect()
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await start()
  return {
    program,
    url,
    start,
    kill,
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
  }
}
