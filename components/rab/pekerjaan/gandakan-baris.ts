import { urutanBetween } from '@/lib/domain/urutan'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { gridId, idOf } from './pohon-rows'

type Baru = NonNullable<NonNullable<Perubahan['pekerjaan']>['baru']>

/** Copies of lines, each right below its own, with volume (number, formula or measurement), analysis, markup and note. */
export function gandakanBaris(
  store: ProjectStore,
  grids: readonly string[],
): { perubahan: Perubahan; ids: string[] } {
  const baru: Baru = []
  const dipilih = new Set(grids.map(idOf).flatMap(({ jenis, id }) => (jenis === 'pekerjaan' ? [id] : [])))
  for (const saudara of store.tree.baris.values()) {
    for (const [n, row] of saudara.entries()) {
      if (!dipilih.has(row.id)) continue
      const { revision: _, volume, volumeFormula, ...isi } = row
      const pengukuran = store.ukuranOf(row.id).map(({ uraian, jumlah, panjang, lebar, tinggi, faktor }) => ({
        uraian,
        jumlah,
        panjang,
        lebar,
        tinggi,
        faktor,
      }))
      baru.push({
        ...isi,
        id: newRowId(),
        urutan: urutanBetween(row.urutan, saudara[n + 1]?.urutan ?? null),
        ...(volumeFormula !== null ? { volumeFormula } : pengukuran.length > 0 ? { pengukuran } : { volume }),
      })
    }
  }
  return {
    perubahan: baru.length > 0 ? { pekerjaan: { baru } } : {},
    ids: baru.map(({ id = '' }) => gridId('pekerjaan', id)),
  }
}
