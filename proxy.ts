import { type NextRequest, NextResponse } from 'next/server'

/** Pages learn which path was asked for, so that signing in leads back to it. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-rab-jalur', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/proyek/:path*', '/katalog/:path*', '/akun/:path*'] }
