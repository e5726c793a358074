/** What a secret or a person's address looks like wherever it stands in a text, and what stands there instead. */
const BENTUK: readonly [RegExp, string][] = [
  [/[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g, '[surel]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [rahasia]'],
  // Keys of ours and secrets of webhooks.
  [/\brab_[\w-]{20,}/g, '[kunci]'],
  [/\bwhsec_[\w+/=-]+/g, '[rahasia]'],
  [/(session_token(?:=|%3D))[^;"\s\\]+/gi, '$1[rahasia]'],
  // What somebody typed, as PostgreSQL repeats it.
  [/(syntax for type [\w ]+): "(?:[^"\\]|\\.)*"/g, '$1: "…"'],
  // An address with a password in it.
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^:/@\s"]*):[^@\s"/]+@/gi, '$1:[rahasia]@'],
]

/** A text without e-mail addresses, keys, tokens, cookies and passwords in addresses. */
export const scrub = (text: string): string =>
  BENTUK.reduce((cleaned, [form, instead]) => cleaned.replace(form, instead), text)

export interface PlainError {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: PlainError
}

const DALAM = 4

/**
 * What may be told of an error: never the values of a statement, which its message and its fields carry, nor fields
 * that a library has put on it.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(withoutValues(String(error))) }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return {
    type: error.name,
    message: scrub(withoutValues(error.message)),
    ...(typeof code === 'string' && { code }),
    ...(error.stack && { stack: scrub(framesOf(error.stack)) }),
    ...(cause !== undefined && depth < DALAM && { cause: plainError(cause, depth + 1) }),
  }
}

/** Drizzle writes the values of a failed statement behind it. */
export const withoutValues = (message: string): string => message.split('\nparams:')[0] ?? ''

/** The calls alone: a stack begins with the message. */
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
