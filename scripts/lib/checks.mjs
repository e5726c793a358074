import { checkBuild, checkPlaywright, checkVitest, program } from './check-kinds.mjs'
import { envNames } from './env-file.mjs'
import { Halt } from './halt.mjs'
import { tail } from './run.mjs'

/**
 * In the order they run; `--only` takes the keys. A check gives `{ passed, failed, note?, excerpt? }`. Those that only
 * read the sources (`stage: 'baca'`) keep one core each and run side by side.
 */
const checks = [
  { key: 'tsc', stage: 'baca', label: 'tipe', run: checkTypes },
  {
    key: 'biome',
    stage: 'baca',
    label: 'lint dan bentuk',
    run: program('@biomejs/biome/bin/biome', ['ci', '--colors=off']),
  },
  {
    key: 'depcruise',
    stage: 'baca',
    label: 'aturan impor antar-ruang',
    run: program('dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      '.',
    ]),
  },
  {
    key: 'knip',
    stage: 'baca',
    label: 'kode tak terpakai',
    run: program('knip/bin/knip.js', ['--no-progress']),
  },
  { key: 'vitest', label: 'uji unit dan integrasi', run: checkVitest },
  { key: 'build', label: 'bangun', run: checkBuild },
  { key: 'playwright', label: 'uji peramban', run: checkPlaywright, needs: 'build' },
]

/** Types of routes are generated first: a fresh clone has none. */
async function checkTypes(context) {
  const routes = await program('next/dist/bin/next', ['typegen'])(context)
  return routes.failed > 0
    ? routes
    : program('typescript/bin/tsc', ['--noEmit', '--pretty', 'false'])(context)
}

function choose(args) {
  const only = args.flatMap((arg) => (arg.startsWith('--only=') ? arg.slice(7).split(',') : []))
  const unknown = only.filter((key) => !checks.some((check) => check.key === key))
  if (unknown.length > 0) {
    throw new Halt(
      `Pemeriksaan tidak dikenal: ${unknown.join(', ')}.`,
      `Yang ada: ${checks.map(({ key }) => key).join(', ')}`,
    )
  }
  return {
    chosen: only.length === 0 ? checks : checks.filter(({ key }) => only.includes(key)),
    rest: args.filter((arg) => !arg.startsWith('--only=')),
  }
}

/** The tests must not meet the database or the settings of the person who runs them. */
function cleanEnv() {
  const env = { ...process.env, CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' }
  for (const name of [...envNames(), 'FORCE_COLOR']) delete env[name]
  return env
}

function report({ label, passed, failed, note, excerpt, since }) {
  const seconds = ((Date.now() - since) / 1000).toFixed(1).replace('.', ',')
  const count = passed + failed > 1 ? `, ${passed} lulus${failed > 0 ? `, ${failed} gagal` : ''}` : ''
  console.log(`${failed > 0 ? '✗' : '✓'} ${label} (${seconds} detik${count}${note ? `, ${note}` : ''})`)
  if (failed > 0 && excerpt) console.log(tail(excerpt, 60).replace(/^/gm, '    '))
}

const skipped = async (needs) => ({ passed: 0, failed: 1, excerpt: `Dilewati: ${needs} gagal.` })

/** Runs the chosen checks, all of them; the last line printed counts. Gives the exit code. */
export async function runChecks(args) {
  const { chosen, rest } = choose(args)
  const context = { env: cleanEnv(), rest }
  const total = { passed: 0, failed: 0 }
  const broken = new Set()
  const runOne = async ({ key, label, run, needs }) => {
    const since = Date.now()
    const result = await (broken.has(needs) ? skipped(needs) : run(context)).catch((error) => ({
      passed: 0,
      failed: 1,
      excerpt: error instanceof Halt ? `${error.message}\n${error.wayOut}` : error.stack,
    }))
    report({ ...result, label, since })
    if (result.failed > 0) broken.add(key)
    total.passed += result.passed
    total.failed += result.failed
  }
  await Promise.all(chosen.filter(({ stage }) => stage === 'baca').map(runOne))
  for (const check of chosen) if (check.stage !== 'baca') await runOne(check)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}
