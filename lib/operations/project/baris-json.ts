import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { analisa, komponen } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { klasifikasi, parameter, pekerjaan, pengukuran } from '@/db/schema/pekerjaan'
import type { JenisBaris } from '@/lib/domain/jenis-baris'

const TABLES = { hargaItem, analisa, komponen, klasifikasi, pekerjaan, pengukuran }

/** Rows of one kind of a project as JSON text in the order of their siblings, null for none; `dan` narrows them. */
export function barisJson(jenis: JenisBaris, projectId: string, dan: SQL = sql``): SQL {
  const [dari, isi] =
    jenis === 'parameter' ? [parameter, PARAMETER] : [TABLES[jenis], columnsOf(TABLES[jenis])]
  // A row as it comes is a third cheaper to write than an object of names and values.
  return sql`(select json_agg(row_to_json(baris)) from (select ${isi} from ${dari}
    where project_id = ${projectId} ${dan} order by urutan, id) baris)::text as ${sql.identifier(jenis)}`
}

/** Numbers go as text (a JSON number loses digits), the revision as the number it is. */
function columnsOf(table: PgTable): SQL {
  const parts = Object.entries(getTableColumns(table))
    .filter(([key]) => key !== 'projectId')
    .map(([key, column]) => {
      const value =
        column.columnType === 'PgNumeric'
          ? sql`${sql.identifier(column.name)}::text`
          : sql.identifier(column.name)
      return sql`${value} as ${sql.identifier(key)}`
    })
  return sql.join(parts, sql`, `)
}

/** A parameter's value is its formula or its number without needless zeros. */
const PARAMETER = sql`id, nama, coalesce(formula, trim_scale(nilai)::text) as nilai, satuan, label, urutan, revision`
