/** Slips of the finger that are forgiven: one in a short word, two in a longer one. */
const batasSalah = (kata: string): number => (kata.length <= 5 ? 1 : 2)

/**
 * The known words that a typed word was most likely meant to be, fewest slips first, at most `maks`. A slip is a letter
 * too many, too few, another one, or two neighbours swapped. None for words with digits: sizes and codes are as typed.
 */
export function nearestKata(kata: string, dikenal: readonly string[], maks: number): string[] {
  if (kata.length < 4 || /\d/.test(kata)) return []
  const batas = batasSalah(kata)
  const dekat: [number, string][] = []
  for (const lain of dikenal) {
    if (Math.abs(lain.length - kata.length) > batas) continue
    const salah = countSalah(kata, lain, batas)
    if (salah <= batas) dekat.push([salah, lain])
  }
  dekat.sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
  return dekat.slice(0, maks).map(([, lain]) => lain)
}

/** Optimal string alignment distance; stops counting beyond `batas`. */
function countSalah(a: string, b: string, batas: number): number {
  let dua: number[] = []
  let satu = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const kini = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const beda = a[i - 1] === b[j - 1] ? 0 : 1
      let n = Math.min((satu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1, (satu[j - 1] ?? 0) + beda)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        n = Math.min(n, (dua[j - 2] ?? 0) + 1)
      kini.push(n)
      if (n < least) least = n
    }
    if (least > batas) return least
    dua = satu
    satu = kini
  }
  return satu[b.length] ?? 0
}
