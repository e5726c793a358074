import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './client'
import { inProject } from './scope'

type OrderedTable = PgTable & { projectId: PgColumn; urutan: PgColumn }

/** The last sort key among a table's rows of one project, or of those that `rest` leaves; null when there is none. */
export async function lastUrutan(
  tx: Tx,
  project: { id: string },
  table: OrderedTable,
  rest?: SQL,
): Promise<string | null> {
  const [row] = await tx.execute<{ urutan: string | null }>(
    sql`select max(${table.urutan}) as urutan from ${sql.identifier(getTableName(table))} where ${inProject(table, project, rest)}`,
  )
  return row?.urutan ?? null
}

/** The last sort key in each group of siblings, by the id they hang on ('' at the top). */
export async function lastUrutanPer(
  tx: Tx,
  project: { id: string },
  table: OrderedTable,
  parent: PgColumn,
): Promise<Map<string, string>> {
  const rows = await tx.execute<{ id: string | null; urutan: string }>(
    sql`select ${parent} as id, max(${table.urutan}) as urutan from ${sql.identifier(getTableName(table))}
      where ${inProject(table, project)} group by 1`,
  )
  return new Map(rows.map(({ id, urutan }) => [id ?? '', urutan]))
}
