import { getEnv } from '@/lib/env'
import { reportException } from './report'
import { watchDatabase } from './watch-database'

const shared = globalThis as { __rabAmati?: true }

/** From the start of a process: its statements are measured, what ends it is told, and traces
 * and failures are sent where they are asked for. */
export async function startMonitoring(): Promise<void> {
  if (shared.__rabAmati) return
  shared.__rabAmati = true
  const env = getEnv()
  // Neither is loaded where it is not asked for: the one takes half a second, the other more.
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT) (await import('./tracing')).startTracing()
  if (env.SENTRY_DSN) (await import('./sentry-server')).startSentry(env)
  watchDatabase()
  process.on('uncaughtExceptionMonitor', (error) => reportException('process', error, 'uncaught'))
}
