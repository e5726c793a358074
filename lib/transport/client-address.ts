import { getEnv } from '@/lib/env'

/**
 * The caller's address: as many steps from the right of X-Forwarded-For as there are trusted proxies, so that what
 * a caller writes into it gains nothing. Without trusted proxies all anonymous callers count as one.
 */
export function clientAddress(headers: Headers): string {
  const hops = getEnv().TRUSTED_PROXIES
  const chain = headers.get('x-forwarded-for')?.split(',') ?? []
  return (hops > 0 ? chain.at(-hops)?.trim() : undefined) ?? 'langsung'
}
