import postgres from 'postgres'

interface Seen {
  minutes: number
  rssMb: number
  heapMb: number
  connections: number
}

export interface Trend {
  what: string
  first: number
  last: number
  /** A minute, by least squares over the second half, when caches are filled and code is compiled. */
  slope: number
  /** Twice the standard error of the slope: what is less is not told from none. */
  noise: number
}

const EVERY_MS = 2000

const gauge = (text: string, name: string): number =>
  Number(new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.e+]+)$`, 'm').exec(text)?.[1] ?? Number.NaN)

/** Looks at the server's memory (its own /metrics) and at the database's connections until `stop`, which gives how they moved. */
export function watchServer(origin: string, metricsToken: string, databaseUrl: string) {
  const seen: Seen[] = []
  const began = Date.now()
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const look = async () => {
    const answer = await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
    const text = await answer.text()
    const [row] = await sql<[{ n: number }]>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    seen.push({
      minutes: (Date.now() - began) / 60_000,
      rssMb: gauge(text, 'rab_process_resident_memory_bytes') / 1e6,
      heapMb: gauge(text, 'rab_nodejs_heap_size_used_bytes') / 1e6,
      connections: row.n,
    })
  }
  const timer = setInterval(() => void look().catch((error: Error) => console.warn(error.message)), EVERY_MS)
  return async (): Promise<Trend[]> => {
    clearInterval(timer)
    await look()
    await sql.end()
    return [
      trend('resident memory, MB', seen, ({ rssMb }) => rssMb),
      trend('heap used, MB', seen, ({ heapMb }) => heapMb),
      trend('connections to PostgreSQL', seen, ({ connections }) => connections),
    ]
  }
}

interface Point {
  x: number
  y: number
}

function trend(what: string, seen: readonly Seen[], of: (one: Seen) => number): Trend {
  const late = seen.slice(Math.floor(seen.length / 2)).map((one) => ({ x: one.minutes, y: of(one) }))
  const [first, last] = [late[0]?.y ?? Number.NaN, late.at(-1)?.y ?? Number.NaN]
  return { what, first, last, ...slopeOf(minuteMeans(late)) }
}

const meanOf = (points: readonly Point[], of: (p: Point) => number): number =>
  points.reduce((sum, p) => sum + of(p), 0) / points.length

/**
 * One point a minute: memory goes up and falls in waves that last longer than from one look to the next, so looks two
 * seconds apart are no independent ones, and the noise of the slope would seem a fifth of what it is.
 */
export const minuteMeans = (points: readonly Point[]): Point[] =>
  [...Map.groupBy(points, ({ x }) => Math.floor(x)).values()].map((minute) => ({
    x: meanOf(minute, ({ x }) => x),
    y: meanOf(minute, ({ y }) => y),
  }))

/** Least squares, and twice the standard error of the slope. */
export function slopeOf(points: readonly Point[]): { slope: number; noise: number } {
  const n = points.length
  const mean = (of: (p: Point) => number) => meanOf(points, of)
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)]
  const sxx = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0)
  const slope = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / sxx
  const rest = points.reduce((sum, { x, y }) => sum + (y - my - slope * (x - mx)) ** 2, 0)
  return { slope, noise: 2 * Math.sqrt(rest / (n - 2) / sxx) }
}
