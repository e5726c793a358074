import type { Locale } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { KATEGORI } from '@/lib/domain/rekap/types'
import type { ProjectStore } from '../lembar/project-store'

export const KEPALA = ['kategori', 'kode', 'uraian', 'satuan', 'koefisien'] as const
export const BUNDEL = 'BUNDEL'

/** The komponen of an analysis as rows of a table; a bundle has its own word where others have a kategori. */
export function komponenKeTabel(
  { rows, indeks }: ProjectStore,
  analisaId: string,
  locale: Locale,
): string[][] {
  const milik = indeks.komponenOf(analisaId)
  const isi = KATEGORI.flatMap((kategori) => milik.filter((row) => row.kategori === kategori))
  return [
    [...KEPALA],
    ...isi.map(({ kategori, hargaItemId, subAnalisaId, koefisien, koefisienFormula }) => {
      const sumber = hargaItemId ? rows.hargaItem.get(hargaItemId) : rows.analisa.get(subAnalisaId ?? '')
      return [
        subAnalisaId ? BUNDEL : kategori,
        sumber?.kode ?? '',
        sumber?.uraian ?? '',
        sumber?.satuan ?? '',
        koefisienFormula ?? formatAngka(koefisien, { maks: 6, locale }),
      ]
    }),
  ]
}
