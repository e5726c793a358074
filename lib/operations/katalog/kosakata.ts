import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/** Sets of editions whose words are kept; each is some thousand words. */
const BATAS = 40
const known = new Map<string, readonly string[]>()

/**
 * The words that names of the analyses of some editions are made of, without those with digits. `where` speaks of
 * `katalog_edisi`. An edition is written once and never changed, so what is kept for a set of them cannot be stale.
 */
export async function loadKosakata(tx: Tx, where: SQL): Promise<readonly string[]> {
  const [row] = await tx.execute<{ kunci: string }>(sql`
    select md5(coalesce(string_agg(kode || ' ' || created_at, ',' order by kode), '')) as kunci from katalog_edisi where ${where}`)
  const kunci = row?.kunci ?? ''
  const ada = known.get(kunci)
  if (ada) return ada
  const rows = await tx.execute<{ kata: string }>(sql`
    select distinct kata from katalog_edisi join katalog_analisa a on a.edisi = katalog_edisi.kode,
      unnest(string_to_array(a.cari, ' ')) as kata
    where ${where} and length(kata) > 2 and kata !~ '[0-9]'`)
  if (known.size >= BATAS) known.clear()
  const kata = rows.map((row) => row.kata)
  known.set(kunci, kata)
  return kata
}
