import { sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutan } from '@/db/last-urutan'
import { analisa } from '@/db/schema/analisa'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import type { Perubahan } from '@/lib/contracts/perubahan'
import { urutanList } from '@/lib/domain/urutan'
import { type Penulis, requireAll, withIds } from '../perubahan/penulis'

type Isi = NonNullable<Perubahan['analisa']>

/** Makes own analyses and changes the heads of any. */
export async function saveAnalisa(p: Penulis, isi: Isi): Promise<string[]> {
  const ubah = isi.ubah ?? []
  requireAll(await updateRows(p.tx, p.project, analisa, ubah), ubah, (i) => `analisa.ubah[${i}]`)
  const baru = withIds(isi.baru ?? [])
  const keys = baru.length > 0 ? urutanList(baru.length, await lastUrutan(p.tx, p.project, analisa)) : []
  await insertRows(
    p.tx,
    p.project,
    analisa,
    baru.map((row, n) => ({
      ...row,
      sumber: row.sumber ?? 'kustom',
      katalogEdisi: row.katalogEdisi ?? null,
      katalogKode: row.katalogKode ?? null,
      urutan: row.urutan ?? keys[n] ?? '',
    })),
  )
  return baru.map(({ id }) => id)
}

/** Removes analyses with their komponen; one that a line or a bundle still uses is a conflict. */
export async function deleteAnalisa(p: Penulis, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await p.tx
    .delete(analisa)
    .where(inProject(analisa, p.project, sql`${analisa.id} = any(${sql.param([...ids])})`))
}
