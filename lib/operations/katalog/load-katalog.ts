import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { KomponenKatalog } from '@/lib/documents/ahsp/types'
import type { Actor } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { visibleEdisi } from './visible-edisi'

interface Kunci {
  edisi: string
  kode: string
}

export interface KatalogAnalisa extends Kunci {
  uraian: string
  satuan: string
  rujukan: string
  komponen: KomponenKatalog[]
}

export const kunciOf = ({ edisi, kode }: Kunci): string => JSON.stringify([edisi, kode])

/** The asked analyses and all that they use as bundles, with their komponen: two statements. NOT_FOUND names the missing. */
export async function loadKatalog(
  tx: Tx,
  actor: Actor,
  asked: readonly Kunci[],
): Promise<Map<string, KatalogAnalisa>> {
  const rows = await tx.execute<Omit<KatalogAnalisa, 'komponen'> & Record<string, unknown>>(sql`
    with recursive diminta as (
      select edisi, kode from json_populate_recordset(null::katalog_analisa, ${JSON.stringify(asked)}::json)
      union
      select k.edisi, k.sub_kode from diminta d join katalog_komponen k on k.edisi = d.edisi and k.analisa_kode = d.kode
      where k.sub_kode is not null)
    select a.edisi, a.kode, a.uraian, a.satuan, a.rujukan
    from diminta d join katalog_analisa a on a.edisi = d.edisi and a.kode = d.kode
      join katalog_edisi on katalog_edisi.kode = a.edisi where ${visibleEdisi(actor)}`)
  const found = new Map<string, KatalogAnalisa>(rows.map((row) => [kunciOf(row), { ...row, komponen: [] }]))
  const details = asked.flatMap((kunci, i) =>
    found.has(kunciOf(kunci))
      ? []
      : [{ path: `analisa[${i}]`, pesan: 'katalog_tidak_ada' as const, params: { ...kunci } }],
  )
  if (details.length > 0) throw new AppError('NOT_FOUND', 'tidak_ditemukan', { details })
  const keys = JSON.stringify([...found.values()].map(({ edisi, kode }) => ({ edisi, analisa_kode: kode })))
  const komponen = await tx.execute<KomponenKatalog & Kunci & Record<string, unknown>>(sql`
    select k.edisi, k.analisa_kode as kode, k.kategori, k.kode_item as "kodeItem", k.uraian, k.satuan, k.koefisien, k.sub_kode as "subKode"
    from json_populate_recordset(null::katalog_komponen, ${keys}::json) d
      join katalog_komponen k on k.edisi = d.edisi and k.analisa_kode = d.analisa_kode order by k.nomor`)
  for (const { edisi, kode, ...row } of komponen) found.get(kunciOf({ edisi, kode }))?.komponen.push(row)
  return found
}
