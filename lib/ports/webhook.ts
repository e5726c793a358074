import { createHmac } from 'node:crypto'
import { lookup as systemLookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/monitoring/logger'
import { getMetrics } from '@/monitoring/metrics'
import { isPublicAddress } from './public-address'

const BATAS_MS = 10_000

export interface Message {
  id: string
  url: string
  /** `whsec_…` */
  secret: string
  body: string
}

/** Why an address gave no answer: a word for the log of deliveries, never what a resolver or a peer said. */
type NoAnswer = 'address_refused' | 'name_unknown' | 'timeout' | 'unreachable'

export type Answer = { status: number } | { galat: NoAnswer }

/** What tests put in the place of the system. */
export interface Options {
  resolve?: (host: string) => Promise<string[]>
  timeoutMs?: number
}

const resolveBySystem = async (host: string) =>
  (await systemLookup(host, { all: true })).map(({ address }) => address)

/**
 * Tells an address, signed by the Standard Webhooks scheme. It is resolved once, every address found must be public,
 * and the connection goes to one of those: a name that answers otherwise a moment later gains nothing. Redirects are
 * not followed, the body of an answer is not read.
 */
export async function sendWebhook(message: Message, options: Options = {}): Promise<Answer> {
  const answer = await attempt(message, options)
  const outcome = 'status' in answer ? `${Math.floor(answer.status / 100)}xx` : answer.galat
  getMetrics().deliveries.inc({ outcome })
  getLogger().info({ kiriman: message.id, ...answer }, 'webhook attempt')
  return answer
}

async function attempt(
  message: Message,
  { resolve = resolveBySystem, timeoutMs = BATAS_MS }: Options,
): Promise<Answer> {
  const url = new URL(message.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const addresses = isIP(host) ? [host] : await inTime(resolve(host), signal)
    const [address] = addresses
    if (address === undefined) return { galat: 'name_unknown' }
    if (getEnv().WEBHOOK_PRIVATE === 'refuse' && !addresses.every(isPublicAddress))
      return { galat: 'address_refused' }
    return { status: await post(url, address, message, signal) }
  } catch (error) {
    if (signal.aborted) return { galat: 'timeout' }
    const { code = '' } = error as NodeJS.ErrnoException
    return { galat: /^(ENOTFOUND|EAI_)/.test(code) ? 'name_unknown' : 'unreachable' }
  }
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
  ])
}

/** Posts to this very address, whatever the name stands for by now; the status as soon as it is there. */
function post(url: URL, address: string, message: Message, signal: AbortSignal): Promise<number> {
  const pinned: LookupFunction = (_host, { all }, done) =>
    all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address))
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      lookup: pinned,
      signal,
      headers: { ...headersOf(message), 'content-length': Buffer.byteLength(message.body) },
    })
    sent.on('error', reject)
    sent.once('response', (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    sent.end(message.body)
  })
}

function headersOf({ id, secret, body }: Message): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000)
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'user-agent': 'RAB-Webhook/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}

/** Does this address say by itself that it is none of the internet's? */
export function isOwnNetwork(address: string): boolean {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '')
  const closed = isIP(host) ? !isPublicAddress(host) : /(^|\.)localhost\.?$/.test(host)
  return closed && getEnv().WEBHOOK_PRIVATE === 'refuse'
}
