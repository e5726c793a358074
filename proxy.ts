import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { requestIdOf } from '@/lib/transport/request-id'
import { pagePolicy } from '@/lib/transport/security-headers'

/**
 * Before every page: a policy with a nonce of its own (Next puts it on its scripts when it finds it in the request),
 * the request's id, and the path that was asked for, so that signing in leads back to it.
 */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy(nonce)
  const requestId = requestIdOf(request.headers)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-request-id', requestId)
  headers.set('x-rab-jalur', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-request-id', requestId)
  return response
}

// Not the API: what passes here has its body copied, which imports of many megabytes would pay for.
export const config = { matcher: ['/((?!api/|_next/|health|metrics|icon).*)'] }
