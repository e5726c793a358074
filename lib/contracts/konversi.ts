import { z } from 'zod'
import { compareDecimal, roundDecimal } from '@/lib/domain/decimal'
import { Bilangan, Harga, IdLokal, ProjectId, TeksIsi } from './umum'

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

export const SetKonversiInput = z.strictObject({
  projectId: ProjectId,
  hargaItemId: IdLokal,
  satuanBeli: TeksIsi(40),
  /** Units of the resource in one market unit. */
  faktor: Bilangan.transform((teks) => roundDecimal(teks, 6)).refine(
    (teks) => compareDecimal(teks, '0') > 0,
    'faktor_positif',
  ),
  pembulatan: z.enum(['tidak', 'atas']).default('tidak'),
  hargaBeli: Harga.nullable().default(null),
  /** Also prices the resource: hargaBeli / faktor. */
  terapkan: z.boolean().default(false),
})
export const SetKonversiHasil = z.object({ revision: z.number(), hargaSatuan: z.string().nullable() })
