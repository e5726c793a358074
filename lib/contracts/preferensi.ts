import { z } from 'zod'

/** Enough for every table's columns; a preference is no store for work. */
const PANJANG_MAKS = 8000
const SEKALI_MAKS = 50

const Kunci = z
  .string()
  .max(100)
  .regex(/^[a-z][\w:.-]*$/, 'teks_tidak_sah')

/** JSON text: what it says is the screen's affair. */
const Nilai = z.string().max(PANJANG_MAKS).refine(isJson, 'json_rusak')

function isJson(teks: string): boolean {
  try {
    JSON.parse(teks)
    return !teks.includes('\\u0000')
  } catch {
    return false
  }
}

/** A person's choices of looks by name, each JSON text. */
export const PreferensiView = z.object({ isi: z.record(z.string(), z.string()) })
export type PreferensiView = z.output<typeof PreferensiView>

/** null forgets one. */
export const SetPreferensiInput = z.strictObject({
  isi: z
    .record(Kunci, Nilai.nullable())
    .refine((isi) => Object.keys(isi).length <= SEKALI_MAKS, 'di_luar_batas'),
})
