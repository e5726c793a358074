import { bandingWajar } from '@/lib/domain/banding-wajar'
import { foldLonggar } from '@/lib/domain/katalog/fold-cari'
import { kemiripan, tigaHuruf } from '@/lib/domain/katalog/kemiripan'
import type { BarisOf } from '../lembar/rows'
import { type Dicari, pilihCocok } from '../perintah/cocok'

type Item = BarisOf<'hargaItem'>

const MAKS = 8

/** Resources to match a pasted row with by hand. */
export class CariItem {
  readonly #semua: readonly (Dicari & { item: Item; huruf: ReadonlySet<string> })[]

  constructor(items: readonly Item[]) {
    this.#semua = items.map((item) => ({
      kunci: item.id,
      teks: foldLonggar(`${item.kode} ${item.uraian}`),
      peringkat: 0,
      item,
      huruf: tigaHuruf(foldLonggar(item.uraian)),
    }))
  }

  /** What was typed finds them by their words; where nothing was, those whose names are nearest to the row's text. */
  cari(ketik: string, teks: string): Item[] {
    if (ketik.trim() !== '') return pilihCocok(this.#semua, ketik, [], MAKS).map(({ item }) => item)
    const huruf = tigaHuruf(foldLonggar(teks))
    return this.#semua
      .map((satu) => ({ ...satu, mirip: kemiripan(huruf, satu.huruf) }))
      .sort((a, b) => b.mirip - a.mirip || bandingWajar(a.teks, b.teks))
      .slice(0, MAKS)
      .map(({ item }) => item)
  }
}
