import { z } from 'zod'
import { Kategori } from './umum'

/** How much of the project's resources the catalogue's analyses use, per unit of the analysis. */
export const SebaranView = z.object({
  items: z.array(
    z.object({
      kategori: Kategori,
      uraian: z.string(),
      satuan: z.string(),
      satuanAnalisa: z.string(),
      banyak: z.number(),
      terkecil: z.string(),
      median: z.string(),
      terbesar: z.string(),
    }),
  ),
})
export type SebaranView = z.output<typeof SebaranView>
