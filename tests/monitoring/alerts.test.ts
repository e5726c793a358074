import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTool } from '../../scripts/lib/ops-tools.mjs'
import { useDatabase } from '../setup/contoh'
import { metricNames, readMetrics } from '../setup/measured'

process.env.BACKUP_DIR = tmpdir()
const read = (file: string) => readFileSync(path.join('monitoring', file), 'utf8')
const rules = read('alert-rules.yml')
const tests = read('alert-rules.test.yml')
const found = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, one = '']) => one)
const alerts = found(rules, /- alert: (\w+)/g)

/** Asked for by name; the others are of the objectives. */
const NAMED = `HighErrorRate HealthCheckFailure DatabaseConnectionFailure RedisConnectionFailure ApplicationDown
  ElevatedErrorRate HighResponseTime HighRateLimitHits LowCacheHitRate HighDatabaseConnectionUsage SlowDatabaseQueries
  ExcessiveDatabaseQueries HighMemoryUsage HighCPUUsage JobBacklog BackupTooOld DiskFilling DeploymentCompleted
  RateLimitingActive LowUserActivity HighExportFailureRate DeepCopyFailures`

const promtool = findTool('promtool')
if (!promtool) console.warn('promtool is not here (apt-get install -y prometheus): alert rules are not run.')

describe('alert rules', () => {
  useDatabase()

  it('are all there, each with a level, a summary and its page', () => {
    expect(alerts).toEqual(expect.arrayContaining(NAMED.split(/\s+/)))
    expect(new Set(alerts).size).toBe(alerts.length)
    for (const block of rules.split('- alert: ').slice(1)) {
      const name = block.split('\n')[0]
      expect(block, name).toMatch(/severity: (critical|warning|info)\n/)
      expect(block, name).toMatch(/summary: ".+"\n/)
      expect(block, name).toContain(`runbook_url: monitoring/runbooks/${name}.md\n`)
    }
  })

  it('have each a page that says what to do, and no page is of another', () => {
    expect(readdirSync('monitoring/runbooks').sort()).toEqual(alerts.map((name) => `${name}.md`).sort())
    for (const name of alerts) {
      const page = read(`runbooks/${name}.md`)
      expect(found(page, /^## (.+)$/gm), name).toEqual(['Symptom', 'Look here', 'Do this', 'Roll back'])
      for (const link of found(page, /\]\((\w+\.md)\)/g)) expect(alerts, name).toContain(link.slice(0, -3))
    }
  })

  it('have each a test in which they fire and one in which they stay silent', () => {
    for (const name of alerts) {
      expect(tests).toContain(`- name: ${name} fires\n`)
      expect(tests).toContain(`- name: ${name} stays silent\n`)
    }
  })

  it('speak of what the app measures', async () => {
    const measured = metricNames((await readMetrics()).text)
    for (const text of [rules, tests, ...alerts.map((name) => read(`runbooks/${name}.md`))])
      for (const name of found(text, /\b(rab_[a-z_0-9]+)/g)) expect(measured).toContain(name)
  })

  it.skipIf(!promtool)(
    'fire and stay silent as their tests say',
    () => {
      const run = (...args: string[]) =>
        execFileSync(String(promtool), args, { cwd: 'monitoring', encoding: 'utf8' })
      expect(run('check', 'rules', 'alert-rules.yml')).toContain('SUCCESS')
      expect(run('test', 'rules', 'alert-rules.test.yml')).toContain('SUCCESS')
    },
    60_000,
  )

  it.skipIf(!promtool)('and a rule that has moved is noticed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rab-aturan-'))
    const [head, first] = tests.split('  - name: ')
    writeFileSync(path.join(folder, 'alert-rules.yml'), rules.replace('> 0.05', '> 0.5'))
    writeFileSync(path.join(folder, 'alert-rules.test.yml'), `${head}  - name: ${first}`)
    const run = () =>
      execFileSync(String(promtool), ['test', 'rules', 'alert-rules.test.yml'], {
        cwd: folder,
        stdio: 'pipe',
      })
    expect(run).toThrow(/HighErrorRate fires[\s\S]*got:\[\]/)
  })
})
