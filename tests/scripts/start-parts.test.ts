import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explain, Halt } from '../../scripts/lib/halt.mjs'
import { hold } from '../../scripts/lib/holders.mjs'
import { withLock } from '../../scripts/lib/lock.mjs'
import { freePort, isPortFree } from '../../scripts/lib/ports.mjs'
import { keepSecrets } from '../../scripts/lib/secrets.mjs'

const home = mkdtempSync(path.join(tmpdir(), 'rab-uji-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('secrets', () => {
  const file = path.join(home, 'rahasia.json')

  it('are made once, kept, and readable by their owner only', () => {
    const first = keepSecrets(home)
    const { AUTH_SECRET, POSTGRES_PASSWORD } = first
    expect(AUTH_SECRET.length).toBeGreaterThanOrEqual(32)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    first.remember({ DEMO_PASSWORD: 'sandi-demo' })
    expect(keepSecrets(home)).toMatchObject({
      AUTH_SECRET,
      POSTGRES_PASSWORD,
      DEMO_PASSWORD: 'sandi-demo',
      isNew: false,
    })
  })

  it('in a broken file are refused, not overwritten', () => {
    writeFileSync(file, '{')
    expect(() => keepSecrets(home)).toThrow('rusak')
    expect(readFileSync(file, 'utf8')).toBe('{')
  })
})

describe('ports', () => {
  it('a port taken on either loopback is not free', async () => {
    const port = await freePort()
    expect(await isPortFree(port)).toBe(true)
    const server = net.createServer().listen(port, '::1')
    await new Promise((resolve) => server.once('listening', resolve).once('error', resolve))
    if (server.listening) expect(await isPortFree(port)).toBe(false)
    server.close()
  })
})

describe('several processes', () => {
  it('a lock lets one work at a time, and one left by a dead process does not hold', async () => {
    const order: string[] = []
    const work = (name: string) =>
      withLock('uji', async () => {
        order.push(`${name} mulai`)
        await new Promise((resolve) => setTimeout(resolve, 30))
        order.push(`${name} selesai`)
      })
    writeFileSync(path.join('.cache', 'uji.lock'), '4194303')
    await Promise.all([work('a'), work('b')])
    expect(order).toHaveLength(4)
    expect(order[1]).toBe(order[0]?.replace('mulai', 'selesai'))
    expect(existsSync('.cache/uji.lock')).toBe(false)
  })

  it('the last user of a data folder is told so; dead ones do not count', () => {
    const release = hold(home)
    writeFileSync(path.join(home, 'pemakai', '4194303'), '')
    writeFileSync(path.join(home, 'pemakai', String(process.ppid)), '')
    expect(release()).toBe(false)
    rmSync(path.join(home, 'pemakai', String(process.ppid)))
    expect(hold(home)()).toBe(true)
    expect(readdirSync(path.join(home, 'pemakai'))).toEqual([])
  })
})

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC', 'write', 'Cakram penuh'],
    ['EACCES', 'open', 'Tidak boleh menulis'],
    ['EROFS', 'mkdir', 'Tidak boleh menulis'],
  ])('%s is told in words with a way out', (code, syscall, message) => {
    const told = explain(Object.assign(new Error(syscall), { code, path: '/data/rab' }))
    expect(told).toBeInstanceOf(Halt)
    expect(told.message).toContain(message)
    expect(told.message).toContain('/data/rab')
    expect(told.wayOut).toContain('DATA_DIR=')
  })

  it('any other error stays what it is', () => {
    const error = new Error('lain')
    expect(explain(error)).toBe(error)
  })
})
