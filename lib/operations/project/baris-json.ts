import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { analisa, komponen } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { klasifikasi, parameter, pekerjaan, pengukuran } from '@/db/schema/pekerjaan'

const TABLES = { hargaItem, analisa, komponen, klasifikasi, pekerjaan, pengukuran }

export type JenisBaris = keyof typeof TABLES | 'parameter'
export const JENIS_BARIS: readonly JenisBaris[] = [
  'hargaItem',
  'analisa',
  'komponen',
  'klasifikasi',
  'pekerjaan',
  'pengukuran',
  'parameter',
]

/** Rows of one kind of a project as JSON text in the order of their siblings, null for none; `dan` narrows them. */
export function barisJson(jenis: JenisBaris, projectId: string, dan: SQL = sql``): SQL {
  const [dari, isi] =
    jenis === 'parameter' ? [parameter, PARAMETER] : [TABLES[jenis], columnsOf(TABLES[jenis])]
  return sql`(select json_agg(json_build_object(${isi}) order by urutan, id)
    from ${dari} where project_id = ${projectId} ${dan})::text as ${sql.identifier(jenis)}`
}

/** Numbers go as text (a JSON number loses digits), the revision as the number it is. */
function columnsOf(table: PgTable): SQL {
  const pairs = Object.entries(getTableColumns(table))
    .filter(([key]) => key !== 'projectId')
    .map(([key, column]) => {
      const value =
        column.columnType === 'PgNumeric'
          ? sql`${sql.identifier(column.name)}::text`
          : sql.identifier(column.name)
      return sql`${sql.raw(`'${key}'`)}, ${value}`
    })
  return sql.join(pairs, sql`, `)
}

/** A parameter's value is its formula or its number without needless zeros. */
const PARAMETER = sql`'id', id, 'nama', nama, 'nilai', coalesce(formula, trim_scale(nilai)::text), 'satuan', satuan,
  'label', label, 'urutan', urutan, 'revision', revision`
