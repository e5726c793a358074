import type { CellView, GridColumn, GridSource, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { KonversiList } from '@/lib/contracts/konversi'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import type { Alamat } from '@/lib/domain/jelaskan/alamat'
import type { KebutuhanSumber } from '@/lib/domain/kebutuhan/hitung-kebutuhan'
import { hitungKonversi } from '@/lib/domain/kebutuhan/hitung-konversi'
import { denganArti } from '../arti-kolom'
import { cetakHarga, cetakRupiah } from '../lembar/angka'

type Profil = KonversiList['items'][number]

export interface Tampilan {
  locale: Locale
  /** Market units where an item has a profile of them. */
  beli: boolean
  profil: ReadonlyMap<string, Profil>
}

const made = new Map<string, readonly GridColumn[]>()

export function kolomKebutuhan(locale: Locale, beli: boolean): readonly GridColumn[] {
  const key = `${locale} ${beli}`
  const known = made.get(key) ?? denganArti(locale, make(locale, beli))
  made.set(key, known)
  return known
}

function make(locale: Locale, beli: boolean): GridColumn[] {
  const semua: GridColumn[] = [
    { key: 'kategori', title: t(locale, 'kolom_kategori'), width: 80, hideBelow: 600 },
    { key: 'kode', title: t(locale, 'kolom_kode'), width: 104, hideBelow: 600 },
    { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 190, grow: true },
    { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 72 },
    { key: 'faktor', title: t(locale, 'kolom_faktor'), width: 80, align: 'end', hideBelow: 600 },
    { key: 'jumlah', title: t(locale, 'kolom_kuantitas'), width: 112, align: 'end' },
    { key: 'harga', title: t(locale, 'kolom_harga_satuan'), width: 112, align: 'end', hideBelow: 600 },
    { key: 'biaya', title: t(locale, 'kolom_total'), width: 132, align: 'end', hideBelow: 600 },
    { key: 'porsi', title: t(locale, 'kolom_porsi'), width: 76, align: 'end', hideBelow: 1100 },
  ]
  return beli ? semua : semua.filter(({ key }) => key !== 'faktor')
}

/** A resource of the take-off with its share of the cost in percent. */
export type Kebutuhan = KebutuhanSumber & { porsi: string }

const idKebutuhan = (item: KebutuhanSumber): string =>
  item.hargaItemId === null ? `p:${item.pekerjaanId}` : `h:${item.hargaItemId}`

/** Rows that are what they are until they are worked out again. */
export function kebutuhanSource(items: readonly Kebutuhan[], tampilan: Tampilan): GridSource {
  const rows = new Map(items.map((item, n) => [idKebutuhan(item), viewOf(item, n, items.length, tampilan)]))
  const ids = [...rows.keys()]
  const kosong: RowView = { id: '', level: 1, kind: 'baris', setSize: 0, posInSet: 0, cells: {} }
  return {
    getIds: () => ids,
    subscribeIds: () => () => {},
    getRow: (id) => rows.get(id) ?? kosong,
    subscribeRow: () => () => {},
  }
}

interface Angka {
  satuan: string
  jumlah: string
  harga: string | null
  biaya: string
  faktor: string
  note?: string
}

function angkaOf(item: Kebutuhan, { locale, beli, profil }: Tampilan): Angka {
  const dasar = { satuan: item.satuan, jumlah: item.jumlah, harga: item.harga, biaya: item.biaya, faktor: '' }
  const ada = profil.get(item.hargaItemId ?? '')
  if (!beli) return dasar
  if (!ada) return { ...dasar, note: t(locale, 'tanpa_profil_beli') }
  const hasil = hitungKonversi(item.jumlah, {
    faktor: ada.faktor,
    pembulatan: ada.pembulatan === 'atas' ? 'atas' : null,
    hargaBeli: ada.hargaBeli,
  })
  if (!hasil.ok) return dasar
  return {
    satuan: ada.satuanBeli,
    jumlah: hasil.jumlahBeli,
    harga: ada.hargaBeli,
    biaya: hasil.biayaBeli ?? item.biaya,
    faktor: formatAngka(ada.faktor, { locale }),
    ...(ada.pembulatan === 'atas' && { note: t(locale, 'dibulatkan_ke_atas') }),
  }
}

function viewOf(item: Kebutuhan, n: number, banyak: number, tampilan: Tampilan): RowView {
  const { locale } = tampilan
  const locked = t(locale, 'sel_dihitung')
  const sel = (text: string, more: Partial<CellView> = {}): CellView => ({ text, locked, ...more })
  const angka = angkaOf(item, tampilan)
  const kosong: Partial<CellView> =
    angka.harga === null ? { tone: 'kosong', note: t(locale, 'harga_kosong') } : {}
  return {
    id: idKebutuhan(item),
    level: 1,
    kind: 'baris',
    setSize: banyak,
    posInSet: n + 1,
    cells: {
      kategori: sel(item.kategori, { tone: 'redup' }),
      kode: sel(item.kode, { tone: 'redup' }),
      uraian: sel(item.uraian),
      satuan: sel(angka.satuan),
      faktor: sel(angka.faktor, { tone: 'redup' }),
      jumlah: sel(formatAngka(angka.jumlah, { desimal: 3, locale }), angka.note ? { note: angka.note } : {}),
      harga: sel(cetakHarga(angka.harga, locale), kosong),
      biaya: angka.harga === null ? sel('–', kosong) : sel(cetakRupiah(angka.biaya, locale)),
      porsi: sel(formatAngka(item.porsi, { desimal: 2, locale }), { tone: 'redup' }),
    },
  }
}

/** The price of a resource can be explained; its quantity is a sum over lines. */
export function alamatKebutuhan(id: string, kolom: string): Alamat | null {
  if (kolom !== 'harga') return null
  return { jenis: id.startsWith('h:') ? 'harga' : 'langsung', id: id.slice(2) }
}
