import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Halt } from './halt.mjs'

const random = (bytes) => crypto.randomBytes(bytes).toString('base64url')

/** Easy to read out and to type: no letters that look alike. */
export function makePassword() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[crypto.randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    if (!(error instanceof SyntaxError)) throw error
    throw new Halt(
      `${file} rusak.`,
      'Hapus berkas itu: rahasia dibuat lagi, dan semua orang masuk ulang; isi basis data tidak hilang.',
    )
  }
}

function write(file, secrets) {
  fs.writeFileSync(`${file}.baru`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(`${file}.baru`, file)
}

/**
 * Secrets made once and kept in `dataDir`/rahasia.json, readable by their owner only. `isNew`: the file was not
 * there. `remember` keeps other values from now on.
 */
export function keepSecrets(dataDir) {
  fs.mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'rahasia.json')
  const kept = read(file)
  const secrets = { AUTH_SECRET: random(32), POSTGRES_PASSWORD: random(24), ...kept }
  if (Object.keys(kept).length < Object.keys(secrets).length) write(file, secrets)
  return {
    ...secrets,
    isNew: kept.POSTGRES_PASSWORD === undefined,
    remember: (changed) => write(file, { ...secrets, ...changed }),
  }
}
