import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Penghalang } from '@/lib/contracts/riwayat'
import { type KepalaRow, kepalaOf, selectKepala } from './kepala'

/** Later change sets that changed rows of this one, the first of them first; writing the same again is no change. */
export async function listPenghalang(tx: Tx, projectId: string, revision: number): Promise<Penghalang[]> {
  const rows = await tx.execute<KepalaRow & { banyak: number }>(sql`
    select ${selectKepala}, kena.banyak from (
      select l.revision, count(*)::int as banyak
      from change_row r join change_row l on l.project_id = r.project_id and l.tabel = r.tabel and l.row_id = r.row_id
        and l.revision > r.revision and l.before - 'revision' is distinct from l.after - 'revision'
      where r.project_id = ${projectId} and r.revision = ${revision} group by l.revision) kena
    join change_set cs on cs.project_id = ${projectId} and cs.revision = kena.revision
    left join "user" u on u.id = cs.user_id
    order by cs.revision limit 20`)
  return rows.map((row) => {
    const { revision: nanti, pada, oleh } = kepalaOf(row)
    return { revision: nanti, pada, oleh: oleh?.nama ?? null, banyak: row.banyak }
  })
}
