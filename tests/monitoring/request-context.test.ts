import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Run apart: what a log line is can be seen only where it comes out. */
const PROGRAM = `
  import { getLogger } from './monitoring/logger.ts'
  import { withRequest } from './monitoring/request-context.ts'
  const later = (ms) => new Promise((done) => setTimeout(done, ms))
  const work = async (ms) => { await later(ms); getLogger().info('jauh di dalam') }
  await Promise.all([
    withRequest({ requestId: 'pertama-01', address: '10.0.0.1' }, () => work(20)),
    withRequest({ requestId: 'kedua-0002', address: '10.0.0.2' }, () => work(5)),
  ])
  getLogger().info({ password: 'sandi', token: 'abc', email: 'a@b.c', user: { password: 'sandi' } }, 'di luar')
`

it('every line says of which request it is and from where, and no secret', () => {
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, LOG_LEVEL: 'info' },
    encoding: 'utf8',
  })
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ requestId, address, msg }) => [requestId, address, msg])).toEqual([
    ['kedua-0002', '10.0.0.2', 'jauh di dalam'],
    ['pertama-01', '10.0.0.1', 'jauh di dalam'],
    [undefined, undefined, 'di luar'],
  ])
  expect(out).not.toMatch(/sandi|abc|a@b\.c/)
})
