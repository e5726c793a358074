import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { fitur, fiturPaparan } from '@/db/schema/fitur'
import { type FiturView, NamaFitur } from '@/lib/contracts/fitur'
import { aturanOf } from '@/lib/gate/fitur'

/** Every feature that the code knows, as it stands. */
export async function viewFitur(tx: Tx): Promise<FiturView[]> {
  const aturan = await tx.select().from(fitur)
  const paparan = await tx
    .select({
      nama: fiturPaparan.nama,
      buka: sql<number>`count(*) filter (where ${fiturPaparan.buka})`,
      tutup: sql<number>`count(*) filter (where not ${fiturPaparan.buka})`,
    })
    .from(fiturPaparan)
    .groupBy(fiturPaparan.nama)
  return NamaFitur.options.map((nama) => {
    const { buka = 0, tutup = 0 } = paparan.find((row) => row.nama === nama) ?? {}
    return {
      nama,
      ...aturanOf(
        nama,
        aturan.find((row) => row.nama === nama),
      ),
      buka,
      tutup,
    }
  })
}
