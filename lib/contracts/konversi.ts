import { z } from 'zod'

/** How resources are bought: `faktor` units of the resource in one market unit. */
export const KonversiList = z.object({
  items: z.array(
    z.object({
      hargaItemId: z.string(),
      satuanBeli: z.string(),
      faktor: z.string(),
      pembulatan: z.enum(['tidak', 'atas']),
      hargaBeli: z.string().nullable(),
    }),
  ),
})
export type KonversiList = z.output<typeof KonversiList>
