import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { explain, Halt } from './halt.mjs'
import { withLock } from './lock.mjs'
import { packFolder } from './pack.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { runTool, tail } from './run.mjs'

const folders = ['app', 'components', 'lib', 'db', 'drizzle', 'public', 'monitoring']
// Every settings file at the top counts but those that the app never sees.
const isSetting = (name) =>
  /\.(json|[cm]?[jt]s)$/.test(name) && !/^(\.|biome|drizzle\.|knip|next-env|playwright|vitest)/.test(name)
const next = path.join(root, '.next')
const standalone = path.join(next, 'standalone')
const mark = path.join(next, 'rab-build')

/** The program that serves the built app. */
export const serverFile = path.join(standalone, 'server.js')

function* filesOf(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(file)
    else yield file
  }
}

/** One hash over all that the build is made of. @returns {string} */
export function buildHash() {
  const files = fs
    .readdirSync(root)
    .filter(isSetting)
    .map((name) => path.join(root, name))
  for (const folder of folders.map((name) => path.join(root, name)))
    if (fs.existsSync(folder)) files.push(...filesOf(folder))
  const hash = crypto.createHash('sha256')
  for (const file of files.sort())
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

const isBuilt = () =>
  fs.existsSync(mark) && fs.existsSync(serverFile) && fs.readFileSync(mark, 'utf8') === buildHash()

async function build() {
  const hash = buildHash()
  fs.rmSync(mark, { force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runTool('next/dist/bin/next', ['build'], { env })
  if (code !== 0) {
    const told = explain(new Error(tail(output, 80)), root)
    throw told instanceof Halt
      ? told
      : new Halt(`next build gagal:\n${told.message}`, 'Betulkan galat di atas, lalu ulangi.')
  }
  const served = path.join(standalone, '.next', 'static')
  fs.cpSync(path.join(next, 'static'), served, { recursive: true })
  await packFolder(served)
  if (fs.existsSync(path.join(root, 'public')))
    fs.cpSync(path.join(root, 'public'), path.join(standalone, 'public'), { recursive: true })
  // Next copies .env into what it builds, where a value would outlive its removal.
  for (const name of fs.readdirSync(standalone))
    if (name.startsWith('.env')) fs.rmSync(path.join(standalone, name))
  fs.writeFileSync(mark, hash)
}

/** Builds the app when its sources have changed since; start, test and bench share the build. */
export async function ensureBuilt() {
  if (isBuilt()) return
  await withLock('build', async () => {
    if (!isBuilt()) await step('Membangun aplikasi', build)
  })
}
