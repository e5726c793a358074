import { sql } from 'drizzle-orm'
import { ProjectInput } from '@/lib/contracts/project'
import { SebaranView } from '@/lib/contracts/sebaran'
import { query } from '@/lib/gate/operation'
import { visibleEdisi } from './visible-edisi'

type Row = SebaranView['items'][number] & Record<string, unknown>

export const projectSebaran = query(
  {
    name: 'katalog.sebaran',
    summary: 'Sebaran koefisien katalog untuk sumber daya proyek: terkecil, median, terbesar',
    access: 'project:read',
    input: ProjectInput,
    output: SebaranView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, project, actor }) => {
    const tengah = sql`percentile_disc(0.5) within group (order by k.koefisien)`
    const rows = await tx.execute<Row>(sql`
      select k.kategori, lower(btrim(k.uraian)) as uraian, k.satuan, a.satuan as "satuanAnalisa", count(*)::int as banyak,
        trim_scale(min(k.koefisien))::text as terkecil, trim_scale(${tengah})::text as median,
        trim_scale(max(k.koefisien))::text as terbesar
      from katalog_komponen k
        join katalog_analisa a on a.edisi = k.edisi and a.kode = k.analisa_kode
        join katalog_edisi on katalog_edisi.kode = k.edisi
      where ${visibleEdisi(actor)} and k.koefisien > 0
        and (k.kategori, lower(btrim(k.uraian))) in (
          select kategori, lower(btrim(uraian)) from harga_item where project_id = ${project.id})
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`)
    return { items: [...rows] }
  },
)
