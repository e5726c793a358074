import fs from 'node:fs'
import path from 'node:path'
import { isAlive } from './postmaster.mjs'

/**
 * Two starts on one data folder (PORT=3001 npm start) share its database: notes this process as a user of it.
 * The function that comes back takes the note away and says whether nobody else is left.
 */
export function hold(dataDir) {
  const folder = path.join(dataDir, 'pemakai')
  fs.mkdirSync(folder, { recursive: true })
  const own = String(process.pid)
  fs.writeFileSync(path.join(folder, own), '')
  return () => {
    for (const name of fs.readdirSync(folder)) {
      if (name === own || !isAlive(Number(name))) fs.rmSync(path.join(folder, name), { force: true })
    }
    return fs.readdirSync(folder).length === 0
  }
}
