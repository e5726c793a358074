import { splitRumus } from './scan-rumus'

/**
 * Renames a parameter in a formula text token by token, case-insensitively; everything else stays as typed,
 * also in a text that does not parse. A function call of the same name is not touched.
 */
export function renameInRumus(teks: string, dari: string, ke: string): string {
  const pieces = splitRumus(teks)
  const lama = dari.toLowerCase()
  const isCall = (at: number) => pieces.slice(at + 1).find((piece) => piece.teks.trim() !== '')?.teks === '('
  return pieces
    .map((piece, at) => (piece.teks.toLowerCase() === lama && !isCall(at) ? ke : piece.teks))
    .join('')
}
