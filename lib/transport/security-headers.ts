import { getEnv } from '@/lib/env'

const DUA_TAHUN = 63_072_000

/**
 * The policy of a page: scripts only with this answer's nonce and what they load. Styles stay open, since React
 * writes `style` attributes, which have no nonce.
 */
export function pagePolicy(nonce: string): string {
  const { NODE_ENV, SENTRY_DSN } = getEnv()
  const dev = NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${SENTRY_DSN ? ` ${new URL(SENTRY_DSN).origin}` : ''}${dev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(overHttps() ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** Said only where the app is reached over https: on plain http browsers ignore it, and a developer must not keep it. */
export const transportSecurity = (): Record<string, string> =>
  overHttps() ? { 'strict-transport-security': `max-age=${DUA_TAHUN}; includeSubDomains` } : {}

function overHttps(): boolean {
  const { APP_URL, NODE_ENV } = getEnv()
  return NODE_ENV === 'production' && APP_URL.startsWith('https:')
}
