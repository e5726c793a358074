import { scrub, withoutValues } from './scrub'

/** What of an event of Sentry's is looked at here; the rest of it stays as it is, but for what `scrub` finds. */
interface SentEvent {
  request?: { url?: string | undefined; method?: string | undefined }
  user?: object
  server_name?: string
  sdkProcessingMetadata?: unknown
  exception?: { values?: { value?: string }[] }
}

/**
 * What may leave for who gathers failures: of a request its path and method, of a person their id, no cookies,
 * headers, bodies, query or addresses, and no values of statements.
 */
export function cleanEvent<E extends SentEvent>(event: E, userId?: string | null): E {
  const { request, exception } = event
  // What the library notes of an event for itself leads round in circles, which no JSON can hold: such an event was lost.
  const { server_name: _, sdkProcessingMetadata: _own, ...rest } = event
  const cleaned = {
    ...rest,
    ...(request && {
      request: {
        ...(request.url && { url: withoutQuery(request.url) }),
        ...(request.method && { method: request.method }),
      },
    }),
    ...(exception?.values && {
      exception: {
        ...exception,
        values: exception.values.map((one) => ({ ...one, value: withoutValues(one.value ?? '') })),
      },
    }),
    user: userId ? { id: userId } : {},
  }
  return deepScrub(cleaned) as E
}

const withoutQuery = (url: string): string => url.split(/[?#]/)[0] ?? ''

/** Walks it as it is sent: what no JSON can hold does not leave. */
const deepScrub = (value: object): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'string' ? scrub(part) : part))

/** Of a step on the way to a failure: what was done and how it ended; never what was typed or sent. */
export function cleanCrumb<C extends { category?: string; data?: Record<string, unknown> }>(crumb: C): C {
  const { url, method, status_code, from, to } = crumb.data ?? {}
  const told = Object.entries({ url, from, to }).flatMap(([name, at]) =>
    typeof at === 'string' ? [[name, withoutQuery(at)] as const] : [],
  )
  return {
    ...crumb,
    ...(crumb.data && { data: { ...Object.fromEntries(told), method, status_code } }),
  }
}
