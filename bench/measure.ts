export type Size = 'S' | 'M' | 'L'

/** One measured thing. `batas` is the greatest ratio to the floor, or the greatest figure where there is no floor. */
export interface Line {
  what: string
  size: Size | '2k' | '50k'
  floor: number | null
  ours: number
  batas: number
  satuan: 'ms' | 'MB' | 'kB' | '%' | ''
  queries: number | null
  /** Reported beside the table; no verdict. */
  catatan?: string
}

/** Milliseconds of each run, sorted. */
export type Times = number[]

export const at = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
export const median = (times: Times): number => at(times, 0.5)

/** Times of one run after another; `before` is not counted. */
export async function repeat(
  n: number,
  run: (i: number) => Promise<unknown>,
  before: (i: number) => Promise<unknown> = async () => {},
): Promise<Times> {
  const times: number[] = []
  for (let i = 0; i < n; i++) {
    await before(i)
    const started = performance.now()
    await run(i)
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)
}

interface Pair {
  floor: (i: number) => Promise<unknown>
  ours: (i: number) => Promise<unknown>
  /** Before each run of ours. */
  before?: (i: number) => Promise<unknown>
  /** Around each run of the floor. */
  around?: { before: () => Promise<unknown>; after: () => Promise<unknown> }
}

/** The floor and ours in turns, so that a busy moment of the machine meets both; the first of each does not count. */
export async function inTurns(n: number, pair: Pair): Promise<{ floor: Times; ours: Times }> {
  const floor: number[] = []
  const ours: number[] = []
  for (let i = -1; i < n; i++) {
    await pair.around?.before()
    const [a = 0] = await repeat(1, () => pair.floor(i + 1))
    await pair.around?.after()
    await pair.before?.(i + 1)
    const [b = 0] = await repeat(1, () => pair.ours(i + 1))
    if (i < 0) continue
    floor.push(a)
    ours.push(b)
  }
  return { floor: floor.sort((a, b) => a - b), ours: ours.sort((a, b) => a - b) }
}
