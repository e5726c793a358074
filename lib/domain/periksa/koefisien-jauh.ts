import { foldSatuan } from '../katalog/fold-satuan'
import { findJauh, groupRows } from './jauh'
import type { DataPeriksa, Temuan } from './types'

const FAKTOR = 20n

/**
 * Coefficients far off those that the project's other analyses of the same unit have for the same resource. Those of
 * an untouched reference count among the others and are not doubted themselves.
 */
export function periksaKoefisienJauh({ rows }: DataPeriksa): Temuan[] {
  const grup = groupRows(rows.komponen.values(), ({ analisaId, hargaItemId }) =>
    hargaItemId === null ? null : `${hargaItemId}\n${foldSatuan(rows.analisa.get(analisaId)?.satuan ?? '')}`,
  )
  return grup.flatMap((komponen) =>
    findJauh(komponen, ({ koefisien }) => koefisien, FAKTOR).flatMap(
      ({ row, nilai, median, banyak }): Temuan[] => {
        const item = rows.hargaItem.get(row.hargaItemId ?? '')
        const analisa = rows.analisa.get(row.analisaId)
        if (analisa?.sumber === 'referensi') return []
        return [
          {
            kode: 'KOEFISIEN_JAUH',
            subjek: { jenis: 'komponen', id: row.id },
            params: { nama: item?.uraian ?? '', analisa: analisa?.uraian ?? '', nilai, median, banyak },
          },
        ]
      },
    ),
  )
}
