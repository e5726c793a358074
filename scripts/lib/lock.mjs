import fs from 'node:fs'
import path from 'node:path'
import { isAlive, until } from './postmaster.mjs'
import { cacheDir } from './root.mjs'

/** Runs `work` while no other process of this project runs work of the same name. */
export async function withLock(name, work) {
  fs.mkdirSync(cacheDir, { recursive: true })
  const file = path.join(cacheDir, `${name}.lock`)
  const take = () => {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
      return true
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAlive(holder(file))) fs.rmSync(file, { force: true })
      return false
    }
  }
  await until(take, 15 * 60_000, 100)
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** A file just made has no text yet: its maker is alive. */
function holder(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8')) || process.pid
  } catch {
    return process.pid
  }
}
