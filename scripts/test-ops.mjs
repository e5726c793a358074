import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { cacheDir, root } from './lib/root.mjs'

const figuresFile = path.join(cacheDir, 'angka-operasi.jsonl')
const reportFile = path.join(root, 'docs', 'ops-report.md')

const figures = () =>
  fs.existsSync(figuresFile)
    ? fs
        .readFileSync(figuresFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []

function report({ testResults, numPassedTests, numFailedTests, numPendingTests }) {
  const lines = testResults.flatMap(({ name, assertionResults }) => [
    `\n### ${path.relative(root, name)}\n`,
    ...assertionResults.map(({ status, fullName, duration = 0 }) => {
      const mark = { passed: '✓', failed: '✗' }[status] ?? '–'
      return `- ${mark} ${fullName} (${(duration / 1000).toFixed(1)} s)`
    }),
  ])
  const rows = figures().map(({ what, measured, target }) => `| ${what} | ${measured} | ${target} |`)
  return `# Last run of \`npm run test:ops\`

${new Date().toISOString().slice(0, 16)}Z, ${os.cpus().length} cores, Node ${process.versions.node}:
${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} left out for what this system lacks.

| what | measured | target |
| --- | --- | --- |
${rows.join('\n')}
${lines.join('\n')}
`
}

/** `npm run test:ops [-- files]`: the long tests on real parts; a run of all of them writes docs/ops-report.md. */
onNewerNode(async (args) => {
  const { ensureInstalled } = await import('./lib/install.mjs')
  const { run } = await import('./lib/run.mjs')
  await ensureInstalled()
  fs.rmSync(figuresFile, { force: true })
  fs.mkdirSync(cacheDir, { recursive: true })
  const file = path.join(cacheDir, 'operasi.json')
  fs.rmSync(file, { force: true })
  const program = path.join(root, 'node_modules/vitest/vitest.mjs')
  const options = ['run', '--config', 'vitest.ops.config.ts', '--reporter=verbose', '--reporter=json']
  const { code, output } = await run(process.execPath, [
    program,
    ...options,
    `--outputFile.json=${file}`,
    ...args,
  ])
  console.log(output)
  if (args.length === 0 && fs.existsSync(file)) {
    fs.writeFileSync(reportFile, report(JSON.parse(fs.readFileSync(file, 'utf8'))))
    // The report is committed, and what is committed is held to one form.
    await run(process.execPath, [
      path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'format',
      '--write',
      reportFile,
    ])
  }
  process.exit(code)
})
