import { spawnSync } from 'node:child_process'

/** The program of that name, when this system has it and it says which it is; else null. */
export function findTool(name) {
  const { status } = spawnSync(name, ['--version'], { stdio: 'ignore' })
  return status === 0 ? name : null
}
