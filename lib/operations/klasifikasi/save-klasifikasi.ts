import { sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutanPer } from '@/db/last-urutan'
import { klasifikasi } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import { KEDALAMAN_MAKS } from '@/lib/contracts/dokumen'
import type { Perubahan } from '@/lib/contracts/perubahan'
import { urutanList } from '@/lib/domain/urutan'
import { invalid } from '@/lib/gate/errors'
import { type Penulis, requireAll, withIds } from '../perubahan/penulis'
import { requireReferences } from '../perubahan/require-references'

type Isi = NonNullable<Perubahan['klasifikasi']>

/** Makes, moves, renames and removes headings; removing one removes everything below it. */
export async function saveKlasifikasi(p: Penulis, isi: Isi): Promise<string[]> {
  const ubah = isi.ubah ?? []
  const baru = withIds(isi.baru ?? [])
  const own = new Set(baru.map(({ id }) => id))
  const parentOf = (path: string) => (row: { parentId?: string | null | undefined }, i: number) =>
    row.parentId != null && own.has(row.parentId)
      ? []
      : [{ id: row.parentId, path: `klasifikasi.${path}[${i}].parentId` }]
  await requireReferences(p, klasifikasi, [
    ...baru.flatMap(parentOf('baru')),
    ...ubah.flatMap(parentOf('ubah')),
  ])
  const last = baru.some((row) => row.urutan === undefined)
    ? await lastUrutanPer(p.tx, p.project, klasifikasi, klasifikasi.parentId)
    : new Map<string, string>()
  await insertRows(
    p.tx,
    p.project,
    klasifikasi,
    baru.map((row) => {
      const parent = row.parentId ?? ''
      const [key = ''] = urutanList(1, last.get(parent) ?? null)
      if (row.urutan === undefined) last.set(parent, key)
      return { id: row.id, parentId: row.parentId ?? null, nama: row.nama, urutan: row.urutan ?? key }
    }),
  )
  requireAll(await updateRows(p.tx, p.project, klasifikasi, ubah), ubah, (i) => `klasifikasi.ubah[${i}]`)
  if ([...baru, ...ubah].some((row) => row.parentId != null)) await checkShape(p)
  return baru.map(({ id }) => id)
}

export async function deleteKlasifikasi(p: Penulis, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await p.tx
    .delete(klasifikasi)
    .where(inProject(klasifikasi, p.project, sql`${klasifikasi.id} = any(${sql.param([...ids])})`))
}

/** No heading inside itself, none deeper than 8 levels. */
export async function checkShape({ tx, project }: Penulis): Promise<void> {
  const rows = await tx
    .select({ id: klasifikasi.id, parentId: klasifikasi.parentId, nama: klasifikasi.nama })
    .from(klasifikasi)
    .where(inProject(klasifikasi, project))
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    const jalur = [row.nama]
    for (let at = row.parentId; at !== null; at = byId.get(at)?.parentId ?? null) {
      jalur.unshift(byId.get(at)?.nama ?? at)
      if (at === row.id)
        throw invalid({ path: 'klasifikasi', pesan: 'siklus', params: { jalur: jalur.join(' > ') } })
      if (jalur.length > KEDALAMAN_MAKS) {
        throw invalid({ path: 'klasifikasi', pesan: 'terlalu_dalam', params: { maks: KEDALAMAN_MAKS } })
      }
    }
  }
}
