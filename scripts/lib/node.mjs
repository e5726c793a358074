import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Halt, halt } from './halt.mjs'
import { npmCommand } from './npm.mjs'
import { watchParents } from './parents.mjs'
import { step } from './progress.mjs'
import { cacheDir, root } from './root.mjs'

// From 22.18 on Node reads lib/env.ts as it is.
const isEnough = ([major, minor]) => major > 22 || (major === 22 && minor >= 18)

const home = path.join(cacheDir, 'node24', `${process.platform}-${process.arch}`)
const suffix = process.platform === 'win32' ? '.exe' : ''
const binary = path.join(home, 'node_modules', 'node', 'bin', `node${suffix}`)

/** Fetches the newer Node into a folder beside its place, so that a broken download leaves nothing behind. */
function fetchNode() {
  const fresh = `${home}.baru-${process.pid}`
  fs.mkdirSync(fresh, { recursive: true })
  // The package puts the program in place by an install script, which newer npm runs only when told so.
  const wanted = { private: true, dependencies: { node: '24' }, allowScripts: { node: true } }
  fs.writeFileSync(path.join(fresh, 'package.json'), JSON.stringify(wanted))
  const { command, args, env } = npmCommand(['install', '--no-audit', '--no-fund', '--loglevel=error'])
  const made = spawnSync(command, args, {
    cwd: fresh,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const runs = spawnSync(path.join(fresh, path.relative(home, binary)), ['--version']).status === 0
  if (made.status !== 0 || !runs) {
    fs.rmSync(fresh, { recursive: true, force: true })
    throw new Halt(
      `Node ${process.versions.node} terlalu lama, dan Node 24 tidak dapat diambil dari npm.\n${made.stderr ?? made.error}`,
      'Periksa sambungan jaringan lalu ulangi, atau pasang Node 24 dari https://nodejs.org.',
    )
  }
  fs.rmSync(home, { recursive: true, force: true })
  fs.renameSync(fresh, home)
}

/** Runs the script again under Node 24 and ends with its exit code. */
async function rerun() {
  if (!fs.existsSync(binary)) await step('Mengambil Node 24', fetchNode)
  const env = { ...process.env, PATH: `${path.dirname(binary)}${path.delimiter}${process.env.PATH ?? ''}` }
  // The channel tells the inner process when this one is gone, even by kill -9.
  const child = spawn(binary, process.argv.slice(1), {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  watchParents(() => child.kill('SIGTERM'))
  child.once('error', halt)
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0)))
}

/** Runs `main` on a Node that is new enough, fetching one when this one is not; errors end the process in words. */
export async function onNewerNode(main) {
  try {
    if (!isEnough(process.versions.node.split('.').map(Number))) return await rerun()
    // Node 22 announces that reading TypeScript is an experiment.
    process.removeAllListeners('warning')
    process.chdir(root)
    await main(process.argv.slice(2))
  } catch (error) {
    halt(error)
  }
}
