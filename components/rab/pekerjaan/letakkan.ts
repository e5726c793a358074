import type { Drop } from '@/components/grid/types'
import { urutanList } from '@/lib/domain/urutan'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { idOf } from './pohon-rows'
import { headingOf } from './ubah-pohon'

interface Saudara {
  id: string
  urutan: string
}

/** Sort keys for rows put beside (or, without `target`, after) their new siblings. */
function keysAt(
  saudara: readonly Saudara[],
  moved: ReadonlySet<string>,
  target: string | null,
  where: Drop['where'],
) {
  const lain = saudara.filter(({ id }) => !moved.has(id))
  const found = lain.findIndex(({ id }) => id === target)
  const at = found < 0 ? lain.length : where === 'before' ? found : found + 1
  return urutanList(moved.size, lain[at - 1]?.urutan ?? null, lain[at]?.urutan ?? null)
}

/** True where a heading is one of these or stands below one. */
function isBelow(store: ProjectStore, judul: string | null, ids: ReadonlySet<string>): boolean {
  for (let at = judul; at !== null; at = store.rows.klasifikasi.get(at)?.parentId ?? null)
    if (ids.has(at)) return true
  return false
}

function letakkanBaris(
  store: ProjectStore,
  ids: readonly string[],
  { target, where }: Drop,
): Perubahan | null {
  const tujuan = idOf(target)
  const klasifikasiId = headingOf(store, tujuan)
  if (klasifikasiId === null || (tujuan.jenis === 'klasifikasi') !== (where === 'into')) return null
  const beside = tujuan.jenis === 'pekerjaan' ? tujuan.id : null
  const keys = keysAt(store.tree.baris.get(klasifikasiId) ?? [], new Set(ids), beside, where)
  return { pekerjaan: { ubah: ids.map((id, n) => ({ id, klasifikasiId, urutan: keys[n] ?? '' })) } }
}

function letakkanJudul(
  store: ProjectStore,
  ids: readonly string[],
  { target, where }: Drop,
): Perubahan | null {
  const { jenis, id: judul } = idOf(target)
  if (jenis !== 'klasifikasi') return null
  const parentId = where === 'into' ? judul : (store.rows.klasifikasi.get(judul)?.parentId ?? null)
  const moved = new Set(ids)
  if (isBelow(store, parentId, moved)) return null
  const keys = keysAt(store.tree.judul.get(parentId) ?? [], moved, where === 'into' ? null : judul, where)
  return { klasifikasi: { ubah: ids.map((id, n) => ({ id, parentId, urutan: keys[n] ?? '' })) } }
}

/** Rows put down beside a row of their kind, or at the end of a heading; null where they cannot go. */
export function letakkan(store: ProjectStore, ids: readonly string[], to: Drop): Perubahan | null {
  const of = (jenis: 'klasifikasi' | 'pekerjaan') =>
    ids
      .map(idOf)
      .filter((row) => row.jenis === jenis)
      .map(({ id }) => id)
  const [judul, baris] = [of('klasifikasi'), of('pekerjaan')]
  if (judul.length > 0 && baris.length > 0) {
    const [a, b] =
      to.where === 'into' ? [letakkanJudul(store, judul, to), letakkanBaris(store, baris, to)] : [null, null]
    return a && b ? { ...a, ...b } : null
  }
  return judul.length > 0 ? letakkanJudul(store, judul, to) : letakkanBaris(store, baris, to)
}
