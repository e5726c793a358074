import { Ratelimit } from '@upstash/ratelimit'
import { type Env, getEnv } from '@/lib/env'
import type { Actor } from '@/lib/gate/access'
import { callerIdOf } from '@/lib/gate/access'
import { getMetrics } from '@/monitoring/metrics'
import { MemoryForRatelimit } from './memory-for-ratelimit'
import { SharedStore } from './shared-store'

export type LimitCategory = 'bulk' | 'write' | 'read' | 'export'
type SignCategory = 'sign-in' | 'sign-up' | 'reset'
type Category = LimitCategory | SignCategory

export interface Allowance {
  allowed: boolean
  limit: number
  remaining: number
  /** Seconds until the window is over. */
  reset: number
}

const SETTING = {
  bulk: 'RATE_LIMIT_BULK',
  write: 'RATE_LIMIT_WRITE',
  read: 'RATE_LIMIT_READ',
  export: 'RATE_LIMIT_EXPORT',
  'sign-in': 'RATE_LIMIT_SIGN_IN',
  'sign-up': 'RATE_LIMIT_SIGN_UP',
  reset: 'RATE_LIMIT_RESET',
} as const satisfies Record<Category, keyof Env>

/** Allowances of one process: shared with the others where a Redis is set and answers, else its own. */
export class Allowances {
  readonly store = new SharedStore()
  readonly #memory = new MemoryForRatelimit()
  readonly #limiters = new Map<string, Ratelimit>()

  /** Takes `rate` (back, when negative) from what `who` has left in this category, which is `times` the setting. */
  async take(category: Category, who: string, { rate = 1, times = 1 } = {}): Promise<Allowance> {
    const { redis } = this.store
    const shared = redis && this.#limiterOf(category, times, redis, 'bersama')
    const taken =
      (shared && (await this.store.use(() => shared.limit(who, { rate })))) ??
      (await this.#limiterOf(category, times, this.#memory, 'sendiri').limit(who, { rate }))
    if (!taken.success) getMetrics().limited.inc({ category })
    return {
      allowed: taken.success,
      limit: taken.limit,
      remaining: Math.max(0, taken.remaining),
      reset: Math.max(1, Math.ceil((taken.reset - Date.now()) / 1000)),
    }
  }

  #limiterOf(
    category: Category,
    times: number,
    redis: ConstructorParameters<typeof Ratelimit>[0]['redis'],
    where: string,
  ): Ratelimit {
    const name = `${where}:${category}:${times}`
    const known = this.#limiters.get(name)
    if (known) return known
    const { count, seconds } = getEnv()[SETTING[category]]
    const limiter = new Ratelimit({
      redis,
      limiter: Ratelimit.slidingWindow(count * times, `${seconds} s`),
      prefix: `batas:${category}`,
      ephemeralCache: false,
      // SharedStore has a limit of its own.
      timeout: 0,
    })
    this.#limiters.set(name, limiter)
    return limiter
  }
}

const shared = globalThis as { __rabAllowances?: Allowances }

/** The process's allowances, opened on first use. */
export function getAllowances(): Allowances {
  shared.__rabAllowances ??= new Allowances()
  return shared.__rabAllowances
}

/**
 * Takes one from the caller's allowance for one endpoint (a route pattern with its method). Counted by API key or
 * user, else by address.
 */
export const takeAllowance = (
  category: LimitCategory,
  endpoint: string,
  actor: Actor,
  address: string,
): Promise<Allowance> =>
  getAllowances().take(category, `${callerIdOf(actor) ?? `alamat:${address}`}:${endpoint}`)
