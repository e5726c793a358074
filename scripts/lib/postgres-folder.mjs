import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { explain, Halt } from './halt.mjs'
import { isOpenToAll } from './postgres-user.mjs'

/** The server sees nothing of the caller's environment but this. */
export const serverEnv = {
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  SystemRoot: process.env.SystemRoot,
}

function stateFolder(temporary) {
  const bases = temporary ? [os.tmpdir(), '/var/tmp'] : ['/var/lib/rab', '/var/tmp/rab']
  for (const base of bases) {
    try {
      fs.mkdirSync(base, { recursive: true, mode: 0o711 })
      if (isOpenToAll(base)) return path.join(base, `postgres-${crypto.randomBytes(4).toString('hex')}`)
    } catch {}
  }
  throw new Halt(
    'Tidak ada folder yang boleh dipakai server PostgreSQL.',
    'Pakai DATA_DIR=/folder/lain npm start.',
  )
}

/**
 * Where the data really are. When the server runs as another account that cannot reach `dataDir` (a project below
 * a closed home folder), they live in a system folder and `dataDir` is a link to it.
 */
export function placeFolder(dataDir, user, temporary) {
  fs.mkdirSync(path.dirname(dataDir), { recursive: true })
  if (fs.existsSync(dataDir)) return fs.realpathSync(dataDir)
  if (!user.uid) return dataDir
  try {
    fs.chmodSync(path.dirname(dataDir), 0o711)
  } catch {}
  if (isOpenToAll(path.dirname(dataDir))) return dataDir
  const place = stateFolder(temporary)
  fs.rmSync(dataDir, { force: true })
  fs.mkdirSync(place, { mode: 0o700 })
  fs.symlinkSync(place, dataDir)
  return place
}

/** The major version the folder was made by; null when there are no data yet. */
export function folderVersion(folder) {
  try {
    return fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** Makes the data folder beside itself and moves it into place: a start killed half-way leaves no half folder. */
export function createFolder(folder, { user, bin, password }) {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) {
    throw new Halt(
      `Folder ${folder} berisi sesuatu, tetapi bukan data PostgreSQL.`,
      'Pindahkan isinya, atau pakai DATA_DIR=/folder/lain npm start.',
    )
  }
  const fresh = `${folder}.baru`
  const passwordFile = `${folder}.sandi`
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { mode: 0o700 })
  fs.rmSync(passwordFile, { force: true })
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid) for (const it of [fresh, passwordFile]) fs.chownSync(it, user.uid, user.gid)
  const made = spawnSync(
    bin('initdb'),
    `-U rab --auth=scram-sha-256 --encoding=UTF8 --locale-provider=icu --icu-locale=id-ID --locale=C --no-sync --no-instructions`
      .split(' ')
      .concat('-D', fresh, '--pwfile', passwordFile),
    { ...user, env: serverEnv, encoding: 'utf8', cwd: '/' },
  )
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true })
    throw explain(new Error(`initdb: ${made.error ?? ''}${made.stdout ?? ''}${made.stderr ?? ''}`), folder)
  }
  fs.rmSync(folder, { recursive: true, force: true })
  fs.renameSync(fresh, folder)
}
