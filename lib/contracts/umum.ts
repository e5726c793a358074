import { z } from 'zod'
import type { SKALA } from '@/lib/domain/decimal'
import { roundAt } from '@/lib/domain/rounding'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (text: string): boolean => UUID.test(text)

/** A project's id. Anything that is no uuid is a project that does not exist (404), not a bad field. */
export const ProjectId = z.string().max(100)

/** Id of a row within its project: any string without control characters, kept as it is. */
export const IdLokal = z
  .string()
  .min(1)
  .max(100)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
  .regex(/^[^\u0000-\u001f\u007f]+$/, 'teks_tidak_sah')

/** PostgreSQL cannot hold a NUL. */
const bersih = (teks: string) => !teks.includes('\u0000')
export const Teks = (maks = 500) => z.string().max(maks).refine(bersih, 'teks_tidak_sah')
export const TeksIsi = (maks = 500) =>
  z
    .string()
    .max(maks)
    .refine(bersih, 'teks_tidak_sah')
    .refine((teks) => teks.trim() !== '', 'wajib_diisi')

const BULAT = { koefisien: 12, harga: 16, persen: 5, volume: 15 } as const

/** A decimal as a string with a point. More digits than the scale are rounded HALF_UP; a JSON number is refused. */
function desimal(jenis: keyof typeof SKALA, tanda: '' | '-?') {
  return z
    .string()
    .regex(new RegExp(`^${tanda}\\d{1,${BULAT[jenis]}}(\\.\\d{1,60})?$`), 'desimal_salah')
    .transform((teks) => roundAt(jenis, teks))
}

export const Harga = desimal('harga', '')
export const Koefisien = desimal('koefisien', '')
/** A negative volume is a deduction. */
export const Volume = desimal('volume', '-?')
export const Persen = desimal('persen', '').refine(
  (teks) => /^(\d{1,2}(\.\d+)?|100(\.0+)?)$/.test(teks),
  'persen_di_luar',
)
export const Bilangan = z.string().regex(/^-?\d{1,16}(\.\d{1,60})?$/, 'desimal_salah')
export const Formula = z.string().max(2000).regex(/^=/, 'formula_salah').refine(bersih, 'teks_tidak_sah')

export const Tanggal = z.iso.date('tanggal_salah')
export const Kategori = z.enum(['TK', 'BHN', 'ALT', 'LAIN'])
export const NamaParameter = z
  .string()
  .max(60)
  .regex(/^[a-z_][a-z0-9_]*$/i, 'nama_parameter_salah')
export const Sumber = z.enum(['referensi', 'modifikasi', 'kustom'])
