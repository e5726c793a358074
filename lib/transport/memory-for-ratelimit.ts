import { createHash } from 'node:crypto'

type Does = 'take' | 'look'

/** Windows forgotten after so many additions at the latest. */
const SWEEP_EVERY = 1000

/**
 * The part of a Redis that @upstash/ratelimit calls, in this process: it sends Lua scripts, which are told apart
 * here by their text (held by a test against the pinned version).
 */
export class MemoryForRatelimit {
  readonly #windows = new Map<string, { count: number; until: number }>()
  readonly #known = new Map<string, Does>()
  #added = 0

  async evalsha<_, T>(hash: string, keys: string[], args: unknown[]): Promise<T> {
    const does = this.#known.get(hash)
    if (!does) throw new Error('NOSCRIPT')
    return this.#run(does, keys, args) as T
  }

  async eval<_, T>(script: string, keys: string[], args: unknown[]): Promise<T> {
    if (!script.includes('previousKey')) throw new Error('only the sliding window is known here')
    const does = script.includes('INCRBY') ? 'take' : 'look'
    this.#known.set(createHash('sha1').update(script).digest('hex'), does)
    return this.#run(does, keys, args) as T
  }

  #run(does: Does, [current = '', previous = '']: string[], args: unknown[]): [number, number] {
    const numbers = args.map(Number)
    return does === 'take' ? this.#take(current, previous, numbers) : this.#look(current, previous, numbers)
  }

  async get(): Promise<null> {
    return null
  }

  async set(): Promise<'OK'> {
    return 'OK'
  }

  #take(
    current: string,
    previous: string,
    [tokens = 0, now = 0, window = 1, by = 1]: number[],
  ): [number, number] {
    const used = this.#count(current) + this.#share(previous, now, window)
    if (by > 0 && used >= tokens) return [-1, tokens]
    const count = this.#count(current) + by
    this.#windows.set(current, { count, until: now + window * 2 + 1000 })
    if (++this.#added % SWEEP_EVERY === 0) this.#sweep(now)
    return [tokens - count - this.#share(previous, now, window), tokens]
  }

  #look(current: string, previous: string, [now = 0, window = 1]: number[]): [number, number] {
    return [this.#count(current) + this.#share(previous, now, window), -1]
  }

  #count(key: string): number {
    return this.#windows.get(key)?.count ?? 0
  }

  /** What the window before still weighs, by how much of it the sliding window covers. */
  #share(key: string, now: number, window: number): number {
    return Math.floor((1 - (now % window) / window) * this.#count(key))
  }

  #sweep(now: number): void {
    for (const [key, { until }] of this.#windows) if (until <= now) this.#windows.delete(key)
  }
}
