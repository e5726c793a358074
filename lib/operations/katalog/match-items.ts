import { asc } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { hargaItem } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import type { KomponenKatalog } from '@/lib/documents/ahsp/types'
import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'

export type ItemProyek = Pick<
  typeof hargaItem.$inferSelect,
  'id' | 'kategori' | 'kode' | 'uraian' | 'satuan' | 'hargaSatuan'
>

/** The key of a harga item: (kategori, kode), without a code (kategori, uraian, satuan) (domain.md); `bh` is `buah`. */
export const itemKey = (row: { kategori: string; kode: string; uraian: string; satuan: string }): string =>
  JSON.stringify(row.kode ? [row.kategori, row.kode] : [row.kategori, row.uraian, foldSatuan(row.satuan), ''])

export const keyOfKomponen = ({ kategori, kodeItem, uraian, satuan }: KomponenKatalog): string =>
  itemKey({ kategori, kode: kodeItem, uraian, satuan })

/** All that a komponen says of its item: two trades may share a code. */
export const fullKey = ({ kategori, kodeItem, uraian, satuan }: KomponenKatalog): string =>
  JSON.stringify([kategori, kodeItem, uraian, satuan])

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
  foldSatuan(item.satuan) !== foldSatuan(row.satuan) ||
  item.uraian.trim().toLowerCase() !== row.uraian.trim().toLowerCase()

/** The item that a komponen means: by its key, or without a code by its name where the code goes by another name. */
export function findItem(
  items: ReadonlyMap<string, ItemProyek>,
  row: KomponenKatalog,
): ItemProyek | undefined {
  const item = items.get(keyOfKomponen(row))
  if (!item || !isDifferent(item, row)) return item
  return items.get(itemKey({ ...row, kode: '' })) ?? item
}
