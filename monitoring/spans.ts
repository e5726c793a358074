/** What a traced process does at the places where it is measured; set by tracing.ts, absent where traces are off. */
export interface Spans {
  /** A statement begins; gives its end. */
  query: (text: () => string) => (failed: boolean) => void
  /** Runs as a span of the one that is open; `failed` says whether what it gave is a failure. */
  inside: <T>(name: string, attributes: Record<string, string>, run: () => Promise<T>) => Promise<T>
  /** Runs as a span of its own, linked to the one that asked. */
  linked: <T>(name: string, asked: string | null, run: () => Promise<T>) => Promise<T>
  /** The open span as a W3C `traceparent`, to be kept with work that is done later. */
  parent: () => string | null
}

const shared = globalThis as { __rabSpans?: Spans }

export const setSpans = (spans: Spans): void => {
  shared.__rabSpans = spans
}

export const querySpan = (text: () => string): ReturnType<Spans['query']> | undefined =>
  shared.__rabSpans?.query(text)

/** Runs `run`, as a span where traces are on. */
export const inSpan = <T>(
  name: string,
  attributes: Record<string, string>,
  run: () => Promise<T>,
): Promise<T> => (shared.__rabSpans ? shared.__rabSpans.inside(name, attributes, run) : run())

/** Runs work that was asked for earlier, linked to who asked (`parentSpan` of then). */
export const inLinkedSpan = <T>(name: string, asked: string | null, run: () => Promise<T>): Promise<T> =>
  shared.__rabSpans ? shared.__rabSpans.linked(name, asked, run) : run()

export const parentSpan = (): string | null => shared.__rabSpans?.parent() ?? null
