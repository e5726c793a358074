import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './client'

type ProjectTable = PgTable & { projectId: PgColumn; id: PgColumn; revision: PgColumn }
export type PatchOf<T extends PgTable> = { id: string } & Partial<
  Omit<T['$inferInsert'], 'projectId' | 'revision' | 'id'>
>

/**
 * Updates rows of a project's table by id: one statement per set of columns that patches have in common.
 * `alongside` is a data-changing `name as (…)` that runs in the first statement, to save its round trip.
 * Gives the rows as written, by id; the caller says what a missing one means.
 */
export async function updateRows<T extends ProjectTable>(
  tx: Tx,
  stamp: { id: string; revision: number },
  table: T,
  patches: readonly PatchOf<T>[],
  alongside?: SQL,
): Promise<Map<string, T['$inferSelect']>> {
  const written = new Map<string, T['$inferSelect']>()
  const fields = Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.name] as const)
  let extra = alongside
  for (const [, group] of groupByKeys(patches)) {
    for (const raw of await updateGroup(tx, stamp, table, group, extra)) {
      const row = Object.fromEntries(fields.map(([key, name]) => [key, raw[name]]))
      written.set(String(raw.id), row as T['$inferSelect'])
    }
    extra = undefined
  }
  return written
}

function groupByKeys<T extends object>(patches: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const patch of patches) {
    const key = Object.keys(patch).sort().join()
    const group = groups.get(key)
    if (group) group.push(patch)
    else groups.set(key, [patch])
  }
  return groups
}

async function updateGroup(
  tx: Tx,
  stamp: { id: string; revision: number },
  table: ProjectTable,
  patches: readonly object[],
  alongside: SQL | undefined,
): Promise<Record<string, unknown>[]> {
  const columns = getTableColumns(table)
  const keys = Object.keys(patches[0] ?? {}).filter((key) => key !== 'id')
  const nameOf = (key: string): string => {
    const column = columns[key]
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}`)
    return column.name
  }
  const named = patches.map((patch) =>
    Object.fromEntries(Object.entries(patch).map(([key, value]) => [nameOf(key), value])),
  )
  const target = sql.identifier(getTableName(table))
  const sets = keys.map((key) => sql`${sql.identifier(nameOf(key))} = baru.${sql.identifier(nameOf(key))}`)
  const set = sql.join([...sets, sql`revision = ${stamp.revision}::bigint`], sql`, `)
  const rows = sql`json_populate_recordset(null::${target}, ${JSON.stringify(named)}::json)`
  // The planner takes any such set for 100 rows and may read a whole table to find one: said so, it uses the key.
  const baru = patches.length === 1 ? sql`(select * from ${rows} limit 1)` : rows
  return tx.execute<
    Record<string, unknown>
  >(sql`${alongside ? sql`with ${alongside} ` : sql``}update ${target} lama set ${set}
    from ${baru} baru
    where lama.project_id = ${stamp.id} and lama.id = baru.id returning lama.*`)
}
