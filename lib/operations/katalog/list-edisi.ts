import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { EdisiList, type EdisiView } from '@/lib/contracts/katalog'
import { userIdOf } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'
import { visibleEdisi } from './visible-edisi'

export const listEdisi = query(
  {
    name: 'katalog.edisi',
    summary: 'Edisi katalog yang bisa dipakai',
    access: 'user',
    input: z.strictObject({}),
    output: EdisiList,
    example: {},
  },
  async ({ tx, actor }) => {
    const rows = await tx.execute<EdisiView & Record<string, unknown>>(sql`
      select kode, nama, nomor, tanggal::text, status, diperiksa, catatan,
        owner_id is not distinct from ${userIdOf(actor)} as milik, isi.analisa, isi.grup
      from katalog_edisi, lateral (
        select coalesce(sum(banyak), 0)::bigint as analisa,
          coalesce(array_agg(grup order by awal) filter (where grup <> ''), '{}') as grup
        from (select grup, count(*) as banyak, min(urutan) as awal
          from katalog_analisa a where a.edisi = katalog_edisi.kode group by grup) g) isi
      where ${visibleEdisi(actor)} order by owner_id nulls first, created_at desc`)
    return { items: [...rows] }
  },
)
