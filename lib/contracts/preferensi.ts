import { z } from 'zod'
import { Teks } from './umum'

/** Enough for every table's columns; a preference is no store for work. */
const PANJANG_MAKS = 8000
const SEKALI_MAKS = 50

const Kunci = z
  .string()
  .max(100)
  .regex(/^[a-z][\w:.-]*$/, 'teks_tidak_sah')

/** What it says is the screen's affair. */
const Nilai = Teks(PANJANG_MAKS)

/** A person's choices of looks by name, each a text. */
export const PreferensiView = z.object({ isi: z.record(z.string(), z.string()) })
export type PreferensiView = z.output<typeof PreferensiView>

/** null forgets one. */
export const SetPreferensiInput = z.strictObject({
  isi: z
    .record(Kunci, Nilai.nullable())
    .refine((isi) => Object.keys(isi).length <= SEKALI_MAKS, 'di_luar_batas'),
})
