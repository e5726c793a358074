import type { RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { KATEGORI } from '@/lib/domain/rekap/types'
import { cetakHarga } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import { type BarisOf, inOrder } from '../lembar/rows'
import { StoreSource } from '../lembar/store-source'
import type { Sync } from '../lembar/sync'
import { tandaSel } from '../lembar/tanda-sel'

export const SARING = ['semua', ...KATEGORI, 'kosong', 'tak_dipakai'] as const
export type Saring = (typeof SARING)[number]

const lolos = (store: ProjectStore, row: BarisOf<'hargaItem'>, saring: Saring): boolean => {
  if (saring === 'kosong') return row.hargaSatuan === null
  if (saring === 'tak_dipakai') return store.indeks.banyakDari(row.id) === 0
  return saring === 'semua' || row.kategori === saring
}

/** How many resources each filter leaves, in their order. */
export function hitungSaring(store: ProjectStore): string {
  const rows = [...store.rows.hargaItem.values()]
  return SARING.map((saring) => rows.filter((row) => lolos(store, row, saring)).length).join(' ')
}

/** Every resource, those without a price first; an order made once per look, so that pricing a row does not move it. */
export function hargaSource(
  store: ProjectStore,
  sync: Sync,
  locale: Locale,
  saring: Saring,
  cari: string,
): StoreSource {
  return new StoreSource(store, {
    ids: () => {
      const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
      const rows = inOrder(store.rows.hargaItem.values()).filter((row) => {
        const teks = `${row.kode} ${row.uraian}`.toLowerCase()
        return kata.every((k) => teks.includes(k)) && lolos(store, row, saring)
      })
      const kosong = (row: { hargaSatuan: string | null }) => (row.hargaSatuan === null ? 0 : 1)
      return rows
        .sort((a, b) => kosong(a) - kosong(b) || KATEGORI.indexOf(a.kategori) - KATEGORI.indexOf(b.kategori))
        .map((row) => row.id)
    },
    keys: (id) => [`hargaItem:${id}`],
    view: (_, id) => viewOf(store, sync, id, locale),
  })
}

function viewOf(store: ProjectStore, sync: Sync, id: string, locale: Locale): RowView {
  const row = store.rows.hargaItem.get(id)
  const kunci = store.project.peran === 'viewer' ? { locked: t(locale, 'sel_baca_saja') } : {}
  const tanda = (bidang: string) => tandaSel(sync, locale, ['hargaItem', id, bidang])
  const harga = row?.hargaSatuan ?? null
  const dipakai = store.indeks.banyakDari(id)
  return {
    id,
    level: 1,
    kind: 'baris',
    setSize: store.rows.hargaItem.size,
    posInSet: 1,
    cells: {
      kategori: { text: row?.kategori ?? '', tone: 'redup', locked: t(locale, 'sel_dihitung') },
      kode: { text: row?.kode ?? '', tone: 'redup', ...kunci, ...tanda('kode') },
      uraian: { text: row?.uraian ?? '', ...kunci, ...tanda('uraian') },
      satuan: { text: row?.satuan ?? '', ...kunci, ...tanda('satuan') },
      harga: {
        text: cetakHarga(harga, locale),
        edit: harga === null ? '' : formatAngka(harga, { maks: 2, locale }),
        ...(harga === null && { tone: 'kosong' as const, note: t(locale, 'harga_kosong') }),
        ...kunci,
        ...tanda('hargaSatuan'),
      },
      dipakai: {
        text: String(dipakai),
        locked: t(locale, 'sel_dihitung'),
        ...(dipakai === 0 && { tone: 'kosong' as const, note: t(locale, 'tak_dipakai') }),
      },
    },
  }
}
