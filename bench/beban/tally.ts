import { at } from '../measure'

export const KINDS = ['read', 'write', 'export', 'copy', 'sign-in'] as const
export type Kind = (typeof KINDS)[number]

export interface Sample {
  kind: Kind
  what: string
  /** When it was due, in milliseconds since the load began. */
  due: number
  /** From when it was due to the last byte: waiting for one's own earlier request counts. */
  ms: number
  outcome: 'ok' | 'limited' | 'failed'
  failure: string | null
}

export interface Figures {
  count: number
  p50: number
  p95: number
  p99: number
  longest: number
  limited: number
  failed: number
}

/** The figures of some samples; refusals of a limit are answers, and neither successes nor failures. */
export function figuresOf(samples: readonly Sample[]): Figures {
  const times = samples.flatMap(({ ms, outcome }) => (outcome === 'ok' ? [ms] : [])).sort((a, b) => a - b)
  const of = (outcome: Sample['outcome']) => samples.filter((it) => it.outcome === outcome).length
  return {
    count: samples.length,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    p99: at(times, 0.99),
    longest: times.at(-1) ?? Number.NaN,
    limited: of('limited'),
    failed: of('failed'),
  }
}

/** What happened from outside while the load ran (a deploy, a kill), in milliseconds since it began. */
export interface Mark {
  what: string
  from: number
  to: number
}

/** All that was asked in one load, and what was done to the server meanwhile. */
export class Tally {
  readonly began = performance.now()
  readonly samples: Sample[] = []
  readonly marks: Mark[] = []
  /** Actions that were due but not begun when the load ended: the server was too far behind. */
  unserved = 0
  /** Requests sent twice, since a kept connection had been shut. */
  again = 0

  now(): number {
    return performance.now() - this.began
  }

  /** Runs `work` and keeps when it was, for the report and its picture. */
  async mark<T>(what: string, work: () => Promise<T>): Promise<T> {
    const from = this.now()
    try {
      return await work()
    } finally {
      this.marks.push({ what, from, to: this.now() })
    }
  }

  of(kind: Kind): Sample[] {
    return this.samples.filter((sample) => sample.kind === kind)
  }

  /** Of those that were due between two moments, or still under way then. */
  failedBetween(from: number, to: number): Sample[] {
    return this.samples.filter(
      ({ due, ms, outcome }) => outcome === 'failed' && due + ms >= from && due <= to,
    )
  }
}
