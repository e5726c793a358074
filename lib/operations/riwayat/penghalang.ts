import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Penghalang } from '@/lib/contracts/riwayat'
import { type KepalaRow, kepalaOf, selectKepala } from './kepala'

/**
 * Later change sets that stand in the way of taking this one back, the first of them first: they changed rows of it
 * that are not again as this one left them. What was changed and taken back since is no obstacle.
 */
export async function listPenghalang(tx: Tx, projectId: string, revision: number): Promise<Penghalang[]> {
  const rows = await tx.execute<KepalaRow & { banyak: number }>(sql`
    select ${selectKepala}, kena.banyak from (
      select l.revision, count(*)::int as banyak
      from change_row r join change_row l on l.project_id = r.project_id and l.tabel = r.tabel and l.row_id = r.row_id
        and l.revision > r.revision and l.before - 'revision' is distinct from l.after - 'revision'
      join lateral (
        select c.after from change_row c where c.project_id = r.project_id and c.tabel = r.tabel and c.row_id = r.row_id
        order by c.revision desc limit 1) kini on kini.after - 'revision' is distinct from r.after - 'revision'
      where r.project_id = ${projectId} and r.revision = ${revision} group by l.revision) kena
    join change_set cs on cs.project_id = ${projectId} and cs.revision = kena.revision
    left join "user" u on u.id = cs.user_id
    order by cs.revision limit 20`)
  return rows.map((row) => {
    const { revision: nanti, pada, oleh } = kepalaOf(row)
    return { revision: nanti, pada, oleh: oleh?.nama ?? null, banyak: row.banyak }
  })
}
