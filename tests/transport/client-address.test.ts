import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

async function readWith(proxies: string) {
  vi.stubEnv('TRUSTED_PROXIES', proxies)
  vi.resetModules()
  return import('@/lib/transport/client-address')
}
const head = (peer: string, forwarded?: string) =>
  new Headers({ 'x-rab-penyambung': peer, ...(forwarded && { 'x-forwarded-for': forwarded }) })

describe('the caller’s address', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['0', '9.9.9.9', '1.1.1.1', '9.9.9.9'],
    ['0', '::ffff:9.9.9.9', undefined, '9.9.9.9'],
    ['1', '10.0.0.1', '6.6.6.6, 9.9.9.9', '9.9.9.9'],
    ['2', '10.0.0.1', '6.6.6.6, 9.9.9.9, 10.0.0.2', '9.9.9.9'],
    ['2', '10.0.0.1', '9.9.9.9', '10.0.0.1'],
    ['1', '10.0.0.1', 'rumah, bukan-alamat', '10.0.0.1'],
    ['10.0.0.0/8', '10.0.0.1', '6.6.6.6, 9.9.9.9, 10.0.0.2', '9.9.9.9'],
    ['10.0.0.0/8', '9.9.9.9', '6.6.6.6', '9.9.9.9'],
    ['10.0.0.0/8,::1', '::1', '2001:db8::7', '2001:db8::7'],
    ['10.0.0.0/8', '10.0.0.1', undefined, '10.0.0.1'],
  ])(
    'TRUSTED_PROXIES=%s, connection %s, X-Forwarded-For %s: %s',
    async (proxies, peer, forwarded, wanted) => {
      const { clientAddress } = await readWith(proxies)
      expect(clientAddress(head(peer, forwarded))).toBe(wanted)
    },
  )

  it.each([
    ['127.0.0.1', undefined, true],
    ['::ffff:127.0.0.1', '::ffff:127.0.0.1', true],
    ['::1', undefined, true],
    ['127.0.0.1', '9.9.9.9', false],
    ['9.9.9.9', '127.0.0.1', false],
    ['9.9.9.9', undefined, false],
    ['', undefined, false],
  ])('connection %s, X-Forwarded-For %s: from this machine itself is %s', async (peer, forwarded, wanted) => {
    const { isLoopback } = await readWith('0')
    expect(isLoopback(head(peer, forwarded))).toBe(wanted)
  })

  it.each(['21', '-1', '10.0.0.0/33', 'rumah', '1,2'])('refuses TRUSTED_PROXIES=%s', async (proxies) => {
    const { clientAddress } = await readWith(proxies)
    expect(() => clientAddress(head('9.9.9.9'))).toThrow('TRUSTED_PROXIES')
  })
})
