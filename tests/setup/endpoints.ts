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

/** The registry is the file tree: every verb of every route.ts under app/api/v1. */
export async function listEndpoints(): Promise<Terdaftar[]> {
  const root = path.resolve('app/api/v1')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  )
  const found: Terdaftar[] = []
  for (const file of files.sort()) {
    const route = `/api/v1/${path.dirname(file).replaceAll(path.sep, '/')}`
    const module = (await import(pathToFileURL(path.join(root, file)).href)) as Record<
      string,
      Terdaftar['handler'] & { operation?: Operation }
    >
    for (const method of METHODS) {
      const handler = module[method]
      if (!handler) continue
      if (!handler.operation) throw new Error(`${method} ${route} is not an endpoint(...)`)
      found.push({ method, route, handler, operation: handler.operation })
    }
  }
  return found
}
