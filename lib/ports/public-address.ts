import { BlockList, isIP } from 'node:net'

/** Where nothing public answers: own networks, this machine, the carrier's, groups, examples, and ways around them. */
const TERTUTUP = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // Of IPv6 only 2000::/3 is public, and of that not what carries an IPv4 address or leads nowhere.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
]

const tertutup = new BlockList()
for (const range of TERTUTUP) {
  const [at = '', bits = '0'] = range.split('/')
  tertutup.addSubnet(at, Number.parseInt(bits, 10), isIP(at) === 6 ? 'ipv6' : 'ipv4')
}
const umum6 = new BlockList()
umum6.addSubnet('2000::', 3, 'ipv6')

/** May a server of ours speak to this address on behalf of somebody else? */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !tertutup.check(address, 'ipv4')
  return family === 6 && umum6.check(address, 'ipv6') && !tertutup.check(address, 'ipv6')
}
