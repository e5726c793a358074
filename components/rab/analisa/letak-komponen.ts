import type { Drop } from '@/components/grid/types'
import { urutanList } from '@/lib/domain/urutan'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import type { BarisOf } from '../lembar/rows'

/** Komponen beside another of their kategori; null where they cannot go: their kategori is their resource's. */
export function letakKomponen(
  store: ProjectStore,
  ids: readonly string[],
  { target, where }: Drop,
): Perubahan | null {
  const komponen = (grid: string) =>
    grid.startsWith('c:') ? store.rows.komponen.get(grid.slice(2)) : undefined
  const tujuan = komponen(target)
  const pindah = ids.map(komponen)
  if (!tujuan || where === 'into' || ids.includes(target)) return null
  if (!pindah.every((row) => row?.kategori === tujuan.kategori && row.analisaId === tujuan.analisaId))
    return null
  const lain = saudara(store, tujuan).filter(({ id }) => !ids.includes(`c:${id}`))
  const at = lain.findIndex(({ id }) => id === tujuan.id) + (where === 'after' ? 1 : 0)
  const keys = urutanList(ids.length, lain[at - 1]?.urutan ?? null, lain[at]?.urutan ?? null)
  return { komponen: { ubah: ids.map((grid, n) => ({ id: grid.slice(2), urutan: keys[n] ?? '' })) } }
}

/** One place up or down within the kategori; null at its end. */
export function geserKomponen(store: ProjectStore, grid: string, arah: 'naik' | 'turun'): Perubahan | null {
  const row = store.rows.komponen.get(grid.slice(2))
  if (!row) return null
  const daftar = saudara(store, row)
  const at = daftar.findIndex(({ id }) => id === row.id)
  const sebelah = daftar[arah === 'naik' ? at - 1 : at + 1]
  if (!sebelah) return null
  return letakKomponen(store, [grid], {
    target: `c:${sebelah.id}`,
    where: arah === 'naik' ? 'before' : 'after',
  })
}

const saudara = ({ indeks }: ProjectStore, { analisaId, kategori }: BarisOf<'komponen'>) =>
  indeks.komponenOf(analisaId).filter((row) => row.kategori === kategori)
