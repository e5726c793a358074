import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * Reads rows of a table that a statement of our own asked for: the columns to name in it, and how a row with them
 * becomes the one that Drizzle would give.
 */
export function rowReader<T extends PgTable>(table: T, alias: string) {
  const columns = Object.entries(getTableColumns(table))
  return {
    columns: columns.map(([, { name }]) => `${alias}."${name}"`).join(', '),
    read: (raw: Record<string, unknown>): T['$inferSelect'] => {
      const row: Record<string, unknown> = {}
      for (const [key, column] of columns) {
        const value = raw[column.name]
        row[key] = value === null ? null : column.mapFromDriverValue(value)
      }
      return row as T['$inferSelect']
    },
  }
}
