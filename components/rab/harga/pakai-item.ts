import { hitungKebutuhanSumber } from '@/lib/domain/kebutuhan/hitung-kebutuhan'
import { bobotPersen } from '@/lib/domain/rekap/bobot-persen'
import type { ProjectStore } from '../lembar/project-store'
import { rekapInputOf } from '../lembar/rows'

export interface PakaiItem {
  /** Percent of the cost of the whole project before markup, two digits; null where it costs nothing. */
  porsi: string | null
  /** Of all lines together: quantity in its unit, and cost in rupiah. */
  jumlah: string
  biaya: string
  /** With the koefisien of each. */
  analisa: { id: string; kode: string; uraian: string; koefisien: string }[]
  pekerjaan: { id: string; kode: string; uraian: string }[]
}

/** Where a resource is used, directly and through bundles, and how much of the project it is. */
export function pakaiItem(store: ProjectStore, hargaItemId: string): PakaiItem {
  const { rows, project, indeks } = store
  const { items } = hitungKebutuhanSumber(rekapInputOf(rows, project.pricing))
  const at = items.findIndex((item) => item.hargaItemId === hargaItemId)
  const satu = items[at]
  const langsung = indeks.komponenDari(hargaItemId)
  const lewat = analisaDiAtas(store, new Set(langsung.map(({ analisaId }) => analisaId)))
  return {
    porsi: satu ? (bobotPersen(items.map(({ biaya }) => biaya))[at] ?? null) : null,
    jumlah: satu?.jumlah ?? '0',
    biaya: satu?.biaya ?? '0.00',
    analisa: langsung.flatMap(({ analisaId, koefisien }) => {
      const row = rows.analisa.get(analisaId)
      return row ? [{ id: row.id, kode: row.kode, uraian: row.uraian, koefisien }] : []
    }),
    pekerjaan: [...rows.pekerjaan.values()]
      .filter(({ analisaId }) => analisaId !== null && lewat.has(analisaId))
      .map(({ id, kode, uraian }) => ({ id, kode, uraian })),
  }
}

/** These analyses and all that use them as bundles, however deep. */
function analisaDiAtas({ indeks }: ProjectStore, awal: ReadonlySet<string>): Set<string> {
  const ada = new Set(awal)
  for (const id of ada) for (const atas of indeks.bundelDari(id)) ada.add(atas.analisaId)
  return ada
}
