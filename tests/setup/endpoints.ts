import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Operation } from '@/lib/gate/operation'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

export interface Terdaftar {
  method: (typeof METHODS)[number]
  route: string
  handler: (
    request: Request,
    context: { params: Promise<Record<string, string> | undefined> },
  ) => Promise<Response>
  operation: Operation
}

type RouteModule = Record<string, Terdaftar['handler'] & { operation?: Operation; refuses?: true }>

const ROOT = path.resolve('app/api/v1')

/** What the route.ts of a path exports. */
export const readRoute = async (route: string): Promise<RouteModule> =>
  import(pathToFileURL(path.join(ROOT, route.replace('/api/v1/', ''), 'route.ts')).href)

/** The registry is the file tree: every verb of every route.ts under app/api/v1. */
export async function listEndpoints(): Promise<Terdaftar[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  )
  const found: Terdaftar[] = []
  for (const file of files.sort()) {
    const route = `/api/v1/${path.dirname(file).replaceAll(path.sep, '/')}`
    const module = await readRoute(route)
    for (const method of METHODS) {
      const handler = module[method]
      if (!handler || handler.refuses) continue
      if (!handler.operation) throw new Error(`${method} ${route} is not an endpoint(...)`)
      found.push({ method, route, handler, operation: handler.operation })
    }
  }
  return found
}
