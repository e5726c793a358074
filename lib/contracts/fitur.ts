import { z } from 'zod'

/** Features that are opened by and by, each with the percent of people who have it where nobody has said otherwise. */
export const FITUR = { 'grafik-dasbor': 100 } as const
export const NamaFitur = z.enum(['grafik-dasbor'])
export type NamaFitur = z.output<typeof NamaFitur>

export const FiturInput = z.strictObject({ nama: NamaFitur })

/** `mati` is the kill switch: nobody has it, whatever the percent, which is kept for afterwards. */
export const SetFiturInput = z.strictObject({
  nama: NamaFitur,
  persen: z.number().int().min(0).max(100),
  mati: z.boolean(),
})

export const FiturTampil = z.object({ buka: z.boolean() })

export const FiturView = z.object({
  nama: NamaFitur,
  persen: z.number(),
  mati: z.boolean(),
  /** Who said so: FLAGS, which goes before all, an administrator, or nobody yet. */
  sumber: z.enum(['lingkungan', 'pengelola', 'bawaan']),
  /** People who have met the place it stands in: those who had it there, and those who had not. */
  buka: z.number(),
  tutup: z.number(),
})
export type FiturView = z.output<typeof FiturView>
export const FiturList = z.object({ items: z.array(FiturView) })
