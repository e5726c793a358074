import type { RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { cetakRupiah } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import { StoreSource } from '../lembar/store-source'
import type { Sync } from '../lembar/sync'
import { tandaSel } from '../lembar/tanda-sel'
import { urutAnalisa } from './urut-analisa'

const LENCANA = { referensi: 'REF', modifikasi: 'MOD', kustom: 'KUS' } as const

export const MODE = ['semua', 'referensi', 'modifikasi', 'kustom'] as const
export type Mode = (typeof MODE)[number]

/** How many analyses there are of each kind. */
export function hitungMode({ rows }: ProjectStore): string {
  const banyak = MODE.map((mode) =>
    mode === 'semua'
      ? rows.analisa.size
      : [...rows.analisa.values()].filter(({ sumber }) => sumber === mode).length,
  )
  return banyak.join(' ')
}

/** All analyses of a project, with their cost and how many lines and bundles use them. */
export function analisaSource(store: ProjectStore, sync: Sync, locale: Locale, cari: string, mode: Mode) {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const source = new StoreSource(store, {
    ids: () =>
      urutAnalisa(store.rows.analisa.values())
        .filter((row) => mode === 'semua' || row.sumber === mode)
        .filter((row) => kata.every((k) => `${row.kode} ${row.uraian}`.toLowerCase().includes(k)))
        .map((row) => row.id),
    // A price moves the cost of every analysis that uses it, so rows follow the total.
    keys: (id) => [`analisa:${id}`, 'total'],
    view: (_, id) => viewOf(store, sync, id, locale),
  })
  return Object.assign(source, { isUsed: (id: string) => usersOf(store, id) > 0 })
}

const usersOf = ({ indeks }: ProjectStore, id: string): number =>
  indeks.pekerjaanOf(id).length + indeks.bundelDari(id).length

function viewOf(store: ProjectStore, sync: Sync, id: string, locale: Locale): RowView {
  const row = store.rows.analisa.get(id)
  const biaya = row ? store.engine.analisa(id) : null
  const kunci = store.project.peran === 'viewer' ? { locked: t(locale, 'sel_baca_saja') } : {}
  const tanda = (bidang: string) => tandaSel(sync, locale, ['analisa', id, bidang])
  const dihitung = t(locale, 'sel_dihitung')
  const dipakai = usersOf(store, id)
  return {
    id,
    level: 1,
    kind: 'baris',
    setSize: store.rows.analisa.size,
    posInSet: 1,
    cells: {
      kode: { text: row?.kode ?? '', tone: 'redup', ...kunci, ...tanda('kode') },
      uraian: {
        text: row?.uraian ?? '',
        ...(row && { badge: LENCANA[row.sumber] }),
        ...kunci,
        ...tanda('uraian'),
      },
      satuan: { text: row?.satuan ?? '', ...kunci, ...tanda('satuan') },
      biaya: biaya?.lengkap
        ? { text: cetakRupiah(biaya.biayaDasar, locale), locked: dihitung }
        : {
            text: '–',
            tone: 'kosong',
            locked: t(locale, 'harga_belum_lengkap'),
            note: t(locale, 'harga_belum_lengkap'),
          },
      dipakai: { text: String(dipakai), locked: dihitung, ...(dipakai === 0 && { tone: 'redup' as const }) },
    },
  }
}
