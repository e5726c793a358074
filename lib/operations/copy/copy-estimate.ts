import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '@/db/client'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import type { CopyInput } from '@/lib/contracts/project'

type Opsi = Pick<z.output<typeof CopyInput>, 'jadwal' | 'realisasi'> & {
  /** Days that every date of the schedule moves by. */
  hari: number
}

const JADWAL: ReadonlySet<string> = new Set(['mingguan', 'tahapan', 'tahapanPekerjaan', 'dependensi'])

/** Columns of the copy that are not simply those of the source. */
function replaced(name: string, opsi: Opsi): Record<string, ReturnType<typeof sql>> {
  if (name === 'tahapan')
    return { mulai: sql`mulai + ${opsi.hari}::int`, selesai: sql`selesai + ${opsi.hari}::int` }
  if (name === 'mingguan' && !opsi.realisasi) return { realisasi: sql`null`, biaya_aktual: sql`null` }
  return {}
}

/**
 * Every row of an estimate into the new project `ke`: ids are local to a project, so they stay, and each table is
 * one INSERT … SELECT. The change set of the new project must be open.
 */
export async function copyEstimate(tx: Tx, dari: string, ke: string, opsi: Opsi): Promise<void> {
  for (const [name, table] of Object.entries(ESTIMATE_TABLES)) {
    if (JADWAL.has(name) && !opsi.jadwal) continue
    const columns = Object.values(getTableColumns(table))
      .map((column) => column.name)
      .filter((column) => column !== 'project_id' && column !== 'revision')
    const others = replaced(name, opsi)
    const target = sql.identifier(getTableName(table))
    const list = sql.join(columns.map(sql.identifier), sql`, `)
    const values = sql.join(
      columns.map((column) => others[column] ?? sql.identifier(column)),
      sql`, `,
    )
    await tx.execute(sql`insert into ${target} (project_id, revision, ${list})
      select ${ke}::uuid, 1, ${values} from ${target} where project_id = ${dari}`)
  }
}
