import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { SebaranItem } from '@/lib/documents/ahsp/types'
import type { Actor } from '@/lib/gate/access'
import { visibleEdisi } from './visible-edisi'

/** How much of each item the editions that the actor may see use: medians, one statement. */
export async function loadSebaran(tx: Tx, actor: Actor): Promise<SebaranItem[]> {
  const rows = await tx.execute<SebaranItem & Record<string, unknown>>(sql`
    select k.kategori, lower(k.uraian) as uraian, k.satuan,
      trim_scale(percentile_disc(0.5) within group (order by k.koefisien))::text as median
    from katalog_komponen k join katalog_edisi on katalog_edisi.kode = k.edisi
    where ${visibleEdisi(actor)} and k.koefisien > 0
    group by k.kategori, lower(k.uraian), k.satuan`)
  return [...rows]
}
