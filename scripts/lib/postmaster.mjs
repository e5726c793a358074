import fs from 'node:fs'
import path from 'node:path'

/** A process that has ended but that nobody has collected (no init in a container) still answers to signals. */
function isZombie(pid) {
  try {
    return /\) [ZX] /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  return !isZombie(pid)
}

/** What the server notes of itself in its data folder; null when it has not started or has stopped. */
export function readPostmaster(folder) {
  try {
    const lines = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * The server takes an uncollected dead one for alive and refuses the folder. Only the number goes: the rest of the
 * file lets it check that no child of the dead one still writes.
 */
export function disownPostmaster(folder) {
  const file = path.join(folder, 'postmaster.pid')
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  lines[0] = '4194303'
  fs.writeFileSync(file, lines.join('\n'))
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again every few milliseconds until `test` gives a true value; null after `limitMs`. */
export async function until(test, limitMs, everyMs = 10) {
  for (const end = Date.now() + limitMs; Date.now() < end; await pause(everyMs)) {
    const value = await test()
    if (value) return value
  }
  return null
}

/** Fast shutdown, and an immediate one when clients hold it up; the log is replayed then, nothing is lost. */
export async function stopPostmaster(pid) {
  for (const [signal, limitMs] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ]) {
    try {
      process.kill(pid, signal)
    } catch {}
    if (await until(() => !isAlive(pid), limitMs)) return
  }
}
