import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isOwnNetwork, sendWebhook } from '@/lib/ports/webhook'
import { startSink } from '../setup/sink'

const surat = { id: 'm1', secret: 'whsec_MDEyMzQ1Njc4OWFiY2RlZg==', body: '{}' }

/** As it is served: nothing of one's own network is spoken to. */
describe('a webhook never reaches into an own network', () => {
  let sink: Awaited<ReturnType<typeof startSink>>
  beforeAll(async () => {
    sink = await startSink()
  })
  afterAll(() => sink.close())

  const to = (host: string) => `http://${host}:${sink.port}/`
  it.each([
    ['an address', '127.0.0.1'],
    ['a whole number', '2130706433'],
    ['hexadecimal', '0x7f.1'],
    ['octal', '0177.0.0.1'],
    ['short', '127.1'],
    ['all of this host', '0.0.0.0'],
    ['IPv6', '[::1]'],
    ['IPv4 in IPv6', '[::ffff:127.0.0.1]'],
    ['metadata of clouds', '169.254.169.254'],
  ])('written as %s: %s', async (_, host) => {
    expect(isOwnNetwork(to(host))).toBe(true)
    expect(await sendWebhook({ ...surat, url: to(host) })).toEqual({ galat: 'address_refused' })
    expect(sink.heard).toEqual([])
  })

  it.each([
    ['a name of this machine', 'localhost', undefined],
    ['a name that stands for it', 'kabar.contoh.id', ['127.0.0.1']],
    ['a name that also stands for it', 'kabar.contoh.id', ['93.184.216.34', '10.0.0.7']],
    ['a name of an IPv6 in it', 'kabar.contoh.id', ['fd00::1']],
  ])('by %s', async (_, host, found) => {
    const options = found ? { resolve: async () => [...found] } : {}
    expect(await sendWebhook({ ...surat, url: to(host) }, options)).toEqual({ galat: 'address_refused' })
    expect(sink.heard).toEqual([])
  })

  it('is told so at once where the address says it by itself', () => {
    expect(isOwnNetwork('http://localhost/')).toBe(true)
    expect(isOwnNetwork('http://rab.localhost./')).toBe(true)
    expect(isOwnNetwork('https://contoh.id/')).toBe(false)
    expect(isOwnNetwork('https://1.1.1.1/')).toBe(false)
  })

  it('a name is resolved once: what it says afterwards is not asked', async () => {
    const resolve = vi.fn(async () => ['127.0.0.1'])
    await sendWebhook({ ...surat, url: to('kabar.contoh.id') }, { resolve })
    expect(resolve).toHaveBeenCalledTimes(1)
  })
})
