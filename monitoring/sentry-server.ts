import { addBreadcrumb, captureException, init } from '@sentry/nextjs'
import type { Env } from '@/lib/env'
import { cleanEvent } from './clean-event'
import { currentRequest, currentTally } from './request-context'
import { setSendError } from './send-error'
import { SENTRY_OPTIONS } from './sentry-options'
import { setSpans } from './spans'
import { tracerSpans } from './tracer-spans'

/**
 * From now on failures are sent to SENTRY_DSN: with the id of who met it, and of their request. With
 * SENTRY_TRACES_SAMPLE_RATE above 0 so many of the operations, with their statements, as well.
 */
export function startSentry(env: Env): void {
  // Where traces go elsewhere already, theirs must not be taken over.
  const traces = env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined && env.SENTRY_TRACES_SAMPLE_RATE > 0
  init({
    ...SENTRY_OPTIONS,
    dsn: env.SENTRY_DSN,
    environment: env.SENTRY_ENVIRONMENT,
    release: env.APP_VERSION,
    tracesSampleRate: env.SENTRY_TRACES_SAMPLE_RATE,
    enableOpenTelemetrySetup: traces,
    beforeSend: (event) => cleanEvent(event, String(event.user?.id ?? '')),
    beforeSendTransaction: (event) => cleanEvent(event, String(event.user?.id ?? '')),
  })
  if (traces) setSpans(tracerSpans())
  setSendError({
    step: (operation, outcome) =>
      addBreadcrumb({ category: 'operation', message: `${operation}: ${outcome}` }),
    send: (where, cause, { operation, code, userId }) => {
      const id = userId ?? currentTally()?.userId
      captureException(cause, {
        ...(typeof id === 'string' && { user: { id } }),
        tags: {
          where,
          operation: String(operation ?? ''),
          code: String(code ?? ''),
          route: currentTally()?.route ?? '',
          requestId: currentRequest()?.requestId ?? '',
        },
      })
    },
  })
}
