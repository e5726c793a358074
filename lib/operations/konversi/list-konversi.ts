import { asc, sql } from 'drizzle-orm'
import { konversi } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import { KonversiList } from '@/lib/contracts/konversi'
import { ProjectInput } from '@/lib/contracts/project'
import { query } from '@/lib/gate/operation'

export const listKonversi = query(
  {
    name: 'konversi.list',
    summary: 'Satuan beli tiap sumber daya: faktor, pembulatan dan harga pasar',
    access: 'project:read',
    input: ProjectInput,
    output: KonversiList,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, project }) => {
    const rows = await tx
      .select({
        hargaItemId: konversi.id,
        satuanBeli: konversi.satuanBeli,
        faktor: sql<string>`trim_scale(${konversi.faktor})::text`,
        pembulatan: sql<'tidak' | 'atas'>`${konversi.pembulatan}`,
        hargaBeli: konversi.hargaBeli,
      })
      .from(konversi)
      .where(inProject(konversi, project))
      .orderBy(asc(konversi.id))
    return { items: rows }
  },
)
