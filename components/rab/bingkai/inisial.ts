/** First letters of the first and last word: Rina Ayu Wulandari is RW. */
export function inisial(nama: string): string {
  const kata = nama.trim().split(/\s+/)
  const huruf = [kata[0], kata.length > 1 ? kata.at(-1) : undefined].map((k) => Array.from(k ?? '')[0] ?? '')
  return huruf.join('').toUpperCase() || '?'
}
