import { spawn } from 'node:child_process'
import http from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { serverFile } from './build.mjs'
import { Halt } from './halt.mjs'
import { isPortFree } from './ports.mjs'
import { until } from './postmaster.mjs'
import { cacheDir, root } from './root.mjs'

const tether = pathToFileURL(path.join(root, 'scripts', 'lib', 'tether.mjs')).href
const isWildcard = (host) => host === '0.0.0.0' || host === '::'

export async function refuseBusyPort({ PORT, HOST }) {
  if (await isPortFree(PORT, HOST)) return
  throw new Halt(
    `Port ${PORT} sedang dipakai (mungkin oleh npm start yang lain).`,
    `Hentikan pemakainya, atau pakai port lain: PORT=${PORT + 1} npm start`,
  )
}

/** The status that `url` answers with; 0 when nobody answers. */
const statusOf = (url) =>
  new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: 10_000 }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(0))
  })

async function isReady(origin) {
  const probe = await statusOf(`${origin}/health/ready`)
  if (probe !== 404) return probe >= 200 && probe < 400
  const home = await statusOf(origin)
  return home > 0 && home < 500
}

/**
 * Starts the built app, or the development server, and waits until it answers.
 * `onSpawn` gets `stop` before that, so that a signal meanwhile ends it too. `ended` resolves with its exit code; `stop` asks it to finish what it is doing.
 * @param {Record<string, any>} env
 * @param {{ dev?: boolean, stdout?: 'inherit' | 'ignore' | number, stderr?: 'inherit' | 'ignore' | number, onSpawn?: (stop: () => Promise<void>) => void, limitMs?: number }} options
 */
export async function startServer(
  env,
  { dev = false, stdout = 'inherit', stderr = 'inherit', onSpawn = () => {}, limitMs = 120_000 } = {},
) {
  const { PORT, HOST } = env
  // The development server runs children of its own, which the tether would cut.
  const program = dev
    ? [path.join(root, 'node_modules/next/dist/bin/next'), 'dev', '-p', String(PORT), '-H', HOST]
    : ['--import', tether, serverFile]
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...env,
      PORT: String(PORT),
      HOSTNAME: HOST,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: path.join(cacheDir, 'compile'),
    },
    stdio: ['ignore', stdout, stderr, dev ? 'ignore' : 'ipc'],
    detached: true,
  })
  let code = null
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (status, signal) => resolve(status ?? (signal === 'SIGTERM' ? 0 : 1)))
  }).then((status) => {
    code = status
    return status
  })
  const stop = async () => {
    if (code !== null) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(late)
  }
  onSpawn(stop)
  const origin = `http://${isWildcard(HOST) ? '127.0.0.1' : HOST}:${PORT}`
  const ready = await until(async () => code !== null || (await isReady(origin)), limitMs, 25)
  if (code !== null) throw new Halt(`Aplikasi berhenti saat mulai (kode ${code}).`, 'Baca pesan di atas.')
  if (!ready) {
    await stop()
    throw new Halt(
      `Aplikasi tidak siap dalam ${limitMs / 1000} detik.`,
      `Baca pesan di atas; periksa ${origin}/health.`,
    )
  }
  return { ended, stop, pid: child.pid }
}
