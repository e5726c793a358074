import { urutanBetween } from '@/lib/domain/urutan'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { gridId, idOf } from './pohon-rows'

/** A new line below the given row: after a line, or as the first line of a heading. */
export function barisBaru(
  store: ProjectStore,
  setelah: string | null,
): { perubahan: Perubahan; id: string } | null {
  const tempat = setelah === null ? null : idOf(setelah)
  const klasifikasiId = tempat === null ? firstHeading(store) : headingOf(store, tempat)
  if (klasifikasiId === null) return null
  const saudara = store.tree.baris.get(klasifikasiId) ?? []
  const at =
    tempat?.jenis === 'pekerjaan' ? saudara.findIndex((row) => row.id === tempat.id) : saudara.length - 1
  const urutan = urutanBetween(saudara[at]?.urutan ?? null, saudara[at + 1]?.urutan ?? null)
  const id = newRowId()
  return {
    perubahan: { pekerjaan: { baru: [{ id, klasifikasiId, uraian: '', urutan }] } },
    id: gridId('pekerjaan', id),
  }
}

/** A new heading: beside the heading of the given row, or inside it. */
export function judulBaru(
  store: ProjectStore,
  setelah: string | null,
  nama: string,
  letak: 'samping' | 'dalam',
): { perubahan: Perubahan; id: string } {
  const di = setelah === null ? null : headingOf(store, idOf(setelah))
  const dalam = letak === 'dalam' && di !== null
  const parentId = dalam ? di : di === null ? null : (store.rows.klasifikasi.get(di)?.parentId ?? null)
  const saudara = store.tree.judul.get(parentId) ?? []
  const at = dalam || di === null ? saudara.length - 1 : saudara.findIndex((row) => row.id === di)
  const urutan = urutanBetween(saudara[at]?.urutan ?? null, saudara[at + 1]?.urutan ?? null)
  const id = newRowId()
  return {
    perubahan: { klasifikasi: { baru: [{ id, nama, parentId, urutan }] } },
    id: gridId('klasifikasi', id),
  }
}

function firstHeading(store: ProjectStore): string | null {
  return store.tree.judul.get(null)?.at(-1)?.id ?? null
}

export function headingOf(store: ProjectStore, { jenis, id }: ReturnType<typeof idOf>): string | null {
  return jenis === 'klasifikasi' ? id : (store.rows.pekerjaan.get(id)?.klasifikasiId ?? null)
}

/** Rows and everything below them; named one by one, so that taking it back brings all of them. */
export function hapusBaris(store: ProjectStore, ids: readonly string[]): Perubahan {
  const judul = new Set<string>()
  const baris = new Set<string>()
  const gather = (id: string) => {
    judul.add(id)
    for (const sub of store.tree.judul.get(id) ?? []) gather(sub.id)
    for (const row of store.tree.baris.get(id) ?? []) baris.add(row.id)
  }
  for (const grid of ids) {
    const { jenis, id } = idOf(grid)
    if (jenis === 'klasifikasi') gather(id)
    else baris.add(id)
  }
  return {
    ...(baris.size > 0 && { pekerjaan: { hapus: [...baris] } }),
    ...(judul.size > 0 && { klasifikasi: { hapus: [...judul] } }),
  }
}

type Arah = 'naik' | 'turun' | 'masuk' | 'keluar'

/** A row one place up or down among its siblings, or a heading one level in or out; null when it cannot go there. */
export function pindah(store: ProjectStore, grid: string, arah: Arah): Perubahan | null {
  const { jenis, id } = idOf(grid)
  return jenis === 'pekerjaan' ? pindahBaris(store, id, arah) : pindahJudul(store, id, arah)
}

function pindahBaris(store: ProjectStore, id: string, arah: Arah): Perubahan | null {
  const row = store.rows.pekerjaan.get(id)
  const saudara = row ? (store.tree.baris.get(row.klasifikasiId) ?? []) : []
  const urutan = beside(saudara, id, arah)
  return urutan === null ? null : { pekerjaan: { ubah: [{ id, urutan }] } }
}

function pindahJudul(store: ProjectStore, id: string, arah: Arah): Perubahan | null {
  const row = store.rows.klasifikasi.get(id)
  if (!row) return null
  const saudara = store.tree.judul.get(row.parentId) ?? []
  if (arah === 'naik' || arah === 'turun') {
    const urutan = beside(saudara, id, arah)
    return urutan === null ? null : { klasifikasi: { ubah: [{ id, urutan }] } }
  }
  if (arah === 'masuk') {
    const atas = saudara[saudara.findIndex((judul) => judul.id === id) - 1]
    if (!atas) return null
    const akhir = store.tree.judul.get(atas.id)?.at(-1)?.urutan ?? null
    return { klasifikasi: { ubah: [{ id, parentId: atas.id, urutan: urutanBetween(akhir, null) }] } }
  }
  const induk = row.parentId === null ? undefined : store.rows.klasifikasi.get(row.parentId)
  if (!induk) return null
  const paman = store.tree.judul.get(induk.parentId) ?? []
  const at = paman.findIndex((judul) => judul.id === induk.id)
  const urutan = urutanBetween(induk.urutan, paman[at + 1]?.urutan ?? null)
  return { klasifikasi: { ubah: [{ id, parentId: induk.parentId, urutan }] } }
}

/** The sort key that puts a sibling one place up or down. */
function beside(saudara: readonly { id: string; urutan: string }[], id: string, arah: Arah): string | null {
  const at = saudara.findIndex((row) => row.id === id)
  if (arah === 'naik' && at > 0)
    return urutanBetween(saudara[at - 2]?.urutan ?? null, saudara[at - 1]?.urutan ?? null)
  if (arah === 'turun' && at >= 0 && at < saudara.length - 1) {
    return urutanBetween(saudara[at + 1]?.urutan ?? null, saudara[at + 2]?.urutan ?? null)
  }
  return null
}
