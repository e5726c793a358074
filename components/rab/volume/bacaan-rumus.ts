import type { Locale } from '@/lib/bahasa/pesan'
import { nilaiText } from '@/lib/domain/decimal'
import type { HasilParameter } from '@/lib/domain/volume/hitung-parameter'
import { namesOf } from '@/lib/domain/volume/names-of'
import { parseRumus } from '@/lib/domain/volume/parse-rumus'
import { printRumus } from '@/lib/domain/volume/print-rumus'
import { withValues } from '@/lib/domain/volume/with-values'

const DIGIT = 6
/** Decimals as the language writes them: figures of a printed formula have a comma. */
const TITIK = /(\d),(\d)/g

/** A formula with the values of its parameters put in; null where it names none, or cannot be read. */
export function bacaanRumus(rumus: string, parameter: HasilParameter, locale: Locale): string | null {
  const parsed = parseRumus(rumus)
  if (!parsed.ok || namesOf(parsed.ast).length === 0) return null
  const teks = printRumus(
    withValues(parsed.ast, (nama) => {
      const nilai = parameter.nilai.get(nama)
      return nilai === undefined ? null : nilaiText(nilai, DIGIT).replace(/\.?0+$/, '')
    }),
  ).replace(/^=/, '')
  return locale === 'en' ? teks.replace(TITIK, '$1.$2') : teks
}
