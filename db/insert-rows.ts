import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './client'

type RowsOf<T extends PgTable> = Omit<T['$inferInsert'], 'projectId' | 'revision'>

/**
 * Inserts rows of a project's table in one statement whatever their number, stamped with the change set.
 * They go in as one JSON text; every column is named, so absent ones are null.
 */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  stamp: { id: string; revision: number },
  table: T,
  rows: readonly RowsOf<T>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key]) => key !== 'projectId' && key !== 'revision',
  )
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, (row as Record<string, unknown>)[key]])),
  )
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  )
  const target = sql.identifier(getTableName(table))
  await tx.execute(sql`insert into ${target} (project_id, revision, ${names})
    select ${stamp.id}::uuid, ${stamp.revision}::bigint, ${names}
    from json_populate_recordset(null::${target}, ${JSON.stringify(named)}::json)`)
}
