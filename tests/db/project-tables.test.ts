import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { useDatabase } from '../setup/contoh'

const modules = await Promise.all(
  readdirSync('db/schema').map((file) => import(pathToFileURL(path.resolve('db/schema', file)).href)),
)
const tables = modules
  .flatMap((module) => Object.values<unknown>(module))
  .filter((value): value is PgTable => is(value, PgTable))
const ofProject = tables.filter((table) => 'projectId' in getTableColumns(table))
const audit = ['change_set', 'change_row']

/** Members belong to a project, not to its estimate. */
const notCopied = ['anggota', ...audit]

describe('tables of a project', () => {
  const test = useDatabase()

  it('a copy, an import and an export know every one of them', () => {
    const listed = Object.values(ESTIMATE_TABLES).map(getTableName)
    expect([...listed, ...notCopied].sort()).toEqual(ofProject.map(getTableName).sort())
  })

  it('come after the tables they point at', () => {
    const order: string[] = Object.values(ESTIMATE_TABLES).map(getTableName)
    for (const [n, table] of Object.values(ESTIMATE_TABLES).entries()) {
      for (const key of getTableConfig(table).foreignKeys) {
        const target = getTableName(key.reference().foreignTable)
        if (target !== 'project')
          expect(order.indexOf(target), `${order[n]} -> ${target}`).toBeLessThanOrEqual(n)
      }
    }
  })

  it('have the key (project_id, id), composite foreign keys that begin with project_id, and a revision', () => {
    for (const table of ofProject.filter((t) => !audit.includes(getTableName(t)))) {
      const { primaryKeys, foreignKeys, name } = getTableConfig(table)
      expect(
        primaryKeys[0]?.columns.map((c) => c.name),
        name,
      ).toEqual(['project_id', 'id'])
      expect(Object.keys(getTableColumns(table)), name).toContain('revision')
      for (const key of foreignKeys) {
        const { columns, foreignTable } = key.reference()
        if (getTableName(foreignTable) === 'user') continue
        expect(columns[0]?.name, `${name}.${key.getName()}`).toBe('project_id')
        expect(key.onDelete, `${name}.${key.getName()}`).toBeDefined()
      }
    }
  })

  it('every column of the project itself is recorded, but those that a revision moves', async () => {
    const rows = await test.database.client<{ nama: string }[]>`
      select attname as nama from pg_attribute a, pg_trigger t where t.tgrelid = 'project'::regclass
        and t.tgname = 'catat_proyek' and a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
        and a.attnum <> all (t.tgattr::int2[]) order by 1`
    expect(rows.map(({ nama }) => nama)).toEqual(['pengaturan_revision', 'revision', 'updated_at'])
  })

  it('all record what happens to them', async () => {
    const rows = await test.database.client<{ table: string; n: number }[]>`
      select event_object_table as table, count(distinct trigger_name) as n from information_schema.triggers
      where trigger_name like 'catat%' group by 1`
    const recorded = new Map(rows.map(({ table, n }) => [table, n]))
    for (const table of ofProject.filter((t) => !audit.includes(getTableName(t)))) {
      expect(recorded.get(getTableName(table)), getTableName(table)).toBe(3)
    }
    expect(recorded.get('project')).toBe(1)
  })
})
