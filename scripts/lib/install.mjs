import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { explain, Halt } from './halt.mjs'
import { withLock } from './lock.mjs'
import { npmCommand } from './npm.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { run, tail } from './run.mjs'

const mark = path.join(root, 'node_modules', '.rab-terpasang')
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file) : '')

/** What is wanted, and on which kind of machine: packages bring programs. */
const wanted = () =>
  crypto
    .createHash('sha256')
    .update(read(path.join(root, 'package.json')))
    .update(read(path.join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')

const isInstalled = () => String(read(mark)) === wanted()

async function install() {
  const { command, args, env } = npmCommand([
    'install',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  const { code, output } = await run(command, args, { env })
  if (code !== 0) {
    const told = explain(new Error(output), root)
    throw told instanceof Halt
      ? told
      : new Halt(`npm install gagal:\n${tail(output)}`, 'Periksa sambungan ke registri npm, lalu ulangi.')
  }
  fs.writeFileSync(mark, wanted())
}

/** Installs the packages when package.json or its lock has changed since. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await withLock('install', async () => {
    if (!isInstalled()) await step('Memasang paket', install)
  })
}
