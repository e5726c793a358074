import { randomUUID } from 'node:crypto'

const BENTUK = /^[A-Za-z0-9._-]{8,64}$/

/** The caller's X-Request-Id when it is well-formed, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id')
  return given && BENTUK.test(given) ? given : randomUUID()
}
