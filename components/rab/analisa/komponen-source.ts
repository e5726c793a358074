import type { CellView, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { multiplyDecimal, sumDecimal } from '@/lib/domain/decimal'
import { KATEGORI, type Kategori } from '@/lib/domain/rekap/types'
import { cetakHarga, cetakKoefisien, cetakRupiah } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import type { BarisOf } from '../lembar/rows'
import { StoreSource } from '../lembar/store-source'
import type { Sync } from '../lembar/sync'
import { tandaSel } from '../lembar/tanda-sel'

const HURUF: Record<Kategori, string> = { TK: 'A', BHN: 'B', ALT: 'C', LAIN: 'L' }

/** The komponen of one analysis under A, B, C and the rest, each block with its sum. */
export function komponenSource(
  store: ProjectStore,
  sync: Sync,
  analisaId: string,
  locale: Locale,
): StoreSource {
  const rowsOf = () => store.indeks.komponenOf(analisaId)
  return new StoreSource(store, {
    ids: () => {
      const rows = rowsOf()
      return KATEGORI.flatMap((kategori) => {
        const isi = rows.filter((row) => row.kategori === kategori)
        return isi.length > 0 ? [`kat:${kategori}`, ...isi.map((row) => `c:${row.id}`)] : []
      })
    },
    keys: (id) => (id.startsWith('kat:') ? ['semua'] : keysOfKomponen(store, id.slice(2))),
    view: (_, id) =>
      id.startsWith('kat:')
        ? kepala(store, rowsOf(), id.slice(4) as Kategori, locale)
        : baris(store, sync, id.slice(2), locale),
  })
}

function keysOfKomponen(store: ProjectStore, id: string): string[] {
  const row = store.rows.komponen.get(id)
  return [`komponen:${id}`, `hargaItem:${row?.hargaItemId ?? ''}`, ...(row?.subAnalisaId ? ['total'] : [])]
}

/** The sum of the rows under it: what a bundle is made of stays in the bundle's own sheet. */
function kepala(
  store: ProjectStore,
  rows: readonly BarisOf<'komponen'>[],
  kategori: Kategori,
  locale: Locale,
): RowView {
  const jumlah = sumDecimal(
    rows
      .filter((row) => row.kategori === kategori)
      .map((row) => multiplyDecimal(row.koefisien, sumberOf(store, row, locale).harga ?? '0')),
  )
  const locked = t(locale, 'sel_judul')
  const sel = (text: string): CellView => ({ text, locked, tone: 'kuat' })
  return {
    id: `kat:${kategori}`,
    level: 1,
    kind: 'judul',
    setSize: 4,
    posInSet: KATEGORI.indexOf(kategori) + 1,
    cells: {
      uraian: { ...sel(t(locale, `kategori_${kategori}`)), badge: HURUF[kategori] },
      satuan: sel(''),
      koefisien: sel(''),
      harga: sel(''),
      jumlah: sel(cetakRupiah(jumlah, locale)),
    },
  }
}

function baris(store: ProjectStore, sync: Sync, id: string, locale: Locale): RowView {
  const row = store.rows.komponen.get(id)
  const sumber = row && sumberOf(store, row, locale)
  const bacaSaja = store.project.peran === 'viewer' ? { locked: t(locale, 'sel_baca_saja') } : {}
  const dihitung = t(locale, 'sel_dihitung')
  const tandaHarga = row?.hargaItemId
    ? tandaSel(sync, locale, ['hargaItem', row.hargaItemId, 'hargaSatuan'])
    : {}
  return {
    id: `c:${id}`,
    level: 2,
    kind: 'baris',
    setSize: 1,
    posInSet: 1,
    cells: {
      uraian: {
        text: sumber?.uraian ?? '',
        locked: dihitung,
        ...(sumber?.bundel && { badge: t(locale, 'bundel') }),
        ...(sumber && { note: sumber.kode }),
      },
      satuan: { text: sumber?.satuan ?? '', tone: 'redup', locked: dihitung },
      koefisien: {
        text: row ? cetakKoefisien(row.koefisien, locale) : '',
        edit: row?.koefisienFormula ?? (row ? formatAngka(row.koefisien, { maks: 6, locale }) : ''),
        ...(row?.koefisienFormula && { badge: 'fx', note: row.koefisienFormula }),
        ...bacaSaja,
        ...tandaSel(sync, locale, ['komponen', id, 'koefisien']),
      },
      harga: {
        text: cetakHarga(sumber?.harga ?? null, locale),
        edit: sumber?.harga ? formatAngka(sumber.harga, { maks: 2, locale }) : '',
        ...(sumber?.harga === null && { tone: 'kosong' as const, note: t(locale, 'harga_belum_lengkap') }),
        ...(sumber?.bundel && { locked: t(locale, 'harga_bundel') }),
        ...bacaSaja,
        ...tandaHarga,
      },
      jumlah: { text: row ? jumlahOf(row.koefisien, sumber?.harga ?? null, locale) : '', locked: dihitung },
    },
  }
}

function sumberOf(store: ProjectStore, row: BarisOf<'komponen'>, locale: Locale) {
  const item = row.hargaItemId ? store.rows.hargaItem.get(row.hargaItemId) : undefined
  if (item)
    return {
      kode: item.kode,
      uraian: item.uraian,
      satuan: item.satuan,
      harga: item.hargaSatuan,
      bundel: false,
    }
  const sub = row.subAnalisaId ? store.rows.analisa.get(row.subAnalisaId) : undefined
  if (!sub) return { kode: '', uraian: t(locale, 'tidak_ditemukan'), satuan: '', harga: null, bundel: false }
  const { biayaDasar, lengkap } = store.engine.analisa(sub.id)
  const harga = lengkap ? biayaDasar : null
  return { kode: sub.kode, uraian: sub.uraian, satuan: sub.satuan, harga, bundel: true }
}

/** koefisien x harga, shown in whole rupiah. */
const jumlahOf = (koefisien: string, harga: string | null, locale: Locale): string =>
  harga === null ? '–' : cetakRupiah(multiplyDecimal(koefisien, harga), locale)
