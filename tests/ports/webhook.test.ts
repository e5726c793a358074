import { Webhook } from 'standardwebhooks'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.WEBHOOK_PRIVATE = 'allow'
})

import { sendWebhook } from '@/lib/ports/webhook'
import { startSink } from '../setup/sink'

const sink = await startSink()
const surat = {
  id: 'msg-1',
  url: sink.url,
  secret: `whsec_${Buffer.from('rahasia-yang-panjang-sekali').toString('base64')}`,
  body: '{"type":"job.finished","data":{"nama":"Pagar é"}}',
}

describe('a message to a webhook', () => {
  beforeEach(() => {
    sink.heard.length = 0
    sink.answerWith((response) => response.writeHead(204).end())
  })
  afterAll(() => sink.close())

  it('is signed by the Standard Webhooks scheme', async () => {
    expect(await sendWebhook(surat)).toEqual({ status: 204 })
    const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = sink.heard
    expect([path, body, headers['webhook-id']]).toEqual(['/kabar', surat.body, 'msg-1'])
    const given = headers as Record<string, string>
    expect(new Webhook(surat.secret).verify(body, given)).toEqual(JSON.parse(surat.body))
    expect(() => new Webhook(surat.secret).verify(`${body} `, given)).toThrow('No matching signature')
    expect(() => new Webhook('whsec_bGFpbg==').verify(body, given)).toThrow('No matching signature')
  })

  it('goes to the address that was found for the name, under that name', async () => {
    const resolve = vi.fn(async () => ['127.0.0.1'])
    const url = `http://kabar.contoh.invalid:${sink.port}/x`
    expect(await sendWebhook({ ...surat, url }, { resolve })).toEqual({ status: 204 })
    expect(resolve.mock.calls).toEqual([['kabar.contoh.invalid']])
    expect(sink.heard[0]?.headers.host).toBe(`kabar.contoh.invalid:${sink.port}`)
  })

  it('does not follow a redirect', async () => {
    sink.answerWith((response) => response.writeHead(302, { location: `${sink.url}/lain` }).end())
    expect(await sendWebhook(surat)).toEqual({ status: 302 })
    expect(sink.heard).toHaveLength(1)
  })

  it('does not wait for the body of an answer, however long', async () => {
    let ended = false
    sink.answerWith((response) => {
      response.writeHead(200)
      const more = setInterval(() => response.write('x'.repeat(65_536)), 1)
      response.on('close', () => {
        clearInterval(more)
        ended = true
      })
    })
    expect(await sendWebhook(surat)).toEqual({ status: 200 })
    await expect.poll(() => ended).toBe(true)
  })

  it('says why there was no answer', async () => {
    sink.answerWith(() => {})
    expect(await sendWebhook(surat, { timeoutMs: 100 })).toEqual({ galat: 'timeout' })
    const never = { resolve: () => new Promise<never>(() => {}), timeoutMs: 100 }
    expect(await sendWebhook({ ...surat, url: 'http://contoh.invalid/' }, never)).toEqual({
      galat: 'timeout',
    })
    sink.answerWith((response) => response.destroy())
    expect(await sendWebhook(surat)).toEqual({ galat: 'unreachable' })
    const nobody = async () => {
      throw Object.assign(new Error('x'), { code: 'ENOTFOUND' })
    }
    expect(await sendWebhook({ ...surat, url: 'http://contoh.invalid/' }, { resolve: nobody })).toEqual({
      galat: 'name_unknown',
    })
  })
})
