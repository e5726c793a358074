import { eq, sql } from 'drizzle-orm'
import { user } from '@/db/schema/auth'
import { hargaItem } from '@/db/schema/harga-item'
import { changeSet } from '@/db/schema/perubahan'
import { inProject } from '@/db/scope'
import { HargaSumber, HargaSumberInput } from '@/lib/contracts/riwayat'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'

export const hargaSumber = query(
  {
    name: 'harga.sumber',
    summary: 'Sejak kapan dan oleh siapa sebuah sumber daya berharga demikian',
    access: 'project:read',
    input: HargaSumberInput,
    output: HargaSumber,
    example: { projectId: '00000000-0000-4000-8000-000000000001', hargaItemId: 'h1' },
  },
  async ({ tx, project, input }) => {
    // The rows that a project is born with are in no change_row: their price is that of its first change set.
    const sejak = sql`coalesce(
      (select max(revision) from change_row where project_id = ${project.id} and tabel = 'harga_item'
        and row_id = ${input.hargaItemId} and before->>'harga_satuan' is distinct from after->>'harga_satuan'),
      (select min(revision) from change_set where project_id = ${project.id}))`
    const [row] = await tx
      .select({
        harga: hargaItem.hargaSatuan,
        revision: changeSet.revision,
        pada: changeSet.at,
        oleh: user.name,
        jenis: changeSet.jenis,
      })
      .from(hargaItem)
      .innerJoin(changeSet, inProject(changeSet, project, eq(changeSet.revision, sejak)))
      .leftJoin(user, eq(user.id, changeSet.userId))
      .where(inProject(hargaItem, project, eq(hargaItem.id, input.hargaItemId)))
    if (!row) throw notFound()
    return { ...row, pada: row.pada.toISOString() }
  },
)
