const HURUF: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number from 1 in Roman figures: how headings of a bill are numbered. */
export function romawi(n: number): string {
  let sisa = n
  let teks = ''
  for (const [nilai, huruf] of HURUF) {
    while (sisa >= nilai) {
      teks += huruf
      sisa -= nilai
    }
  }
  return teks
}
