import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createTestDatabase } from '../setup/database'

it('no planted secret reaches stdout or any of the four files, whatever fails', async () => {
  const { url, drop } = await createTestDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), 'rab-catatan-'))
  const { stdout: out, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/setup/planted-secrets.ts'],
    {
      env: {
        ...process.env,
        DATABASE_URL: url,
        DATA_DIR: folder,
        LOG_DIR: path.join(folder, 'log'),
        LOG_LEVEL: 'trace',
        SLOW_QUERY_MS: '1',
        NODE_ENV: 'production',
      },
      encoding: 'utf8',
    },
  )
  await drop()
  const lines = out.trim().split('\n')
  const { planted, webhook } = JSON.parse(lines.pop() ?? '{}')
  expect(webhook).toBe(201)
  expect(planted).toHaveLength(6)

  const names = readdirSync(path.join(folder, 'log')).sort()
  expect(names).toEqual(['application.log', 'errors.log', 'performance.log', 'security.log'])
  const texts = Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, 'log', name), 'utf8')]),
  )
  for (const [name, text] of Object.entries({ ...texts, stdout: lines.join('\n'), stderr }))
    for (const secret of planted) {
      const at = text.toLowerCase().indexOf(secret.toLowerCase())
      expect(at < 0 ? '' : text.slice(Math.max(0, at - 200), at + 60), `${secret} in ${name}`).toBe('')
    }

  const read = (name: string) =>
    texts[name]
      ?.trim()
      .split('\n')
      .map((line) => JSON.parse(line)) ?? []
  expect(read('security.log').every(({ security }) => security)).toBe(true)
  expect(read('security.log').map(({ security }) => security)).toContain('sign-in.failed')
  expect(read('performance.log').every(({ performance }) => performance)).toBe(true)
  expect(read('errors.log').map(({ operation }) => operation)).toContain('project.create')
  expect(read('errors.log').every(({ level }) => level >= 50)).toBe(true)
  const [failed] = read('application.log').filter(({ where }) => where === 'operation')
  expect(failed).toMatchObject({
    requestId: expect.any(String),
    userId: expect.any(String),
    ms: expect.any(Number),
  })
  expect(failed.err.message).toContain('Failed query')
}, 60_000)
