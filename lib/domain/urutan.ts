const ANGKA = '0123456789abcdefghijklmnopqrstuvwxyz'
const DASAR = ANGKA.length

const digit = (text: string, i: number, absent: number): number => {
  const at = i < text.length ? ANGKA.indexOf(text.charAt(i)) : -1
  return at < 0 ? absent : at
}

/**
 * A sort key strictly between `a` and `b`, compared by bytes: null stands for the start or the end of the list.
 * So a moved row is the only row written. Keys never end in `0`, which leaves room below each of them.
 */
export function urutanBetween(a: string | null, b: string | null): string {
  const low = a ?? ''
  let key = ''
  let bounded = b !== null
  for (let i = 0; ; i++) {
    const from = digit(low, i, 0)
    const to = bounded ? digit(b ?? '', i, 0) : DASAR
    if (to - from > 1) return key + ANGKA.charAt(Math.floor((from + to) / 2))
    key += ANGKA.charAt(from)
    if (to > from) bounded = false
  }
}

/** `n` ascending keys after `a` and before `b`, evenly spread, for rows that arrive together. */
export function urutanList(n: number, a: string | null = null, b: string | null = null): string[] {
  const keys = new Array<string>(n)
  fill(0, n, a, b)
  return keys

  function fill(from: number, to: number, low: string | null, high: string | null): void {
    if (from >= to) return
    const middle = (from + to) >> 1
    const key = urutanBetween(low, high)
    keys[middle] = key
    fill(from, middle, low, key)
    fill(middle + 1, to, key, high)
  }
}
