import { captureException, init } from '@sentry/nextjs'
import { cleanEvent } from './clean-event'
import { SENTRY_OPTIONS } from './sentry-options'

export interface BrowserSentry {
  dsn: string
  environment: string
  release: string
  tracesSampleRate: number
}

/** From now on what fails in this page is sent; `early` is what failed before this was here. */
export function startSentry(settings: BrowserSentry, early: readonly unknown[]): void {
  const clean = <E extends Parameters<typeof cleanEvent>[0]>(event: E) =>
    cleanEvent(event, document.documentElement.dataset.orang)
  init({ ...SENTRY_OPTIONS, ...settings, beforeSend: clean, beforeSendTransaction: clean })
  for (const cause of early) captureException(cause)
}
