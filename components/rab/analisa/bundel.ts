import { type Locale, t } from '@/lib/bahasa/pesan'
import { checkDepth } from '@/lib/domain/analisa/depth'
import { BATAS_BERSARANG } from '@/lib/domain/analisa/find-too-deep'
import type { ProjectStore } from '../lembar/project-store'

const bundelOf = ({ rows }: ProjectStore) =>
  [...rows.komponen.values()].flatMap((row) =>
    row.subAnalisaId ? [{ dari: row.analisaId, ke: row.subAnalisaId }] : [],
  )

/** Why an analysis cannot be a bundle of another, in words; null when it can. */
export function sebabTolak(store: ProjectStore, dari: string, ke: string, locale: Locale): string | null {
  if (dari === ke) return t(locale, 'bundel_diri')
  const hasil = checkDepth([{ dari, ke }, ...bundelOf(store)])
  if (hasil.ok) return null
  if (hasil.kode !== 'SIKLUS') return t(locale, 'terlalu_dalam', { maks: BATAS_BERSARANG })
  const jalur = hasil.jalur.map((id) => store.rows.analisa.get(id)?.uraian ?? id).join(' > ')
  return t(locale, 'bundel_melingkar', { jalur })
}

/** How many analyses lie one below the other: 1 where it has no bundle. */
export function tingkatOf(store: ProjectStore, id: string): number {
  const bundel = bundelOf(store)
  let lapis = new Set([id])
  for (let tingkat = 1; ; tingkat++) {
    lapis = new Set(bundel.flatMap(({ dari, ke }) => (lapis.has(dari) ? [ke] : [])))
    if (lapis.size === 0 || tingkat > BATAS_BERSARANG) return tingkat
  }
}
