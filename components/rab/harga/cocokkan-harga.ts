import { type Locale, t } from '@/lib/bahasa/pesan'
import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { foldCari } from '@/lib/domain/katalog/fold-cari'
import type { Perubahan } from '../lembar/perubahan'
import { readFigure } from '../lembar/read-cell'
import type { BarisOf } from '../lembar/rows'
import { angkaBlok, angkaPolos } from '../tempel/angka-blok'
import { kolomTabel } from '../tempel/kolom-tabel'

type Item = BarisOf<'hargaItem'>

const NAMA = {
  kode: /^kode|^code/i,
  uraian: /^uraian|^nama|^desc|^name/i,
  satuan: /^satuan|^unit/i,
  harga: /^harga|^price/i,
}

export interface BarisTempel {
  nomor: number
  /** What stood in the row, to be recognized by. */
  teks: string
  hasil:
    | { jenis: 'cocok'; item: Item; harga: string }
    | { jenis: 'sama'; item: Item }
    | { jenis: 'tidak'; sebab: string }
}

export type HasilTempel = { jenis: 'tanya'; contoh: string } | { jenis: 'baris'; baris: BarisTempel[] }

/**
 * Prices of a pasted table by kode, else by name: a row that means none or more than one resource is listed and not
 * used. Without a line of headings the last column with a figure is the price.
 */
export function cocokkanHarga(
  items: readonly Item[],
  tabel: readonly (readonly string[])[],
  { konvensi, locale }: { konvensi: Konvensi | null; locale: Locale },
): HasilTempel {
  const { di, isi } = kolomTabel(tabel, NAMA)
  const hargaDi = di.harga ?? kolomHarga(isi)
  const blok = angkaBlok(
    isi.map((baris) => baris[hargaDi] ?? ''),
    konvensi,
  )
  if (!blok.ok) return { jenis: 'tanya', contoh: blok.contoh }
  const cari = new PencariItem(items)
  const dipakai = new Set<string>()
  const baris = isi.map((sel, n): BarisTempel => {
    const teks = sel.filter((_, kolom) => kolom !== hargaDi).join(' ')
    const kata = (kolom: 'kode' | 'uraian') => (di[kolom] === undefined ? null : (sel[di[kolom]] ?? ''))
    const tidak = (sebab: string): BarisTempel => ({ nomor: n + 1, teks, hasil: { jenis: 'tidak', sebab } })
    const tunjuk = [kata('kode'), kata('uraian')].filter((satu) => satu !== null)
    const calon = cari.cari(tunjuk.length > 0 ? tunjuk : sel.filter((_, kolom) => kolom !== hargaDi))
    const [item] = calon
    if (!item) return tidak(t(locale, 'tempel_tak_ada'))
    if (calon.length > 1) return tidak(t(locale, 'tempel_ganda', { banyak: calon.length }))
    const harga = readFigure('harga', angkaPolos(sel[hargaDi] ?? '', blok.konvensi), locale)
    if (!harga.ok) return tidak(harga.pesan)
    if (dipakai.has(item.id)) return tidak(t(locale, 'tempel_dua_kali'))
    dipakai.add(item.id)
    const sama = item.hargaSatuan === harga.nilai
    return {
      nomor: n + 1,
      teks,
      hasil: sama ? { jenis: 'sama', item } : { jenis: 'cocok', item, harga: harga.nilai },
    }
  })
  return { jenis: 'baris', baris }
}

/** The last column in which any row has a figure. */
function kolomHarga(isi: readonly (readonly string[])[]): number {
  const lebar = isi.reduce((maks, baris) => Math.max(maks, baris.length), 0)
  for (let kolom = lebar - 1; kolom > 0; kolom--)
    if (isi.some((baris) => /^\(?(rp)?[\s.+-]*\d[\d.,\s]*\)?$/i.test(baris[kolom] ?? ''))) return kolom
  return lebar - 1
}

/** Resources by their code, then by their name; more than one where the text means more. */
class PencariItem {
  readonly #kode = new Map<string, Item[]>()
  readonly #nama = new Map<string, Item[]>()

  constructor(items: readonly Item[]) {
    const taruh = (map: Map<string, Item[]>, kunci: string, item: Item) => {
      if (kunci !== '') map.set(kunci, [...(map.get(kunci) ?? []), item])
    }
    for (const item of items) {
      taruh(this.#kode, item.kode.trim().toLowerCase(), item)
      taruh(this.#nama, foldCari(item.uraian), item)
    }
  }

  cari(tunjuk: readonly string[]): readonly Item[] {
    for (const teks of tunjuk) {
      const lewatKode = this.#kode.get(teks.trim().toLowerCase())
      if (lewatKode) return lewatKode
    }
    for (const teks of tunjuk) {
      const lewatNama = this.#nama.get(foldCari(teks))
      if (lewatNama) return lewatNama
    }
    return []
  }
}

/** The prices that were recognized, as one change. */
export const perubahanHarga = (baris: readonly BarisTempel[]): Perubahan => ({
  hargaItem: {
    ubah: baris.flatMap(({ hasil }) =>
      hasil.jenis === 'cocok' ? [{ id: hasil.item.id, hargaSatuan: hasil.harga }] : [],
    ),
  },
})
