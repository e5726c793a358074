import { readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

const TYPE = { js: 'application/javascript; charset=UTF-8', css: 'text/css; charset=UTF-8' } as const
const PATH = /^\/_next\/static\/(.+\.(js|css))$/

/** Files of the folder that the build has packed beside them, without their `.br`. */
export function packedIn(folder: string): ReadonlySet<string> {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return new Set(
      names.flatMap((name) => (name.endsWith('.br') ? [name.slice(0, -3).split(path.sep).join('/')] : [])),
    )
  } catch {
    return new Set()
  }
}

/** A script or style sheet goes out packed to whoever can read it so: the framework packs larger, and anew each time. */
export function givePacked(
  packed: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, name = '', kind] = PATH.exec(request.url ?? '') ?? []
  if (!packed.has(name)) return
  response.setHeader('vary', 'Accept-Encoding')
  const reads = /\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*(?:,|$)))/.test(
    String(request.headers['accept-encoding'] ?? ''),
  )
  if (!reads || (request.method !== 'GET' && request.method !== 'HEAD')) return
  request.url += '.br'
  response.setHeader('content-encoding', 'br')
  response.setHeader('content-type', TYPE[kind as keyof typeof TYPE])
}
