import { getMetrics } from '@/monitoring/metrics'

/** Counts a lookup in what is kept in memory: found there, or not. */
export const noteLookup = (cache: string, found: boolean): void =>
  getMetrics().cache.inc({ cache, outcome: found ? 'hit' : 'miss' })
