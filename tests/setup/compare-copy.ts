import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Database } from '@/db/client'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { project } from '@/db/schema/project'

/** What of a project's own row is another in its copy: each with the reason. */
const LAIN: Record<string, string> = {
  id: 'its own',
  owner_id: 'who copied',
  revision: 'its own history',
  pengaturan_revision: 'its own history',
  nama: 'asked for',
  created_at: 'now',
  updated_at: 'now',
  archived_at: 'a copy is in use',
  deleted_at: 'a copy is in use',
}

/** Every table of an estimate with the columns a copy has of it, the project's own row first. */
const TABLES = [
  { name: 'project', key: 'id', columns: columnsOf(project, (name) => name in LAIN) },
  ...Object.values(ESTIMATE_TABLES).map((table) => ({
    name: getTableName(table),
    key: 'project_id',
    columns: columnsOf(table, (name) => name === 'project_id' || name === 'revision'),
  })),
]

function columnsOf(table: Parameters<typeof getTableColumns>[0], left: (name: string) => boolean): string[] {
  return Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .filter((name) => !left(name))
}

type Rows = Record<string, unknown>[]

async function readAll({ client }: Database, id: string): Promise<Record<string, Rows>> {
  const found: Record<string, Rows> = {}
  for (const { name, key, columns } of TABLES) {
    const rows = await client`select ${client(columns)} from ${client(name)} where ${client(key)} = ${id}`
    found[name] = [...rows].sort((a, b) => String(a.id).localeCompare(String(b.id)))
  }
  return found
}

/** Holds a copy against its source in every column of every table that the schema knows. */
export async function expectWholeCopy(database: Database, dari: string, ke: string): Promise<void> {
  expect(await readAll(database, ke)).toEqual(await readAll(database, dari))
}

/** Columns without a value in any row: a copy that forgot them would look the same. */
export async function emptyColumns(database: Database, id: string): Promise<string[]> {
  const all = await readAll(database, id)
  return TABLES.flatMap(({ name, columns }) =>
    columns
      .filter((column) => !all[name]?.some((row) => row[column] !== null))
      .map((column) => `${name}.${column}`),
  )
}
