import { NodeSDK } from '@opentelemetry/sdk-node'
import { getEnv } from '@/lib/env'
import { setSpans } from './spans'
import { tracerSpans } from './tracer-spans'

/**
 * From now on requests, operations and statements are traced: sent as the standard OTEL_ variables say. The incoming
 * request is the framework's own span. Measurements and the log go their own ways.
 */
export function startTracing(): void {
  const sdk = new NodeSDK({
    serviceName: getEnv().OTEL_SERVICE_NAME,
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [],
  })
  sdk.start()
  setSpans(tracerSpans())
  // What waits to be sent goes out before the process does.
  process.once('SIGTERM', () => void sdk.shutdown().catch(() => {}))
}
