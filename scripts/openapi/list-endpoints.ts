import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Operation } from '@/lib/gate/operation'
import type { Door } from '@/lib/transport/endpoint'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>

export interface Terdaftar {
  method: (typeof METHODS)[number]
  /** As the file tree has it: `/api/v1/projects/[projectId]`. */
  route: string
  handler: Handler
  operation: Operation
  door: Door
}

type RouteModule = Record<string, Handler & { operation?: Operation; door?: Door; refuses?: true }>

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
      const { operation, door } = handler
      if (!operation || !door) throw new Error(`${method} ${route} is not an endpoint(...)`)
      found.push({ method, route, handler, operation, door })
    }
  }
  return found
}
