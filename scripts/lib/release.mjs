import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { buildHash, serverFile } from './build.mjs'
import { Halt } from './halt.mjs'
import { root } from './root.mjs'

/** What a release runs besides the server, each bundled into one file that needs no TypeScript and no npm. */
const programs = { worker: 'scripts/worker.ts', migrate: 'scripts/migrate.mjs' }
/** Two folders below the release, as scripts/lib is below the project: the same root is found from both. */
const bin = path.join('scripts', 'bin')
const note = 'rilis.json'

/** Loaded as they are from the release's node_modules, where the server's own build put them. */
const external = [
  '@node-rs/argon2',
  'exceljs',
  'nodemailer',
  'pdfmake',
  'pg-boss',
  'pino',
  'prom-client',
  'thread-stream',
  'tsx',
]

/** A bundle has no `require` of its own, which packages of the older kind ask for. */
const banner = [
  "import { createRequire as rabRequire } from 'node:module'",
  'const require = rabRequire(import.meta.url)',
  "process.env.NODE_ENV ??= 'production'",
].join('\n')

const commitOf = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return 'tanpa-git'
  }
}

/** What a release says of itself. @returns {{ id: string, version: string, commit: string, migrations: string[] }} */
export function readRelease(folder) {
  const file = path.join(folder, note)
  if (!fs.existsSync(file)) throw new Halt(`${folder} bukan rilis (tanpa ${note}).`, 'npm run release')
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

function releaseOf() {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const journal = JSON.parse(fs.readFileSync(path.join(root, 'drizzle/meta/_journal.json'), 'utf8'))
  const commit = commitOf()
  const id = `${version}-${commit}-${buildHash().slice(0, 8)}`
  return { id, version: `${version}+${commit}`, commit, migrations: journal.entries.map(({ tag }) => tag) }
}

/**
 * Puts the built app into `folder`: with Node alone it serves (`node server.js`), works in the background
 * (`node scripts/bin/worker.mjs`) and migrates (`node scripts/bin/migrate.mjs`). Gives what it is.
 */
export async function assembleRelease(folder) {
  const { build } = await import('esbuild')
  const fresh = `${folder}.baru-${process.pid}`
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.cpSync(path.dirname(serverFile), fresh, { recursive: true, verbatimSymlinks: true })
  fs.cpSync(path.join(root, 'drizzle'), path.join(fresh, 'drizzle'), { recursive: true })
  for (const [name, source] of Object.entries(programs)) {
    await build({
      absWorkingDir: root,
      entryPoints: [source],
      outfile: path.join(fresh, bin, `${name}.mjs`),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      external,
      banner: { js: banner },
      logLevel: 'error',
    })
  }
  const release = releaseOf()
  fs.writeFileSync(path.join(fresh, note), `${JSON.stringify(release, null, 2)}\n`)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.renameSync(fresh, folder)
  return release
}
