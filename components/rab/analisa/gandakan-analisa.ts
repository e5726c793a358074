import { kodeSalinan } from '@/lib/domain/analisa/kode-salinan'
import { urutanBetween } from '@/lib/domain/urutan'
import { newRowId } from '../lembar/new-row-id'
import type { Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'
import { inOrder } from '../lembar/rows'

/** A copy of an analysis right below it, with its komponen and where it comes from; no line uses it yet. */
export function gandakanAnalisa(
  { rows, indeks }: ProjectStore,
  analisaId: string,
): { id: string; perubahan: Perubahan } | null {
  const asal = rows.analisa.get(analisaId)
  if (!asal) return null
  const semua = inOrder(rows.analisa.values())
  const at = semua.findIndex(({ id }) => id === analisaId)
  const { revision: _, ...isi } = asal
  const id = newRowId()
  const kode = kodeSalinan(
    asal.kode,
    semua.map((row) => row.kode),
  )
  const urutan = urutanBetween(asal.urutan, semua[at + 1]?.urutan ?? null)
  const komponen = indeks
    .komponenOf(analisaId)
    .map(({ hargaItemId, subAnalisaId, koefisien, koefisienFormula, urutan }) => ({
      id: newRowId(),
      analisaId: id,
      koefisien,
      urutan,
      ...(koefisienFormula !== null && { koefisienFormula }),
      ...(hargaItemId !== null && { hargaItemId }),
      ...(subAnalisaId !== null && { subAnalisaId }),
    }))
  return {
    id,
    perubahan: {
      analisa: { baru: [{ ...isi, id, kode, urutan }] },
      ...(komponen.length > 0 && { komponen: { baru: komponen } }),
    },
  }
}
