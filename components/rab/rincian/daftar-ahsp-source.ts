import type { GridColumn, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { cetakPersen, cetakRupiah } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import { StoreSource } from '../lembar/store-source'
import { cocok, idsOf, isLengkap, teksOf } from './baris-rincian'

export const SUMBER = ['referensi', 'modifikasi', 'kustom'] as const
export type SaringSumber = (typeof SUMBER)[number]

const LENCANA = { referensi: 'REF', modifikasi: 'MOD', kustom: 'KUS' } as const
const made = new Map<Locale, readonly GridColumn[]>()

export function kolomDaftarAhsp(locale: Locale): readonly GridColumn[] {
  const known = made.get(locale) ?? [
    { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 180, grow: true },
    { key: 'hsp', title: t(locale, 'kolom_harga_satuan'), width: 124, align: 'end' as const },
  ]
  made.set(locale, known)
  return known
}

/** The lines whose sheets can be read, those of one kind of analysis where asked for; own markups are marked. */
export function daftarAhspSource(
  store: ProjectStore,
  locale: Locale,
  cari: string,
  sumber: SaringSumber | null,
): StoreSource {
  return new StoreSource(store, {
    ids: () => {
      const ada = cocok(cari)
      return idsOf(store).filter((id) => {
        const row = store.rows.pekerjaan.get(id)
        if (!row || !ada(teksOf(store, row))) return false
        return sumber === null || store.rows.analisa.get(row.analisaId ?? '')?.sumber === sumber
      })
    },
    keys: (id) => [`pekerjaan:${id}`],
    view: (_, id) => viewOf(store, locale, id),
  })
}

function viewOf(store: ProjectStore, locale: Locale, id: string): RowView {
  const locked = t(locale, 'sel_dihitung')
  const row = store.rows.pekerjaan.get(id)
  const analisa = store.rows.analisa.get(row?.analisaId ?? '')
  const sendiri = row?.markupPercent ?? null
  const hsp = row && isLengkap(store, row) ? store.engine.pekerjaan(id).hsp : null
  return {
    id,
    level: 1,
    kind: 'baris',
    setSize: store.rows.pekerjaan.size,
    posInSet: 1,
    cells: {
      uraian: { text: row?.uraian ?? '', locked, ...(analisa && { badge: LENCANA[analisa.sumber] }) },
      hsp: {
        text: cetakRupiah(hsp, locale),
        locked,
        ...(hsp === null && { tone: 'kosong' as const }),
        ...(sendiri !== null && {
          badge: `${cetakPersen(sendiri, locale)} %`,
          note: t(locale, 'markup_sendiri', { persen: cetakPersen(sendiri, locale) }),
        }),
      },
    },
  }
}
