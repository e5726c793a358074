import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { explain, Halt } from './halt.mjs'
import { freePort, isPortFree } from './ports.mjs'
import { postgresBinaries } from './postgres-binaries.mjs'
import { createFolder, folderVersion, placeFolder, serverEnv } from './postgres-folder.mjs'
import { serverUser } from './postgres-user.mjs'
import { disownPostmaster, isAlive, readPostmaster, stopPostmaster, until } from './postmaster.mjs'

const settings = [
  'unix_socket_directories=',
  'timezone=UTC',
  'max_connections=100',
  'log_min_messages=warning',
]
const urlOf = (port, password) => `postgres://rab:${password}@127.0.0.1:${port}/postgres`

/** Whether the server at `url` is the one of `folder`: after a crash another one may have taken its port. */
async function serves(url, folder) {
  const { default: postgres } = await import('postgres')
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const [row] = await sql`select current_setting('data_directory') as folder`
    return fs.realpathSync(row.folder) === folder
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function refuseOtherVersion(dataDir, version, major) {
  if (version === null || version === major) return
  throw new Halt(
    `Data di ${dataDir} dibuat PostgreSQL ${version}, sedangkan yang terpasang PostgreSQL ${major}.`,
    `Data tidak disentuh. Pilih salah satu:
- buat cadangan dengan versi program yang lama (unduh dokumen tiap proyek), lalu impor lagi;
- mulai kosong: mv ${dataDir} ${dataDir}-pg${version} && npm start
- pakai folder lain: DATA_DIR=/folder/lain npm start`,
  )
}

/** The password is lost with the file that held it; the owner of the folder may set a new one without it. */
function setPassword(folder, { user, bin, password }) {
  spawnSync(bin('postgres'), ['--single', '-D', folder, 'postgres'], {
    ...user,
    env: serverEnv,
    cwd: '/',
    input: `alter user rab password '${password}'\n`,
  })
}

function launch(folder, port, { user, bin, log, flags }) {
  const out = fs.openSync(log, 'a', 0o600)
  const from = fs.fstatSync(out).size
  // Its own process group: Ctrl-C reaches the start script alone, which stops the app before the database.
  const child = spawn(
    bin('postgres'),
    [
      '-D',
      folder,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      ...[...settings, ...flags].flatMap((it) => ['-c', it]),
    ],
    { ...user, env: serverEnv, cwd: '/', stdio: ['ignore', 'ignore', out], detached: true },
  )
  fs.closeSync(out)
  child.unref()
  const state = { pid: child.pid, ended: false, output: () => fs.readFileSync(log, 'utf8').slice(from) }
  child.once('error', () => {
    state.ended = true
  })
  child.once('exit', () => {
    state.ended = true
  })
  return state
}

/** The file may still be the one of the server before. */
function isReady(folder, pid) {
  const noted = readPostmaster(folder)
  return noted?.pid === pid && noted.ready
}

/** The same port as last time, when it is free: whoever looks into the data keeps the address. */
const keptPort = (file) => (fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : undefined)

function stillHeld(folder) {
  const pid = readPostmaster(folder)?.pid ?? '<pid>'
  return new Halt(
    `Proses lain (pid ${pid}) masih memegang data di ${folder}.`,
    `Hentikan dulu: kill ${pid}; atau pakai folder lain: DATA_DIR=/folder/lain npm start.`,
  )
}

/** Starts on `port` or, when that is taken, on a free one. */
async function boot(folder, wishedPort, options) {
  let port = wishedPort && (await isPortFree(wishedPort)) ? wishedPort : await freePort()
  for (let attempt = 1; ; attempt++) {
    const server = launch(folder, port, options)
    await until(() => server.ended || isReady(folder, server.pid), 120_000)
    if (!server.ended) return { pid: server.pid, port }
    const output = server.output()
    // Children of a killed server, or one that is just stopping, take a moment to let go of the folder.
    const held = /shared memory block|lock file .* already exists/.test(output)
    if (attempt === 20 && held) throw stillHeld(folder)
    if (attempt === 20 || !(held || /could not bind|Address already in use/.test(output))) {
      throw explain(new Error(`PostgreSQL tidak menyala:\n${output.slice(-3000)}`), folder)
    }
    if (!held) port = await freePort()
    await until(() => false, 300)
  }
}

/**
 * Starts the embedded server on `dataDir`, made on first use, or joins the one that still runs there.
 * @param {{ dataDir: string, password: string, newPassword?: boolean, temporary?: boolean, port?: number, flags?: string[], binaries?: { major: string, bin: (name: string) => string } }} options
 */
export async function startPostgres({
  dataDir,
  password,
  newPassword = false,
  temporary = false,
  port,
  flags = [],
  binaries,
}) {
  const user = serverUser(dataDir)
  const { major, bin } = binaries ?? postgresBinaries(user)
  const folder = placeFolder(dataDir, user, temporary)
  const version = folderVersion(folder)
  refuseOtherVersion(dataDir, version, major)
  const server = (at, reused) => ({
    ...at,
    reused,
    folder,
    url: urlOf(at.port, password),
    stop: () => stopPostmaster(at.pid),
  })
  const running = readPostmaster(folder)
  if (running && isAlive(running.pid) && (await serves(urlOf(running.port, password), folder))) {
    return server({ pid: running.pid, port: running.port }, true)
  }
  if (version === null) createFolder(folder, { user, bin, password })
  else if (newPassword) setPassword(folder, { user, bin, password })
  if (running && !isAlive(running.pid)) disownPostmaster(folder)
  const portFile = `${dataDir}.port`
  const started = await boot(folder, port ?? keptPort(portFile), { user, bin, log: `${dataDir}.log`, flags })
  fs.writeFileSync(portFile, String(started.port))
  return server(started, false)
}
