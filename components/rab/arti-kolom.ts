import type { GridColumn } from '@/components/grid/types'
import { type KunciPesan, type Locale, t } from '@/lib/bahasa/pesan'

/** Columns whose heading is a term of the trade. One key means the same on every page. */
const ARTI: Readonly<Record<string, KunciPesan>> = {
  volume: 'arti_volume',
  hsp: 'arti_hsp',
  bobot: 'arti_bobot',
  markup: 'arti_markup',
  koefisien: 'arti_koefisien',
  biaya: 'arti_biaya_dasar',
  ahsp: 'arti_kode_ahsp',
  kategori: 'arti_kategori',
  dipakai: 'arti_dipakai',
  faktor: 'arti_faktor',
  porsi: 'arti_porsi',
}

/** The columns with what their headings mean, told by the heading and its menu. */
export const denganArti = (locale: Locale, columns: readonly GridColumn[]): readonly GridColumn[] =>
  columns.map((column) => {
    const arti = ARTI[column.key]
    return arti ? { ...column, help: t(locale, arti) } : column
  })
