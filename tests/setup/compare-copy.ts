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

const namesOf = (table: Parameters<typeof getTableColumns>[0], left: (name: string) => boolean) =>
  Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .filter((name) => !left(name))

/** Holds a copy against its source in every column of every table that the schema knows. */
export async function expectWholeCopy({ client }: Database, dari: string, ke: string): Promise<void> {
  const own = namesOf(project, (name) => name in LAIN)
  const rowOf = (id: string) => client`select ${client(own)} from project where id = ${id}`
  expect(await rowOf(ke), 'project').toEqual(await rowOf(dari))
  for (const table of Object.values(ESTIMATE_TABLES)) {
    const name = getTableName(table)
    const columns = namesOf(table, (column) => column === 'project_id' || column === 'revision')
    const rowsOf = (id: string) =>
      client`select ${client(columns)} from ${client(name)} where project_id = ${id} order by id`
    const source = await rowsOf(dari)
    expect(source.length, name).toBeGreaterThan(0)
    expect(await rowsOf(ke), name).toEqual(source)
  }
}
