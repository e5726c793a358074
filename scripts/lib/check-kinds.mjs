import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { resolveChromium } from './chromium.mjs'
import { findRedis, WITHOUT_REDIS } from './redis.mjs'
import { cacheDir } from './root.mjs'
import { runTool } from './run.mjs'
import { missingTools } from './system-tools.mjs'

/** A check that is one program: passed when it ends well. */
export const program =
  (file, args) =>
  async ({ env }) => {
    const { code, output } = await runTool(file, args, { env })
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, excerpt: output }
  }

const reportFile = (name) => {
  const folder = path.join(cacheDir, `hasil-${process.pid}`)
  fs.mkdirSync(folder, { recursive: true })
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, name)
}

/** What a test program counted; one failure more when it ended badly for another reason (coverage, a crash). */
function counted(file, read, { code, output }, note) {
  const { passed, failed } = fs.existsSync(file)
    ? read(JSON.parse(fs.readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 }
  const other = code !== 0 && failed === 0 ? 1 : 0
  return { passed, failed: failed + other, excerpt: output, note }
}

function readVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

const readPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
})

function withoutTools() {
  const missing = missingTools()
  return missing.length > 0 && `uji penyebaran tanpa ${missing.join(', ')} dilewati`
}

/** Unit and integration tests; the coverage is asked for only when all of them run. */
export async function checkVitest({ env, rest }) {
  const file = reportFile('vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const coverage = rest.length === 0 ? ['--coverage'] : []
  const result = await runTool('vitest/vitest.mjs', [...args, ...coverage, ...rest], { env })
  const [, lines] = /^Lines\s*:\s*([\d.]+)%/m.exec(result.output) ?? []
  const notes = [
    lines && `${lines} % baris`,
    rest.length === 0 && (findRedis() ?? WITHOUT_REDIS),
    withoutTools(),
  ]
  return counted(file, readVitest, result, notes.filter(Boolean).join('; '))
}

export async function checkBuild() {
  await ensureBuilt()
  return { passed: 1, failed: 0 }
}

/** The built app in a real browser. */
export async function checkPlaywright({ env, rest }) {
  const browser = await resolveChromium()
  const file = reportFile('playwright.json')
  const result = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json', ...rest], {
    env: { ...env, E2E_CHROMIUM: JSON.stringify(browser), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  })
  return counted(file, readPlaywright, result, browser.source)
}
