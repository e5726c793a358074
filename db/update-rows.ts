import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './client'

export type ProjectTable = PgTable & { projectId: PgColumn; id: PgColumn; revision: PgColumn }
export type PatchOf<T extends PgTable> = { id: string } & Partial<
  Omit<T['$inferInsert'], 'projectId' | 'revision' | 'id'>
>

interface Stamp {
  id: string
  revision: number
}

interface Wanted<K> {
  /** Of the rows as written. None: what is asked is only whether they were there. */
  columns?: readonly K[]
  /** A condition in SQL on the row `lama` of project `$1`; `marked` has the ids that meet it. */
  mark?: string
  marked?: Set<string>
}

/**
 * Updates rows of a project's table by id: one statement per set of columns that patches have in common.
 * Gives the rows as written, by id; the caller says what a missing one means. Texts are put together from the schema
 * and sent as they are: a saved cell is judged by what stands around its statement.
 */
export async function updateRows<T extends ProjectTable, K extends keyof T['$inferSelect'] & string = never>(
  tx: Tx,
  stamp: Stamp,
  table: T,
  patches: readonly PatchOf<T>[],
  { columns, mark, marked }: Wanted<K> = {},
): Promise<Map<string, Pick<T['$inferSelect'], K>>> {
  const written = new Map<string, Pick<T['$inferSelect'], K>>()
  const fields = columnsOf(table, columns ?? [])
  const give = ['lama.id as _id', ...fields.map(([, { name }]) => `lama."${name}"`)]
  if (mark) give.push(`${mark} as _mark`)
  for (const [keys, group] of groupByKeys(patches)) {
    const rows = await tx.ask<Record<string, unknown>>(
      ...statementOf(stamp, getTableName(table), columnsOf(table, keys), group, give),
    )
    for (const row of rows) {
      const id = String(row._id)
      written.set(id, Object.fromEntries(fields.map(([key, { name }]) => [key, row[name]])) as never)
      if (row._mark) marked?.add(id)
    }
  }
  return written
}

/** Columns of a table beside the names the schema gives them. */
export function columnsOf<K extends string>(table: PgTable, keys: readonly K[]): (readonly [K, PgColumn])[] {
  const all = getTableColumns(table) as Record<string, PgColumn>
  return keys.map((key) => {
    const column = all[key]
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}`)
    return [key, column]
  })
}

/** What a patch writes, in the order of every other patch that writes the same; a key without a value writes nothing. */
export const setKeys = (patch: object): string[] =>
  Object.entries(patch)
    .flatMap(([key, value]) => (key === 'id' || value === undefined ? [] : [key]))
    .sort()

/** Patches that write the same columns. */
function groupByKeys(patches: readonly object[]): Map<string[], Record<string, unknown>[]> {
  const groups = new Map<string, [string[], Record<string, unknown>[]]>()
  for (const patch of patches as Record<string, unknown>[]) {
    const keys = setKeys(patch)
    const name = keys.join()
    const group = groups.get(name)
    if (group) group[1].push(patch)
    else groups.set(name, [keys, [patch]])
  }
  return new Map(groups.values())
}

/** One row by parameters; many as one JSON text, whose length the statement's text does not depend on. */
function statementOf(
  { id: projectId, revision }: Stamp,
  table: string,
  columns: readonly (readonly [key: string, PgColumn])[],
  patches: readonly Record<string, unknown>[],
  give: readonly string[],
): [text: string, args: unknown[]] {
  const [single] = patches
  const update = `update "${table}" lama set revision = $2::bigint`
  const where = `where lama.project_id = $1::uuid and lama.id`
  const returning = `returning ${give.join(', ')}`
  if (single && patches.length === 1) {
    const sets = columns.map(([, { name }], n) => `, "${name}" = $${n + 4}`)
    const values = columns.map(([key]) => single[key])
    return [
      `${update}${sets.join('')} ${where} = $3 ${returning}`,
      [projectId, revision, single.id, ...values],
    ]
  }
  const sets = columns.map(([, { name }]) => `, "${name}" = baru."${name}"`)
  const types = columns.map(([, column]) => `, "${column.name}" ${column.getSQLType()}`)
  const named = patches.map((patch) => {
    const row: Record<string, unknown> = { _id: patch.id }
    for (const [key, { name }] of columns) row[name] = patch[key]
    return row
  })
  return [
    `${update}${sets.join('')} from json_to_recordset($3::json) as baru (_id text${types.join('')}) ${where} = baru._id ${returning}`,
    [projectId, revision, JSON.stringify(named)],
  ]
}
