import { BlockList, isIP } from 'node:net'
import { getEnv } from '@/lib/env'

/** Header in which the connection's own address reaches a handler, which is given none by the framework. */
export const PENYAMBUNG = 'x-rab-penyambung'

/**
 * The caller's address: the connection's own, or, where that is a trusted proxy's, what the outermost trusted proxy
 * saw. What a caller writes into X-Forwarded-For gains nothing.
 */
export function clientAddress(headers: Headers): string {
  const { TRUSTED_PROXIES } = getEnv()
  const chain = forwarded(headers)
  const peer = plainAddress(headers.get(PENYAMBUNG) ?? '') || 'langsung'
  if (typeof TRUSTED_PROXIES === 'number')
    return TRUSTED_PROXIES === 0 ? peer : (chain.at(-TRUSTED_PROXIES) ?? peer)
  const trusted = listOf(TRUSTED_PROXIES)
  let address = peer
  for (const hop of chain.toReversed()) {
    if (!isIn(trusted, address)) break
    address = hop
  }
  return address
}

/** From this machine itself, and not through a proxy on it. */
export function isLoopback(headers: Headers): boolean {
  const peer = plainAddress(headers.get(PENYAMBUNG) ?? '')
  // The framework writes the peer itself where nobody has forwarded.
  return isIn(LOOPBACK, peer) && forwarded(headers).every((hop) => hop === peer) && !headers.has('forwarded')
}

const forwarded = (headers: Headers): string[] =>
  (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => plainAddress(part.trim()))
    .filter((part) => isIP(part) > 0)

/** `::ffff:10.0.0.1` is 10.0.0.1. */
const plainAddress = (text: string): string => text.replace(/^::ffff:(?=\d+\.)/i, '')

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number.parseInt(bits, 10), familyOf(address))
  }
  return list
}

const LOOPBACK = listOf(['127.0.0.0/8', '::1'])

const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) > 0 && list.check(address, familyOf(address))
