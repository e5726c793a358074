import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnv } from '@/lib/env'
import { fillSlot, openRunner } from '../../scripts/lib/deploy/runner.mjs'
import { has } from '../../scripts/lib/system-tools.mjs'

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-slot-'))
afterAll(() => fs.rmSync(home, { recursive: true, force: true }))

const unit = fs.readFileSync('deploy/systemd/rab@.service', 'utf8')
const valuesOf = (name: string) =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => String(value))

describe('a slot', () => {
  const envFile = path.join(home, 'production.env')
  const release = { id: '1.0.0-abc', version: '1.0.0+abc' }
  fs.writeFileSync(envFile, `AUTH_SECRET=${'x'.repeat(40)}\nDATABASE_URL=postgres://a@b/c\nPORT=1\n`)
  fs.mkdirSync(path.join(home, 'rilis', release.id), { recursive: true })
  fillSlot({ home, envFile, ports: { a: 3001, b: 3002 } }, 'a', release)

  it('holds what its unit asks for', () => {
    const place = (asked: string) => asked.replace('/srv/rab/%I', path.join(home, 'a'))
    for (const asked of [...valuesOf('WorkingDirectory'), ...valuesOf('EnvironmentFile')])
      expect(fs.existsSync(place(asked)), asked).toBe(true)
    const read = valuesOf('EnvironmentFile').map((asked) => parseEnv(fs.readFileSync(place(asked), 'utf8')))
    const env = readEnv(Object.assign({}, ...read))
    expect(env).toMatchObject({
      PORT: 3001,
      HOST: '127.0.0.1',
      APP_VERSION: release.version,
      NODE_ENV: 'production',
    })
  })

  it.skipIf(!has('systemd-escape'))('is named so that systemd finds its folder', () => {
    const said = execFileSync('systemd-escape', ['--unescape', 'production-a'], { encoding: 'utf8' })
    expect(said.trim()).toBe('production/a')
  })

  it.each([
    ['inside', 'rab@production-a.service'],
    ['off', 'rab@production-a.service rab-worker@production-a.service'],
  ])('with WORKER=%s is the units %s', async (WORKER, units) => {
    const file = path.join(home, `perintah-${WORKER}`)
    const env = readEnv({
      ...parseEnv(fs.readFileSync(envFile, 'utf8')),
      WORKER,
      DEPLOY_SYSTEMCTL: `echo >>${file}`,
    })
    const runner = openRunner({ stage: 'production', home, env })
    await runner.start('a')
    await runner.stop('a')
    const asked = fs.readFileSync(file, 'utf8').trim().split('\n')
    expect(asked).toEqual(['restart', 'enable', 'disable', 'stop'].map((verb) => `${verb} ${units}`))
  })
})
