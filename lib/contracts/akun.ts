import { z } from 'zod'
import { TeksIsi } from './umum'

/** Who is signed in. */
export const AkunView = z.object({ id: z.string(), nama: z.string(), email: z.string(), admin: z.boolean() })
export type AkunView = z.output<typeof AkunView>

export const PatchAkunInput = z.strictObject({ nama: TeksIsi(100) })

/** A place where somebody is signed in. */
export const SesiView = z.object({
  id: z.string(),
  /** What the browser says of itself. */
  perangkat: z.string().nullable(),
  alamat: z.string().nullable(),
  masuk: z.string(),
  /** To five minutes. */
  terlihat: z.string(),
  /** The one that asks. */
  ini: z.boolean(),
})
export type SesiView = z.output<typeof SesiView>
export const SesiList = z.object({ items: z.array(SesiView) })

export const SesiInput = z.strictObject({ sesiId: z.string().max(100) })
