import type { CellView, GridColumn, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { Alamat } from '@/lib/domain/jelaskan/alamat'
import { denganArti } from '../arti-kolom'
import { cetakRupiah, cetakVolume } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import type { BarisOf } from '../lembar/rows'
import { StoreSource } from '../lembar/store-source'
import { idOf, placesOf } from '../pekerjaan/pohon-rows'

const made = new Map<Locale, readonly GridColumn[]>()

export function kolomRincian(locale: Locale): readonly GridColumn[] {
  const known =
    made.get(locale) ??
    denganArti(locale, [
      { key: 'no', title: t(locale, 'kolom_no'), width: 56, align: 'end' as const, hideBelow: 600 as const },
      { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true },
      { key: 'ahsp', title: t(locale, 'kolom_kode_ahsp'), width: 112, hideBelow: 600 as const },
      { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 60, hideBelow: 600 as const },
      {
        key: 'volume',
        title: t(locale, 'kolom_volume'),
        width: 104,
        align: 'end' as const,
        hideBelow: 600 as const,
      },
      {
        key: 'hsp',
        title: t(locale, 'kolom_harga_satuan'),
        width: 118,
        align: 'end' as const,
        hideBelow: 600 as const,
      },
      { key: 'jumlah', title: t(locale, 'kolom_jumlah'), width: 132, align: 'end' as const },
    ])
  made.set(locale, known)
  return known
}

/** Lines in document order, headings left out. */
export const idsOf = (store: ProjectStore): string[] =>
  [...placesOf(store.tree, new Set()).keys()].filter((id) => id.startsWith('p:')).map((id) => idOf(id).id)

/** A test of the text that a person searches in, every word anywhere. */
export function cocok(cari: string): (teks: string) => boolean {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  return (teks) => kata.every((k) => teks.toLowerCase().includes(k))
}

export const teksOf = (store: ProjectStore, row: BarisOf<'pekerjaan'>): string =>
  `${row.kode} ${row.uraian} ${store.rows.analisa.get(row.analisaId ?? '')?.kode ?? ''}`

/** Rincian RAB: every line under the other, numbered, without the tree. */
export function rincianSource(store: ProjectStore, locale: Locale, cari: string): StoreSource {
  let nomor = new Map<string, number>()
  return new StoreSource(store, {
    ids: () => {
      const semua = idsOf(store)
      nomor = new Map(semua.map((id, n) => [id, n + 1]))
      const ada = cocok(cari)
      return semua.filter((id) => {
        const row = store.rows.pekerjaan.get(id)
        return row !== undefined && ada(teksOf(store, row))
      })
    },
    keys: (id) => [`pekerjaan:${id}`],
    view: (_, id) => viewOf(store, locale, id, nomor.get(id) ?? 0),
  })
}

function viewOf(store: ProjectStore, locale: Locale, id: string, nomor: number): RowView {
  const locked = t(locale, 'sel_dihitung')
  const sel = (text: string, more: Partial<CellView> = {}): CellView => ({ text, locked, ...more })
  const row = store.rows.pekerjaan.get(id)
  const analisa = store.rows.analisa.get(row?.analisaId ?? '')
  const lengkap = row ? isLengkap(store, row) : false
  const hasil = store.engine.hasPekerjaan(id) ? store.engine.pekerjaan(id) : null
  const kosong = sel('–', {
    tone: 'kosong',
    note: t(locale, analisa ? 'harga_belum_lengkap' : 'belum_ada_analisa'),
  })
  return {
    id,
    level: 1,
    kind: 'baris',
    setSize: store.rows.pekerjaan.size,
    posInSet: nomor,
    cells: {
      no: sel(String(nomor), { tone: 'redup' }),
      uraian: sel(row?.uraian ?? ''),
      ahsp: sel(analisa?.kode ?? '', { tone: 'redup' }),
      satuan: sel(row?.satuan ?? ''),
      volume: sel(cetakVolume(row?.volume ?? '0', locale)),
      hsp: lengkap && hasil ? sel(cetakRupiah(hasil.hsp, locale)) : kosong,
      jumlah: lengkap && hasil ? sel(cetakRupiah(hasil.jumlah, locale)) : kosong,
    },
  }
}

/** Every price that the line rests on is known. */
export function isLengkap(store: ProjectStore, row: BarisOf<'pekerjaan'>): boolean {
  if (row.analisaId === null) return row.hargaLangsung !== null
  return store.rows.analisa.has(row.analisaId) && store.engine.analisa(row.analisaId).lengkap
}

const JENIS = { volume: 'volume', hsp: 'hsp', jumlah: 'jumlah' } as const

export function alamatRincian(id: string, kolom: string): Alamat | null {
  const jenis = JENIS[kolom as keyof typeof JENIS]
  return jenis ? { jenis, id } : null
}
