import type { BrowserSentry } from '@/monitoring/sentry-browser'

const settings = document.querySelector<HTMLMetaElement>('meta[name="rab-galat"]')?.content

/** Where failures are gathered (SENTRY_DSN); elsewhere a browser does not even fetch the code for it. */
if (settings) {
  const early: unknown[] = []
  const keep = (event: ErrorEvent | PromiseRejectionEvent) =>
    early.push('reason' in event ? event.reason : event.error)
  addEventListener('error', keep)
  addEventListener('unhandledrejection', keep)
  void import('@/monitoring/sentry-browser').then(({ startSentry }) => {
    removeEventListener('error', keep)
    removeEventListener('unhandledrejection', keep)
    startSentry(JSON.parse(settings) as BrowserSentry, early)
  })
}
