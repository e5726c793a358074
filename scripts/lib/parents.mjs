import fs from 'node:fs'
import { isAlive } from './postmaster.mjs'

function parentOf(pid) {
  try {
    return Number(/\) \S (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

/**
 * npm passes a signal to its shell alone, and the shell ends without a word to what it runs: calls `gone` when the
 * shell or npm has ended. Without npm the caller may come and go (nohup).
 */
export function watchParents(gone) {
  if (!process.env.npm_execpath || process.platform === 'win32') return
  const shell = process.ppid
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    if (process.ppid === shell && !(npm > 1 && !isAlive(npm))) return
    clearInterval(timer)
    gone()
  }, 250)
  timer.unref()
}
