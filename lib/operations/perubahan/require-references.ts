import { sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { inProject } from '@/db/scope'
import type { Galat } from '@/lib/contracts/galat'
import { type Penulis, refuseIfAny } from './penulis'

interface Rujukan {
  id: string | null | undefined
  path: string
}

/**
 * Every row that points at one which is not there is named by its path; the database's own refusal would name the
 * first one's constraint. One statement, and none where nothing is pointed at.
 */
export async function requireReferences(
  { tx, project }: Penulis,
  table: PgTable & { id: PgColumn; projectId: PgColumn },
  rujukan: readonly Rujukan[],
): Promise<void> {
  const asked = rujukan.flatMap(({ id, path }) => (id == null ? [] : [{ id, path }]))
  if (asked.length === 0) return
  const ids = [...new Set(asked.map(({ id }) => id))]
  const rows = await tx
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(inProject(table, project, sql`${table.id} = any(${sql.param(ids)})`))
  const found = new Set(rows.map((row) => row.id))
  refuseIfAny(
    asked.flatMap(({ id, path }): Galat[] =>
      found.has(id) ? [] : [{ path, pesan: 'rujukan_tak_ada', params: { id } }],
    ),
  )
}
