import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { startPostgres } from './postgres.mjs'
import { isAlive, readPostmaster, until } from './postmaster.mjs'
import { cacheDir } from './root.mjs'

const prefix = 'test-'

function remove(home) {
  const dataDir = path.join(home, 'postgres')
  const real = fs.existsSync(dataDir) ? fs.realpathSync(dataDir) : dataDir
  const pid = readPostmaster(real)?.pid
  try {
    if (pid) process.kill(pid, 'SIGQUIT')
  } catch {}
  for (const it of [real, home])
    fs.rmSync(it, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

/** Takes away what a killed run left; its folder is named after its process. */
function sweep() {
  for (const name of fs.readdirSync(cacheDir).filter((it) => it.startsWith(prefix))) {
    if (isAlive(Number(name.split('-')[1]))) continue
    try {
      remove(path.join(cacheDir, name))
    } catch {}
  }
}

const careless = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off']

/**
 * A server that goes with the process that asked for it: for tests fast and careless, for a bench as in earnest;
 * `binaries` are those of this system instead of the npm package's, which has no pg_dump; `disk` is a folder of its own
 * for the data.
 * @param {{ flags?: string[], binaries?: { major: string, bin: (name: string) => string }, disk?: string }} options
 */
export async function startThrowaway({ flags = careless, binaries, disk } = {}) {
  fs.mkdirSync(cacheDir, { recursive: true })
  sweep()
  const home = path.join(cacheDir, `${prefix}${process.pid}-${crypto.randomBytes(3).toString('hex')}`)
  fs.mkdirSync(home)
  const gone = () => remove(home)
  process.once('exit', gone)
  const password = crypto.randomBytes(12).toString('base64url')
  const dataDir = path.join(disk ?? home, 'postgres')
  const start = () => startPostgres({ dataDir, password, temporary: true, flags, binaries })
  let server = await start()
  const stop = async () => {
    await server.stop()
    process.off('exit', gone)
    gone()
  }
  return {
    url: server.url,
    home,
    folder: server.folder,
    stop,
    /** As a crash ends it: no shutdown, nothing written out. */
    kill: async () => {
      const pid = readPostmaster(server.folder)?.pid ?? 0
      process.kill(pid, 'SIGKILL')
      await until(() => !isAlive(pid), 5000)
    },
    /** After `kill`: at the same address, with the data that it had. */
    revive: async () => {
      server = await start()
    },
  }
}
