import { foldSatuan } from '../katalog/fold-satuan'
import { findJauh, groupRows } from './jauh'
import type { DataPeriksa, Temuan } from './types'

/** Wages lie close together; a kilogram may be sand or copper. */
const FAKTOR = { TK: 4n, BHN: 60n, ALT: 60n, LAIN: 100n } as const

/** Prices far off those of the project's other resources of the same kategori and unit. */
export function periksaHargaJauh({ rows }: DataPeriksa): Temuan[] {
  const grup = groupRows(rows.hargaItem.values(), ({ kategori, satuan, hargaSatuan }) =>
    hargaSatuan === null ? null : `${kategori}\n${foldSatuan(satuan)}`,
  )
  return grup.flatMap((items) => {
    const [pertama] = items
    if (!pertama) return []
    return findJauh(items, ({ hargaSatuan }) => hargaSatuan ?? '0', FAKTOR[pertama.kategori]).map(
      ({ row, nilai, median, banyak }): Temuan => ({
        kode: 'HARGA_JAUH',
        subjek: { jenis: 'hargaItem', id: row.id },
        params: { kode: row.kode, nama: row.uraian, nilai, median, banyak, satuan: row.satuan },
      }),
    )
  })
}
