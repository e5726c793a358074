import { sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutan } from '@/db/last-urutan'
import { hargaItem } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import type { Perubahan } from '@/lib/contracts/perubahan'
import { urutanList } from '@/lib/domain/urutan'
import { type Penulis, requireAll, withIds } from '../perubahan/penulis'

type Isi = NonNullable<Perubahan['hargaItem']>

/** Makes and changes priced resources. */
export async function saveHargaItem(p: Penulis, isi: Isi): Promise<string[]> {
  const ubah = isi.ubah ?? []
  requireAll(await updateRows(p.tx, p.project, hargaItem, ubah), ubah, (i) => `hargaItem.ubah[${i}]`)
  const baru = withIds(isi.baru ?? [])
  const keys = baru.length > 0 ? urutanList(baru.length, await lastUrutan(p.tx, p.project, hargaItem)) : []
  await insertRows(
    p.tx,
    p.project,
    hargaItem,
    baru.map((row, n) => ({
      id: row.id,
      kategori: row.kategori,
      kode: row.kode ?? '',
      uraian: row.uraian,
      satuan: row.satuan ?? '',
      hargaSatuan: row.hargaSatuan ?? null,
      urutan: row.urutan ?? keys[n] ?? '',
    })),
  )
  return baru.map(({ id }) => id)
}

/** Removes resources that no analysis uses; one still in use is a conflict. */
export async function deleteHargaItem(p: Penulis, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await p.tx
    .delete(hargaItem)
    .where(inProject(hargaItem, p.project, sql`${hargaItem.id} = any(${sql.param([...ids])})`))
}
