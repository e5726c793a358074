import { foldCari } from './fold-cari'

export interface Potongan {
  teks: string
  kena: boolean
}

/** A name in pieces, those that the typed words hit marked. Words of the name are compared as search compares them. */
export function highlight(uraian: string, kata: readonly string[]): Potongan[] {
  const pieces: Potongan[] = []
  for (const teks of uraian.split(/(\s+)/)) {
    const lipat = foldCari(teks)
    const kena =
      lipat !== '' &&
      kata.some((k) => lipat.includes(k) || (k.length > 3 && k.includes(lipat) && lipat.length > 2))
    const last = pieces.at(-1)
    if (last && last.kena === kena) last.teks += teks
    else pieces.push({ teks, kena })
  }
  return pieces.filter((piece) => piece.teks !== '')
}
