import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Spans } from './spans'

const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** Runs inside of an open span and ends it, whatever comes of it. */
async function through<T>(span: Span, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    // What failed stands in the log, without what was typed; here that it did.
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw cause
  } finally {
    span.end()
  }
}

/** Spans by the tracer that this process has, whoever it sends them to. */
export function tracerSpans(): Spans {
  const tracer = trace.getTracer('rab')
  return {
    query: (text) => {
      const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text() }
      const span = tracer.startSpan('query', { kind: SpanKind.CLIENT, attributes })
      return (failed) => {
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      }
    },
    inside: (name, attributes, run) =>
      tracer.startActiveSpan(name, { attributes }, (span) => through(span, run)),
    linked: (name, asked, run) => {
      const [, traceId, spanId, flags] = PARENT.exec(asked ?? '') ?? []
      const links =
        traceId && spanId
          ? [{ context: { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true } }]
          : []
      const options = { root: true, kind: SpanKind.CONSUMER, links }
      return tracer.startActiveSpan(name, options, (span) => through(span, run))
    },
    parent: () => {
      const span = trace.getSpan(context.active())?.spanContext()
      if (!span) return null
      return `00-${span.traceId}-${span.spanId}-${String(span.traceFlags).padStart(2, '0')}`
    },
  }
}
