import { getTableName } from 'drizzle-orm'
import type { Tx } from './client'
import { columnsOf, type PatchOf, type ProjectTable, setKeys } from './update-rows'

/** Some columns of one row of a project's table. */
export interface OneRow<T extends ProjectTable = ProjectTable, K extends string = string> {
  table: T
  patch: PatchOf<T>
  /** Given of the row as written. */
  columns: readonly K[]
  /** A condition in SQL on the row `lama`: where it holds, more than this row has to change. It looks anew (0014). */
  besides?: string
}

interface Written<K extends string> {
  revision: number
  row: Record<K, unknown>
}

/**
 * Opens a change set, writes the row stamped with its revision, and commits, in one statement outside of a transaction;
 * `opening` gives `revision`, and its first argument is the project. Gives null, with nothing written, where
 * that is not the whole of it: no such project or row for this person, or more to change.
 *
 * The statement sees as of before it held the project's row. The row it writes it finds as the holder before it left it
 * (READ COMMITTED looks at a row again that has moved), the record is made from that, and functions look anew.
 */
export async function updateOneRow<T extends ProjectTable, K extends string>(
  tx: Tx,
  [opening, args]: readonly [text: string, args: readonly unknown[]],
  { table, patch, columns, besides = 'false' }: OneRow<T, K>,
): Promise<Written<K> | null> {
  const keys = setKeys(patch)
  const first = args.length + 1
  const sets = columnsOf(table, keys).map(([, { name }], n) => `, "${name}" = $${first + 1 + n}`)
  const fields = columnsOf(table, columns)
  const give = ['lama.id as _id', `${besides} as _besides`, ...fields.map(([, { name }]) => `lama."${name}"`)]
  const text = `with buka as materialized (${opening}), tulis as (
    update "${getTableName(table)}" lama set revision = buka.revision${sets.join('')} from buka
    where lama.project_id = $1::uuid and lama.id = $${first} returning ${give.join(', ')})
    select buka.revision as _revision, tulis.*,
      case when _id is null or _besides then tolak_satu_baris() end as _tolak from buka left join tulis on true`
  try {
    const [found] = await tx.ask<{ _revision: number } & Record<string, unknown>>(text, [
      ...args,
      patch.id,
      ...keys.map((key) => (patch as Record<string, unknown>)[key]),
    ])
    if (!found) return null
    const row = Object.fromEntries(fields.map(([key, { name }]) => [key, found[name]]))
    return { revision: found._revision, row: row as Record<K, unknown> }
  } catch (cause) {
    if (NOT_ALONE.has((cause as { code?: string }).code ?? '')) return null
    throw cause
  }
}

/** Refused by the record, since nothing was opened, or by the statement itself. */
const NOT_ALONE = new Set(['RB001', 'RB003'])
