import { watchQueries } from '@/db/query-watch'
import { getEnv } from '@/lib/env'
import { logSlow } from './logger'
import { getMetrics } from './metrics'
import { currentTally } from './request-context'
import { querySpan } from './spans'

const PANJANG = 500

/** From now on each statement is measured, counted for its request, told of when it is slow, and traced. */
export function watchDatabase(): void {
  const { SLOW_QUERY_MS } = getEnv()
  const { queries, slowQueries } = getMetrics()
  const outcomes = { false: { outcome: 'ok' }, true: { outcome: 'failed' } } as const
  watchQueries((text) => {
    const tally = currentTally()
    if (tally) tally.queries++
    const endSpan = querySpan(text)
    const started = performance.now()
    return (failed) => {
      const ms = performance.now() - started
      queries.observe(outcomes[`${failed}`], ms / 1000)
      endSpan?.(failed)
      if (ms < SLOW_QUERY_MS) return
      slowQueries.inc()
      // Told from the driver's own turn: whose it is stands in the tally.
      const of = tally && { route: tally.route, userId: tally.userId }
      logSlow('query', { ...of, ms: Math.round(ms), query: text().slice(0, PANJANG), failed })
    }
  })
}
