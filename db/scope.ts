import { and, eq, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** `where` of a project's table: always by project first, then by what else is asked. */
export function inProject(
  table: { projectId: PgColumn },
  project: { id: string },
  ...rest: (SQL | undefined)[]
): SQL {
  const scope = and(eq(table.projectId, project.id), ...rest)
  if (!scope) throw new Error('empty scope')
  return scope
}
