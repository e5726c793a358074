import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import path from 'node:path'
import { builtRoutes, routeNames } from '@/monitoring/route-names'
import { PENYAMBUNG } from './client-address'
import { measureRequest } from './measure-request'
import { givePacked, packedIn } from './packed'
import { transportSecurity } from './security-headers'

const shared = globalThis as { __rabSebelum?: true }

/** Longer than proxies and clients keep a connection: what this side ends first may fail a request on its way. */
const SAMBUNGAN_MS = 65_000

interface Started {
  request: IncomingMessage
  response: ServerResponse
  server: Server
}

/**
 * From the start of the server, what each request meets before the framework: the address of its connection, written
 * over whatever a caller says; a path that can be read; scripts packed by the build; and what is said with every answer
 * of https. From here it is measured by the pattern of its route.
 */
export function watchRequests(routes = builtRoutes()): void {
  if (shared.__rabSebelum) return
  shared.__rabSebelum = true
  const nameOf = routeNames(routes)
  const always = Object.entries(transportSecurity())
  const packed = packedIn(path.join(process.cwd(), '.next', 'static'))
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Started
    server.keepAliveTimeout = SAMBUNGAN_MS
    request.headers[PENYAMBUNG] = request.socket.remoteAddress ?? ''
    request.url = readable(request.url ?? '/')
    measureRequest(request, response, nameOf)
    for (const [name, value] of always) response.setHeader(name, value)
    givePacked(packed, request, response)
  })
}

/** A percent sign that begins no character is one: the framework would answer such a path with an error of its own. */
export function readable(url: string): string {
  const [path = '', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?')
  }
}
