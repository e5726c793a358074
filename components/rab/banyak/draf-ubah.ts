import type { Locale } from '@/lib/bahasa/pesan'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import type { ProjectView } from '@/lib/contracts/project'
import { type Isi, isiDari } from './baca-baris'
import { type BarisUbah, barisUbah, dasarkan, tersentuh } from './baris-ubah'
import type { Ingatan } from './use-tersimpan'

/** A project's edits as a device keeps them: the cells they are in, and what the server had there. */
export interface DrafUbah {
  id: string
  isi: Isi
  semula: Partial<Pick<ProjectView, BidangIdentitas>>
  bentrok?: readonly BidangIdentitas[]
}

/** What is to be kept of a project; null where nothing is edited. */
export function drafDari(row: BarisUbah, locale: Locale): DrafUbah | null {
  const sel = tersentuh(row, locale)
  if (sel.length === 0) return null
  return {
    id: row.id,
    isi: Object.fromEntries(sel.map((nama) => [nama, row.isi[nama]])),
    semula: Object.fromEntries(sel.map((nama) => [nama, row.semula[nama]])),
    ...(row.bentrok && { bentrok: row.bentrok }),
  }
}

/** The project with the edits that were kept; what somebody else has changed since is a conflict. */
export function lanjutkan(draf: DrafUbah, kini: ProjectView, locale: Locale): BarisUbah {
  const semula = { ...kini, ...draf.semula }
  const awal = isiDari(semula)
  return dasarkan({ ...draf, semula, awal, isi: { ...awal, ...draf.isi } }, kini, locale)
}

/** How edits of these projects outlive the page; those of projects that are not on it stay as they are. */
export const ingatanUbah = (items: readonly ProjectView[], locale: Locale): Ingatan<BarisUbah, DrafUbah> => ({
  simpan: (rows, lama) => [
    ...lama.filter(({ id }) => !rows.some((row) => row.id === id)),
    ...rows.flatMap((row) => drafDari(row, locale) ?? []),
  ],
  lanjutkan: (lama) => {
    const per = new Map(lama.map((draf) => [draf.id, draf]))
    const rows = items.map((item) => {
      const draf = item.peran === 'viewer' ? undefined : per.get(item.id)
      return draf ? lanjutkan(draf, item, locale) : barisUbah(item)
    })
    return rows.some((row) => tersentuh(row, locale).length > 0) ? rows : []
  },
})
