import { asc } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { hargaItem } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import type { KomponenKatalog } from '@/lib/documents/ahsp/types'

export type ItemProyek = Pick<
  typeof hargaItem.$inferSelect,
  'id' | 'kategori' | 'kode' | 'uraian' | 'satuan' | 'hargaSatuan'
>

/** The key of a harga item: (kategori, kode), without a code (kategori, uraian, satuan) (domain.md). */
export const itemKey = (row: { kategori: string; kode: string; uraian: string; satuan: string }): string =>
  JSON.stringify(row.kode ? [row.kategori, row.kode] : [row.kategori, row.uraian, row.satuan, ''])

export const keyOfKomponen = ({ kategori, kodeItem, uraian, satuan }: KomponenKatalog): string =>
  itemKey({ kategori, kode: kodeItem, uraian, satuan })

/** The project's resources by their key. */
export async function loadItems(tx: Tx, project: { id: string }): Promise<Map<string, ItemProyek>> {
  const rows = await tx
    .select({
      id: hargaItem.id,
      kategori: hargaItem.kategori,
      kode: hargaItem.kode,
      uraian: hargaItem.uraian,
      satuan: hargaItem.satuan,
      hargaSatuan: hargaItem.hargaSatuan,
    })
    .from(hargaItem)
    .where(inProject(hargaItem, project))
    .orderBy(asc(hargaItem.urutan))
  return new Map(rows.map((row) => [itemKey(row), row]))
}

/** Whether the project's item of this key goes by another name or unit. */
export const isDifferent = (item: ItemProyek, row: KomponenKatalog): boolean =>
  item.satuan !== row.satuan || item.uraian.trim().toLowerCase() !== row.uraian.trim().toLowerCase()
