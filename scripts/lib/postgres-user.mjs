import fs from 'node:fs'
import path from 'node:path'
import { Halt } from './halt.mjs'

const isRoot = () => process.platform !== 'win32' && process.getuid() === 0

/**
 * Whom the server runs as: PostgreSQL refuses root, so root lends it to another account. Data that exist keep
 * their owner, or a later choice of account could not open them.
 */
export function serverUser(dataDir) {
  if (!isRoot()) return {}
  if (fs.existsSync(path.join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = fs.statSync(dataDir)
    if (uid !== 0) return { uid, gid }
  }
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const account = ['postgres', 'nobody'].map((name) => accounts.find(([own]) => own === name)).find(Boolean)
  if (!account) {
    throw new Halt(
      'PostgreSQL menolak berjalan sebagai root, dan tidak ada pengguna postgres atau nobody di sistem ini.',
      'Jalankan sebagai pengguna biasa, atau arahkan DATABASE_URL ke PostgreSQL yang ada.',
    )
  }
  const [, , uid, gid] = account
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether any account may pass through `folder` and all folders above it. */
export function isOpenToAll(folder) {
  for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
    if (!(fs.statSync(at).mode & 0o001)) return false
    if (at === path.dirname(at)) return true
  }
}
