import { getEnv } from '@/lib/env'
import type { BrowserSentry } from '@/monitoring/sentry-browser'

/** What a page needs to send its failures; null where they are not gathered. A DSN is no secret. */
export function browserSentry(): BrowserSentry | null {
  const { SENTRY_DSN: dsn, SENTRY_ENVIRONMENT: environment, APP_VERSION: release, ...env } = getEnv()
  return dsn ? { dsn, environment, release, tracesSampleRate: env.SENTRY_TRACES_SAMPLE_RATE } : null
}
