import { spawnSync } from 'node:child_process'
import { onNewerNode } from './lib/node.mjs'

/** `npm run acceptance [-- --users=100 --seconds=180]`: all of docs/operations.md on one machine, under load, on one page. */
onNewerNode(async (args) => {
  const { ensureInstalled } = await import('./lib/install.mjs')
  const { ensureBuilt } = await import('./lib/build.mjs')
  await ensureInstalled()
  await ensureBuilt()
  const program = ['node_modules/tsx/dist/cli.mjs', 'bench/beban/acceptance.ts', ...args]
  const { status } = spawnSync(process.execPath, program, { stdio: 'inherit' })
  // The report is committed, and what is committed is held to one form.
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'docs/acceptance-report.md']
  spawnSync(process.execPath, [...biome, 'docs/acceptance.svg'], { stdio: 'ignore' })
  process.exit(status ?? 1)
})
