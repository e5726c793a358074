import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { Halt } from './halt.mjs'
import { cacheDir } from './root.mjs'

const require = createRequire(import.meta.url)
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const runs = (file, env) =>
  fs.existsSync(file) &&
  spawnSync(file, ['--version'], { stdio: 'ignore', env: { ...process.env, ...env } }).status === 0

/** Unpacks the browser of the npm package, with the libraries it brings, into a folder of this version. */
async function unpack() {
  const home = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '..')
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
  const folder = path.join(cacheDir, `chromium-${version}-${process.arch}`)
  if (fs.existsSync(folder)) return folder
  const fresh = `${folder}.baru-${process.pid}`
  fs.mkdirSync(fresh, { recursive: true })
  const { inflate } = await import('@sparticuz/chromium')
  // The package unpacks to the temporary folder and trusts any file of that name there.
  const usual = process.env.TMPDIR
  process.env.TMPDIR = fresh
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(home, 'bin', name))
    }
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
  fs.chmodSync(path.join(fresh, 'chromium'), 0o755)
  const conf = path.join(fresh, 'fonts', 'fonts.conf')
  fs.writeFileSync(conf, fs.readFileSync(conf, 'utf8').replaceAll('/tmp/', `${folder}/`))
  if (fs.existsSync(folder)) fs.rmSync(fresh, { recursive: true, force: true })
  else fs.renameSync(fresh, folder)
  return folder
}

async function fromPackage() {
  if (os.platform() !== 'linux') return null
  const folder = await unpack()
  const executablePath = path.join(folder, 'chromium')
  const fonts = fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    if (runs(executablePath, env)) return { executablePath, env, source: 'paket npm @sparticuz/chromium' }
  }
  return null
}

/**
 * A browser for the tests: PLAYWRIGHT_CHROMIUM, Playwright's own, the system's, else the one of the npm package.
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, source: string }>}
 */
export async function resolveChromium() {
  const given = process.env.PLAYWRIGHT_CHROMIUM
  if (given) return { executablePath: given, env: {}, source: 'PLAYWRIGHT_CHROMIUM' }
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  if (runs(own)) return { executablePath: own, env: {}, source: 'Playwright' }
  const system = installed.find((file) => runs(file))
  if (system) return { executablePath: system, env: {}, source: system }
  const found = await fromPackage()
  if (found) return found
  throw new Halt('Tidak ada peramban untuk uji.', 'Pasang satu: npx playwright install --with-deps chromium')
}
