import type { Ratelimit } from '@upstash/ratelimit'
import { Redis as Upstash } from '@upstash/redis'
import { Redis } from 'ioredis'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/monitoring/logger'
import { IoredisForRatelimit } from './ioredis-for-ratelimit'

type ForRatelimit = ConstructorParameters<typeof Ratelimit>[0]['redis']

/** A caller waits no longer for the shared count than this; then this process counts by itself. */
const BATAS_MS = 100
const COBA_LAGI_MS = 1000

interface Connection {
  redis: ForRatelimit
  ping: () => Promise<unknown>
  close: () => void
}

function connect(): Connection | null {
  const { REDIS_URL, UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = getEnv()
  if (REDIS_URL) {
    const redis = new Redis(REDIS_URL, {
      enableOfflineQueue: false,
      connectTimeout: 1000,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(100 * times, 2000),
    })
    // Told of where it is used; without a listener ioredis prints each attempt.
    redis.on('error', () => {})
    return {
      redis: new IoredisForRatelimit(redis),
      ping: () => redis.ping(),
      close: () => redis.disconnect(),
    }
  }
  if (!url || !token) return null
  const redis = new Upstash({ url, token, retry: false, enableTelemetry: false })
  return { redis, ping: () => redis.ping(), close: () => {} }
}

/** What all instances count in together, if there is one; out of use from its first failure until it answers again. */
export class SharedStore {
  readonly #connection = connect()
  #downSince: number | null = null
  #asking = false
  #askedAt = 0

  get redis(): ForRatelimit | null {
    return this.#connection?.redis ?? null
  }

  /** Runs `use` over the shared store; null when there is none, or it fails or is late: count here. */
  async use<T>(use: () => Promise<T>): Promise<T | null> {
    if (!this.#connection) return null
    if (this.#downSince !== null) {
      void this.#askAgain()
      return null
    }
    try {
      return await inTime(use(), BATAS_MS)
    } catch (error) {
      this.#lost(error)
      return null
    }
  }

  /** For a probe: does it answer, or is there none to answer? */
  async answers(): Promise<boolean> {
    if (!this.#connection) return true
    try {
      await inTime(this.#connection.ping(), BATAS_MS)
      this.#back()
      return true
    } catch (error) {
      this.#lost(error)
      return false
    }
  }

  close(): void {
    this.#connection?.close()
  }

  async #askAgain(): Promise<void> {
    if (this.#asking || Date.now() - this.#askedAt < COBA_LAGI_MS) return
    this.#asking = true
    this.#askedAt = Date.now()
    await this.answers()
    this.#asking = false
  }

  #lost(error: unknown): void {
    if (this.#downSince !== null) return
    this.#downSince = Date.now()
    getLogger().warn({ err: error }, 'batas: Redis tidak menjawab; dihitung dalam proses ini')
  }

  #back(): void {
    if (this.#downSince === null) return
    getLogger().info({ ms: Date.now() - this.#downSince }, 'batas: Redis menjawab lagi')
    this.#downSince = null
  }
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    // One more turn: where this process was busy itself, the answer may have come already and not been read.
    timer = setTimeout(() => setImmediate(() => reject(new Error(`no answer within ${ms} ms`))), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
