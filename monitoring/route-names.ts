import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What leads to no page or endpoint of ours: one name, however many are tried. */
const LAIN = '(lain)'

interface Node {
  /** By what is written there. */
  fixed: Map<string, Node>
  /** Any one part. */
  any?: Node
  /** The route that ends here, and the one that takes all that follows. */
  route?: string
  rest?: string
}

const newNode = (): Node => ({ fixed: new Map() })

/** Gives a path its route's pattern, as the framework's files name it: few values, and no ids among them. */
export function routeNames(patterns: readonly string[]): (path: string) => string {
  const root = newNode()
  for (const pattern of patterns) {
    let node = root
    for (const part of pattern.split('/').filter(Boolean)) {
      if (part.startsWith('[...') || part.startsWith('[[...')) node.rest = pattern
      else if (part.startsWith('[')) {
        node.any ??= newNode()
        node = node.any
      } else {
        const next = node.fixed.get(part) ?? newNode()
        node.fixed.set(part, next)
        node = next
      }
    }
    if (!/\[\.\.\.|\[\[/.test(pattern)) node.route = pattern
  }
  return (asked) => {
    const parts = asked.split('/').filter(Boolean)
    return parts[0] === '_next' ? '/_next' : (find(root, parts, 0) ?? LAIN)
  }
}

function find(node: Node, parts: readonly string[], at: number): string | undefined {
  const part = parts[at]
  if (part === undefined) return node.route ?? node.rest
  const fixed = node.fixed.get(part)
  return (fixed && find(fixed, parts, at + 1)) ?? (node.any && find(node.any, parts, at + 1)) ?? node.rest
}

/** Every page and endpoint of this build; none where nothing is built (development). */
export function builtRoutes(): string[] {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'app-path-routes-manifest.json')
  try {
    return Object.values(JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')))
  } catch {
    return []
  }
}
