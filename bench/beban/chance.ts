/** Chance that comes out the same every time (mulberry32), of one person. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  int(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1))
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }
}
