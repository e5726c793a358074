import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { analisa, komponen } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { klasifikasi, parameter, pekerjaan, pengukuran } from '@/db/schema/pekerjaan'
import { IsiView } from '@/lib/contracts/isi'
import { ProjectInput } from '@/lib/contracts/project'
import { query, Serialized } from '@/lib/gate/operation'
import { viewProject } from './view-project'

const TABLES = { hargaItem, analisa, komponen, klasifikasi, pekerjaan, pengukuran }

/** All rows of a project in one statement: PostgreSQL builds the JSON, which goes out as it is. */
export const getIsi = query(
  {
    name: 'project.isi',
    summary: 'Semua baris satu proyek, untuk lembar kerja',
    access: 'project:read',
    input: ProjectInput,
    output: IsiView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, project }) => {
    const parts = Object.entries(TABLES).map(
      ([name, table]) => sql`${rowsOf(table, project.id)} as ${sql.identifier(name)}`,
    )
    const [row] = await loadParts(tx, [...parts, sql`${parameterOf(project.id)} as parameter`])
    const lists = Object.entries(row ?? {}).map(([name, json]) => `,${JSON.stringify(name)}:${json ?? '[]'}`)
    const kepala = JSON.stringify(viewProject(project, project.peran))
    return new Serialized<IsiView>(`{"project":${kepala}${lists.join('')}}`)
  },
)

const loadParts = (tx: Tx, parts: SQL[]) =>
  tx.execute<Record<string, string | null>>(sql`select ${sql.join(parts, sql`, `)}`)

/** Numbers go as text (a JSON number loses digits), the revision as the number it is. */
function rowsOf(table: PgTable, projectId: string): SQL {
  const pairs = Object.entries(getTableColumns(table))
    .filter(([key]) => key !== 'projectId')
    .map(([key, column]) => {
      const value =
        column.columnType === 'PgNumeric'
          ? sql`${sql.identifier(column.name)}::text`
          : sql.identifier(column.name)
      return sql`${sql.raw(`'${key}'`)}, ${value}`
    })
  return sql`(select json_agg(json_build_object(${sql.join(pairs, sql`, `)}) order by urutan, id)
    from ${table} where project_id = ${projectId})::text`
}

/** A parameter's value is its formula or its number without needless zeros. */
const parameterOf = (projectId: string): SQL => sql`(select json_agg(json_build_object('id', id, 'nama', nama,
    'nilai', coalesce(formula, trim_scale(nilai)::text), 'satuan', satuan, 'label', label, 'urutan', urutan, 'revision', revision)
    order by urutan, id) from ${parameter} where project_id = ${projectId})::text`
