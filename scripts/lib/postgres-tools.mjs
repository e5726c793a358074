import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Halt } from './halt.mjs'

const debian = '/usr/lib/postgresql'

function* folders() {
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).map(Number).filter(Boolean) : []
  for (const version of versions.sort((a, b) => a - b)) yield path.join(debian, String(version), 'bin')
  yield* (process.env.PATH ?? '').split(path.delimiter)
}

const majorOf = (program) =>
  Number(
    /\b(\d+)(\.|beta|rc|devel)/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout)?.[1],
  )

/**
 * PostgreSQL's own programs on this system, of version `major` or the nearest above, that hold `program`; null
 * where there are none. Those of an older version refuse a newer server.
 */
export function findPostgresTools(major, program = 'pg_dump') {
  for (const folder of folders()) {
    if (!fs.existsSync(path.join(folder, program))) continue
    const own = majorOf(path.join(folder, program))
    if (own >= major) return { major: String(own), bin: (name) => path.join(folder, name) }
  }
  return null
}

/** The same, for who cannot go on without. */
export function needPostgresTools(major) {
  const tools = findPostgresTools(major)
  if (tools) return tools
  throw new Halt(
    `pg_dump dan pg_restore versi ${major} atau lebih baru tidak ada di sistem ini.`,
    `sudo apt-get install -y postgresql-client-${major}   (dari apt.postgresql.org bila sistem hanya punya yang lama)`,
  )
}

/** How libpq's programs are told of `url`: the password stays out of the list of processes. */
export function libpq(url) {
  const bare = new URL(url)
  const password = decodeURIComponent(bare.password)
  bare.password = ''
  return { url: bare.href, env: { ...process.env, ...(password && { PGPASSWORD: password }) } }
}
