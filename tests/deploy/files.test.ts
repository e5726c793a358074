import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { envSchema } from '@/lib/env'
import { has } from '../../scripts/lib/system-tools.mjs'
import { makeNginx } from '../setup/nginx'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-berkas-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const run = (program: string, args: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, said: stdout + stderr }
}
const scripts = fs.readdirSync('scripts').filter((name) => name.endsWith('.sh'))
const compose = fs.readFileSync('compose.yml', 'utf8')

describe('what is put on a server', () => {
  it.skipIf(!has('nginx'))('nginx takes the configuration', async () => {
    const { check } = await makeNginx(path.join(folder, 'nginx'))
    const { status, stderr } = check()
    expect(stderr).toMatch(/syntax is ok/)
    expect(status).toBe(0)
  })

  it('nginx lets through what the widest door of the app takes', () => {
    const [, megabytes] =
      /client_max_body_size (\d+)m/.exec(fs.readFileSync('deploy/nginx/rab.conf', 'utf8')) ?? []
    const doors = spawnSync('grep', ['-rhoE', 'maxBytes: [0-9]+', 'app'], { encoding: 'utf8' }).stdout
    const widest = Math.max(...[...doors.matchAll(/\d+/g)].map(([text]) => Number(text)))
    expect(Number(megabytes)).toBeGreaterThan(widest)
  })

  it.skipIf(!has('systemd-analyze'))('systemd takes the units', () => {
    // Of a host that has its release in place, which this one has not.
    for (const name of fs.readdirSync('deploy/systemd')) {
      const text = fs
        .readFileSync(`deploy/systemd/${name}`, 'utf8')
        .replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true')
      fs.writeFileSync(path.join(folder, name), text)
    }
    const units = fs.readdirSync('deploy/systemd').map((name) => path.join(folder, name))
    expect(run('systemd-analyze', ['verify', ...units])).toEqual({ status: 0, said: '' })
  })

  it.skipIf(!has('docker-compose'))('compose takes its file', () => {
    const secrets = { POSTGRES_PASSWORD: 'a', REDIS_PASSWORD: 'b', AUTH_SECRET: 'c', APP_URL: 'http://x' }
    const { status, said } = run('docker-compose', ['-f', 'compose.yml', 'config'], secrets)
    expect(said).toContain('postgres://rab:a@postgres:5432/rab')
    expect(status).toBe(0)
    expect(
      run('docker-compose', ['-f', 'compose.yml', 'config'], { ...secrets, AUTH_SECRET: '' }).status,
    ).not.toBe(0)
  })

  it('compose hands on only variables that the app knows', () => {
    const [, block = ''] = /environment: &env\n((?: {4}\w+: .*\n)+)/.exec(compose) ?? []
    const names = [...block.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => String(name))
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !(name in envSchema.shape))).toEqual([])
  })

  it('the image runs as nobody of importance, with a probe', () => {
    const stages = fs.readFileSync('Dockerfile', 'utf8').split(/^FROM /m)
    expect(stages.at(-1)).toMatch(/^USER node$/m)
    expect(stages.at(-1)).toMatch(/^HEALTHCHECK /m)
    expect(stages.at(-1)).not.toMatch(/npm|COPY \. /)
  })

  it.skipIf(!has('shellcheck'))('the shell scripts are sound', () => {
    expect(
      run(
        'shellcheck',
        scripts.map((name) => `scripts/${name}`),
      ),
    ).toEqual({ status: 0, said: '' })
  })

  it('the shell scripts may be run', () => {
    expect(scripts.length).toBeGreaterThan(4)
    for (const name of scripts) expect(fs.statSync(`scripts/${name}`).mode & 0o111).toBe(0o111)
  })
})
