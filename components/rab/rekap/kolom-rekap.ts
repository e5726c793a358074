import type { GridColumn } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { denganArti } from '../arti-kolom'

export interface Tampilan {
  locale: Locale
  /** Names and amounts alone. */
  ringkas: boolean
  bobot: boolean
}

const RINGKAS = new Set(['kode', 'uraian', 'jumlah', 'bobot'])
const made = new Map<string, readonly GridColumn[]>()

/** Columns of Rekap RAB; made once per look, since a new array would paint every row again. */
export function kolomRekap(tampilan: Tampilan): readonly GridColumn[] {
  const key = JSON.stringify(tampilan)
  const known = made.get(key) ?? denganArti(tampilan.locale, make(tampilan))
  made.set(key, known)
  return known
}

function make({ locale, ringkas, bobot }: Tampilan): GridColumn[] {
  const all: GridColumn[] = [
    { key: 'kode', title: t(locale, 'kolom_no'), width: 76, hideBelow: 600 },
    { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true, tree: true },
    { key: 'ahsp', title: t(locale, 'kolom_kode_ahsp'), width: 104, hideBelow: 1100 },
    { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 58, hideBelow: 600 },
    {
      key: 'volume',
      title: t(locale, 'kolom_volume'),
      width: 100,
      align: 'end',
      angka: true,
      hideBelow: 600,
    },
    {
      key: 'markup',
      title: t(locale, 'kolom_markup'),
      width: 80,
      align: 'end',
      angka: true,
      editable: true,
      hideBelow: 1100,
      inputMode: 'decimal',
    },
    {
      key: 'hsp',
      title: t(locale, 'kolom_harga_satuan'),
      width: 112,
      align: 'end',
      angka: true,
      hideBelow: 600,
    },
    { key: 'jumlah', title: t(locale, 'kolom_jumlah'), width: 128, align: 'end', angka: true, total: true },
    { key: 'bobot', title: t(locale, 'kolom_bobot'), width: 70, align: 'end', angka: true, hideBelow: 600 },
  ]
  return all.filter(({ key }) => (!ringkas || RINGKAS.has(key)) && (bobot || key !== 'bobot'))
}
