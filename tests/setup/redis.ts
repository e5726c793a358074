import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { freePort } from '../../scripts/lib/ports.mjs'

const PROGRAMS = ['redis-server', 'valkey-server']

/** The server on this system, or null; where a build is checked, it has to be there. */
function findProgram(): string | null {
  for (const program of PROGRAMS) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' })
      return program
    } catch {}
  }
  const message =
    'Redis is not here: its tests are left out. To run them: sudo apt-get install -y redis-server'
  if (process.env.CI) throw new Error(message)
  console.warn(message)
  return null
}

export const redisProgram = findProgram()

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
