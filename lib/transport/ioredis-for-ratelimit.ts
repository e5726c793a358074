import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'

const SEBARIS = /^#!lua[^\n]*\n/

/**
 * The part of a Redis that @upstash/ratelimit calls, over ioredis. Its scripts begin with a line that only Upstash
 * knows and Redis refuses; without it they have another hash.
 */
export class IoredisForRatelimit {
  readonly #sent = new Map<string, string>()

  constructor(private readonly redis: Redis) {}

  async evalsha<A extends unknown[], T>(hash: string, keys: string[], args: A): Promise<T> {
    const own = this.#sent.get(hash)
    if (!own) throw new Error('NOSCRIPT')
    return (await this.redis.evalsha(own, keys.length, ...keys, ...args.map(String))) as T
  }

  async eval<A extends unknown[], T>(script: string, keys: string[], args: A): Promise<T> {
    const plain = script.replace(SEBARIS, '')
    this.#sent.set(sha1(script), sha1(plain))
    return (await this.redis.eval(plain, keys.length, ...keys, ...args.map(String))) as T
  }

  async get(): Promise<null> {
    return null
  }

  async set(): Promise<'OK'> {
    return 'OK'
  }
}

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')
