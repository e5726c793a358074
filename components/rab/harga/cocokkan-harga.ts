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
  /** The row as long as its text stays: what was chosen for it by hand is kept by it. */
  kunci: string
  /** What stood in the row, to be recognized by. */
  teks: string
  /** Its price, where that can be read but what it is the price of cannot: to be matched by hand, or left out. */
  tangan: string | null
  hasil:
    | { jenis: 'cocok'; item: Item; harga: string }
    | { jenis: 'sama'; item: Item }
    | { jenis: 'tidak'; sebab: string; item?: Item }
    | { jenis: 'lewat' }
}

export type HasilTempel = { jenis: 'tanya'; contoh: string } | { jenis: 'baris'; baris: BarisTempel[] }

/** By the key of a row: the resource chosen for it, or null where it is to be left out. */
export type PilihanTempel = ReadonlyMap<string, string | null>

interface Cara {
  konvensi: Konvensi | null
  locale: Locale
  pilihan?: PilihanTempel
}

/**
 * Prices of a pasted table by kode, else by name: a row that means none or more than one resource is listed and not
 * used, until one is chosen for it. Without a line of headings the last column with a figure is the price.
 */
export function cocokkanHarga(
  items: readonly Item[],
  tabel: readonly (readonly string[])[],
  { konvensi, locale, pilihan = new Map() }: Cara,
): HasilTempel {
  const { di, isi } = kolomTabel(tabel, NAMA)
  const hargaDi = di.harga ?? kolomHarga(isi)
  const blok = angkaBlok(
    isi.map((baris) => baris[hargaDi] ?? ''),
    konvensi,
  )
  if (!blok.ok) return { jenis: 'tanya', contoh: blok.contoh }
  const cari = new PencariItem(items)
  const dipakai = new Map<string, number>()
  const pakai = (nomor: number, item: Item, harga: string): BarisTempel['hasil'] => {
    const lebihDulu = dipakai.get(item.id)
    if (lebihDulu !== undefined)
      return { jenis: 'tidak', sebab: t(locale, 'tempel_dua_kali', { nomor: lebihDulu }), item }
    dipakai.set(item.id, nomor)
    return item.hargaSatuan === harga ? { jenis: 'sama', item } : { jenis: 'cocok', item, harga }
  }
  const baris = isi.map((sel, n): BarisTempel => {
    const nomor = n + 1
    const teks = sel.filter((_, kolom) => kolom !== hargaDi).join(' ')
    const kata = (kolom: 'kode' | 'uraian') => (di[kolom] === undefined ? null : (sel[di[kolom]] ?? ''))
    const tunjuk = [kata('kode'), kata('uraian')].filter((satu) => satu !== null)
    const calon = cari.cari(tunjuk.length > 0 ? tunjuk : sel.filter((_, kolom) => kolom !== hargaDi))
    const harga = readFigure('harga', angkaPolos(sel[hargaDi] ?? '', blok.konvensi), locale)
    const hasil = ((): BarisTempel['hasil'] => {
      const [item] = calon
      // What nobody can set right here is said before what they can.
      if (!harga.ok && (sel[hargaDi] ?? '').trim() !== '') return { jenis: 'tidak', sebab: harga.pesan }
      if (!item) return { jenis: 'tidak', sebab: t(locale, 'tempel_tak_ada') }
      if (calon.length > 1)
        return { jenis: 'tidak', sebab: t(locale, 'tempel_ganda', { banyak: calon.length }) }
      if (!harga.ok) return { jenis: 'tidak', sebab: harga.pesan }
      return pakai(nomor, item, harga.nilai)
    })()
    const tangan = hasil.jenis === 'tidak' && harga.ok ? harga.nilai : null
    return { nomor, kunci: `${nomor} ${sel.join(' ')}`, teks, tangan, hasil }
  })
  const perId = new Map(items.map((item) => [item.id, item]))
  // Those chosen by hand come after all that were recognized: what stands in their way is then always told with them.
  for (const satu of baris) {
    const pilih = pilihan.get(satu.kunci)
    if (satu.tangan === null || pilih === undefined) continue
    const item = pilih === null ? undefined : perId.get(pilih)
    satu.hasil = item ? pakai(satu.nomor, item, satu.tangan) : { jenis: 'lewat' }
  }
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
