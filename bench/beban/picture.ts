import { figuresOf, type Kind, type Mark, type Sample, type Tally } from './tally'

const WIDE = 900
const LEFT = 56
const PANEL = 180
const GAP = 48
const BINS = 60
const COLOR: Partial<Record<Kind, string>> = { read: '#2563eb', write: '#c2410c' }
const TARGET: Partial<Record<Kind, number>> = { read: 300, write: 500 }

/** The load over time as SVG: p95 of reads and writes beside their targets, then requests a second and failures. */
export function pictureOf(tally: Tally, { users, seconds }: { users: number; seconds: number }): string {
  const x = (ms: number) => LEFT + ((WIDE - LEFT - 16) * Math.min(ms, seconds * 1000)) / (seconds * 1000)
  const parts = [
    text(LEFT, 18, `${users} users, ${seconds} s: p95 of each ${(seconds / BINS).toFixed(1)} s, ms`),
    ...latencies(tally, x, seconds),
    text(LEFT, PANEL + GAP + 18, 'requests a second (grey), failed (red)'),
    ...rates(tally.samples, x, seconds),
    ...tally.marks.map((mark) => band(mark, x)),
  ]
  const high = 2 * PANEL + GAP + 40
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${high}" font-family="sans-serif" font-size="12">
<title>${users} users, ${seconds} s</title>
<rect width="${WIDE}" height="${high}" fill="#fff"/>
${parts.join('\n')}
</svg>
`
}

const text = (x: number, y: number, words: string, fill = '#111') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}">${words.replace('<', '&lt;')}</text>`

function binned(samples: readonly Sample[], seconds: number): Sample[][] {
  const bins: Sample[][] = Array.from({ length: BINS }, () => [])
  for (const sample of samples) bins[Math.floor((sample.due / 1000 / seconds) * BINS)]?.push(sample)
  return bins
}

/** Logarithmic, from 1 ms to a minute. */
const height = (ms: number) => 30 + PANEL * (1 - Math.log10(Math.max(1, ms)) / Math.log10(60_000))

function latencies(tally: Tally, x: (ms: number) => number, seconds: number): string[] {
  const axis = [1, 10, 100, 1000, 10_000].map(
    (ms) =>
      `<path d="M${LEFT} ${height(ms).toFixed(1)}H${WIDE - 16}" stroke="#e5e7eb"/>${text(8, height(ms) + 4, String(ms), '#6b7280')}`,
  )
  const lines = Object.entries(COLOR).map(([name, color]) => {
    const points = binned(tally.of(name as Kind), seconds).flatMap((bin, at) => {
      const { p95 } = figuresOf(bin)
      const ms = ((at + 0.5) * seconds * 1000) / BINS
      return Number.isNaN(p95) ? [] : [`${x(ms).toFixed(1)},${height(p95).toFixed(1)}`]
    })
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`
  })
  const targets = Object.entries(TARGET).map(([name, ms]) => {
    const color = COLOR[name as Kind]
    const y = height(ms)
    return `<path d="M${LEFT} ${y.toFixed(1)}H${WIDE - 16}" stroke="${color}" stroke-dasharray="4 4"/>${text(WIDE - 150, y - 3, `${name}: < ${ms} ms`, color)}`
  })
  return [...axis, ...lines, ...targets]
}

function rates(samples: readonly Sample[], x: (ms: number) => number, seconds: number): string[] {
  const bins = binned(samples, seconds)
  const perSecond = (n: number) => (n * BINS) / seconds
  const most = Math.max(1, ...bins.map(({ length }) => perSecond(length)))
  const foot = 2 * PANEL + GAP + 30
  const bar = (at: number, n: number, color: string) => {
    const high = (PANEL * perSecond(n)) / most
    const from = x((at * seconds * 1000) / BINS)
    const wide = (WIDE - LEFT - 16) / BINS - 1
    return `<rect x="${from.toFixed(1)}" y="${(foot - high).toFixed(1)}" width="${wide.toFixed(1)}" height="${high.toFixed(1)}" fill="${color}"/>`
  }
  return [
    text(8, foot - PANEL + 4, most.toFixed(0), '#6b7280'),
    ...bins.map((bin, at) => bar(at, bin.length, '#9ca3af')),
    ...bins.map((bin, at) => bar(at, bin.filter(({ outcome }) => outcome === 'failed').length, '#dc2626')),
  ]
}

/** What was done to the server meanwhile, over both panels. */
function band({ what, from, to }: Mark, x: (ms: number) => number): string {
  const wide = Math.max(2, x(to) - x(from))
  return `<rect x="${x(from).toFixed(1)}" y="30" width="${wide.toFixed(1)}" height="${2 * PANEL + GAP}" fill="#f59e0b" opacity="0.2"/>${text(x(from), 42, what, '#92400e')}`
}
