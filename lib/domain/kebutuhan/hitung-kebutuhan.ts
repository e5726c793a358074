import { fromScaled } from '../decimal'
import { KATEGORI, type Kategori, type RekapInput } from '../rekap/types'
import { type OpsiKebutuhan, sumKebutuhan } from './sum-kebutuhan'

export type KebutuhanItem = {
  kategori: Kategori
  kode: string
  uraian: string
  satuan: string
  jumlah: string
  harga: string | null
  biaya: string
}
/** With where it comes from: a harga item, or a pekerjaan with a harga langsung. */
export type KebutuhanSumber = KebutuhanItem & { hargaItemId: string | null; pekerjaanId: string | null }

/**
 * Quantity of each harga item over the chosen pekerjaan, without markup, summed by harga item; harga langsung as
 * rows of their own (LAIN). Exact: the costs add up to the sum of biayaDasar x volume. An unknown price is
 * `harga: null` and costs "0.00" here. Order: TK, BHN, ALT, LAIN, then first use.
 */
export function hitungKebutuhan(
  input: RekapInput,
  opsi: OpsiKebutuhan = {},
): { items: KebutuhanItem[]; total: string } {
  const { items, total } = hitungKebutuhanSumber(input, opsi)
  return { items: items.map(({ hargaItemId: _, pekerjaanId: __, ...item }) => item), total }
}

/** As hitungKebutuhan, each row with the id of its harga item or pekerjaan (conversion profiles need it). */
export function hitungKebutuhanSumber(
  input: RekapInput,
  opsi: OpsiKebutuhan = {},
): { items: KebutuhanSumber[]; total: string } {
  const { baris, skala } = sumKebutuhan(input, opsi)
  let total = 0n
  const items = baris.map(({ sumber, jumlah, harga }): KebutuhanSumber => {
    const biaya = jumlah * (harga ?? 0n)
    total += biaya
    const { id, kode, uraian, satuan } = sumber
    const item = 'kategori' in sumber ? sumber : null
    return {
      kategori: item?.kategori ?? 'LAIN',
      kode,
      uraian,
      satuan,
      jumlah: fromScaled(jumlah, skala),
      harga: harga === null ? null : fromScaled(harga, 2, 2),
      biaya: fromScaled(biaya, skala + 2, 2),
      hargaItemId: item ? id : null,
      pekerjaanId: item ? null : id,
    }
  })
  items.sort((a, b) => KATEGORI.indexOf(a.kategori) - KATEGORI.indexOf(b.kategori))
  return { items, total: fromScaled(total, skala + 2, 2) }
}
