import { Ratelimit } from '@upstash/ratelimit'
import { getEnv } from '@/lib/env'
import type { Actor } from '@/lib/gate/access'
import { userIdOf } from '@/lib/gate/access'
import { MemoryForRatelimit } from './memory-for-ratelimit'

export type LimitCategory = 'bulk' | 'write' | 'read' | 'export'

export interface Allowance {
  allowed: boolean
  limit: number
  remaining: number
  /** Seconds until the window is over. */
  reset: number
}

const limiters = new Map<LimitCategory, Ratelimit>()

function limiterOf(category: LimitCategory): Ratelimit {
  const known = limiters.get(category)
  if (known) return known
  const env = getEnv()
  const { count, seconds } = {
    bulk: env.RATE_LIMIT_BULK,
    write: env.RATE_LIMIT_WRITE,
    read: env.RATE_LIMIT_READ,
    export: env.RATE_LIMIT_EXPORT,
  }[category]
  const limiter = new Ratelimit({
    redis: new MemoryForRatelimit(),
    limiter: Ratelimit.slidingWindow(count, `${seconds} s`),
    prefix: `batas:${category}`,
    ephemeralCache: false,
  })
  limiters.set(category, limiter)
  return limiter
}

/**
 * Takes one from the caller's allowance for one endpoint (a route pattern with its method). Counted by API key or
 * user, else by address.
 */
export async function takeAllowance(
  category: LimitCategory,
  endpoint: string,
  actor: Actor,
  address: string,
): Promise<Allowance> {
  const who = userIdOf(actor) ?? `alamat:${address}`
  const { success, limit, remaining, reset } = await limiterOf(category).limit(`${who}:${endpoint}`)
  return {
    allowed: success,
    limit,
    remaining: Math.max(0, remaining),
    reset: Math.max(1, Math.ceil((reset - Date.now()) / 1000)),
  }
}
