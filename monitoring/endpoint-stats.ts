import { getMetrics } from './metrics'

export interface EndpointStats {
  route: string
  method: string
  count: number
  meanMs: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  clientErrors: number
  serverErrors: number
}

/** Of one route and method: seen up to each bound, in all, and by the class of the answer. */
interface Sums {
  below: Map<number, number>
  count: number
  seconds: number
  status: Record<string, number>
}

/** How each page and endpoint has done on this instance since it started, by route and method. */
export async function endpointStats(): Promise<EndpointStats[]> {
  const groups = new Map<string, Sums>()
  for (const { labels, metricName, value } of (await getMetrics().requests.get()).values) {
    const { le, route, method, status } = labels as Record<string, string | number | undefined>
    const key = `${method} ${route}`
    const sums: Sums = groups.get(key) ?? { below: new Map(), count: 0, seconds: 0, status: {} }
    groups.set(key, sums)
    if (metricName?.endsWith('_sum')) sums.seconds += value
    else if (metricName?.endsWith('_count')) {
      sums.count += value
      sums.status[String(status)] = (sums.status[String(status)] ?? 0) + value
    } else if (typeof le === 'number') sums.below.set(le, (sums.below.get(le) ?? 0) + value)
  }
  return [...groups].map(([key, sums]) => {
    const [method = '', route = ''] = key.split(' ')
    return {
      route,
      method,
      count: sums.count,
      meanMs: msOf(sums.seconds / sums.count),
      p50Ms: msOf(quantile(sums, 0.5)),
      p95Ms: msOf(quantile(sums, 0.95)),
      p99Ms: msOf(quantile(sums, 0.99)),
      clientErrors: sums.status['4xx'] ?? 0,
      serverErrors: sums.status['5xx'] ?? 0,
    }
  })
}

const msOf = (seconds: number): number => Math.round(seconds * 10_000) / 10

/** Between two bounds as if spread evenly; above the last bound, that bound: as Prometheus does. */
function quantile({ below, count }: Sums, part: number): number {
  const rank = count * part
  let [from, before] = [0, 0]
  for (const [bound, seen] of [...below].sort(([a], [b]) => a - b)) {
    if (seen >= rank && seen > before) return from + ((bound - from) * (rank - before)) / (seen - before)
    ;[from, before] = [bound, seen]
  }
  return from
}
