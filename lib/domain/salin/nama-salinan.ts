const NOMOR = '{n}'

/**
 * Names of `banyak` copies, in order and each different: `{n}` of the pattern becomes the number; a pattern without
 * one is a base to which the number is added, unless there is only one copy.
 */
export function namaSalinan(pola: string, banyak: number): string[] {
  const lengkap = pola.includes(NOMOR) || banyak === 1 ? pola : `${pola} - Copy ${NOMOR}`
  return Array.from({ length: banyak }, (_, n) => lengkap.replaceAll(NOMOR, String(n + 1)))
}
