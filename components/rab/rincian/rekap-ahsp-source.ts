import type { CellView, GridColumn, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { sumDecimal } from '@/lib/domain/decimal'
import type { Alamat } from '@/lib/domain/jelaskan/alamat'
import { addPercent } from '@/lib/domain/rekap/percent'
import { urutAnalisa } from '../analisa/urut-analisa'
import { cetakRupiah, cetakVolume } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import { type BarisOf, groupBy } from '../lembar/rows'
import { StoreSource } from '../lembar/store-source'
import { cocok } from './baris-rincian'

const made = new Map<Locale, readonly GridColumn[]>()

export function kolomRekapAhsp(locale: Locale): readonly GridColumn[] {
  const known = made.get(locale) ?? [
    { key: 'kode', title: t(locale, 'kolom_kode_ahsp'), width: 112, hideBelow: 600 as const },
    { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true },
    { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 60, hideBelow: 600 as const },
    { key: 'hsp', title: t(locale, 'kolom_harga_satuan'), width: 118, align: 'end' as const },
    {
      key: 'volume',
      title: t(locale, 'kolom_volume'),
      width: 104,
      align: 'end' as const,
      hideBelow: 600 as const,
    },
    {
      key: 'total',
      title: t(locale, 'kolom_total'),
      width: 132,
      align: 'end' as const,
      hideBelow: 600 as const,
    },
    { key: 'status', title: t(locale, 'kolom_status'), width: 124, hideBelow: 600 as const },
  ]
  made.set(locale, known)
  return known
}

/** The unit rate is that of the project's markup; the total is of the lines as they are, own markups included. */
export function rekapAhspSource(store: ProjectStore, locale: Locale, cari: string): StoreSource {
  let pemakai = new Map<string | null, BarisOf<'pekerjaan'>[]>()
  let berisi = new Set<string>()
  return new StoreSource(store, {
    ids: () => {
      pemakai = groupBy(store.rows.pekerjaan.values(), (row) => row.analisaId)
      berisi = new Set([...store.rows.komponen.values()].map((row) => row.analisaId))
      const ada = cocok(cari)
      return urutAnalisa(store.rows.analisa.values())
        .filter((row) => ada(`${row.kode} ${row.uraian}`))
        .map(({ id }) => id)
    },
    keys: (id) => [`analisa:${id}`, 'total', 'project'],
    view: (_, id) => viewOf(store, locale, id, { baris: pemakai.get(id) ?? [], berisi: berisi.has(id) }),
  })
}

function viewOf(
  store: ProjectStore,
  locale: Locale,
  id: string,
  { baris, berisi }: { baris: readonly BarisOf<'pekerjaan'>[]; berisi: boolean },
): RowView {
  const locked = t(locale, 'sel_dihitung')
  const sel = (text: string, more: Partial<CellView> = {}): CellView => ({ text, locked, ...more })
  const row = store.rows.analisa.get(id)
  const hasil = row ? store.engine.analisa(id) : null
  const whole = berisi && hasil?.lengkap === true
  const kini = baris.flatMap((b) => store.rows.pekerjaan.get(b.id) ?? [])
  const total = sumDecimal(kini.map((b) => store.engine.pekerjaan(b.id).jumlah))
  const hsp = addPercent(hasil?.biayaDasar ?? '0', store.project.pricing.markupPercent)
  const status = t(locale, whole ? 'status_lengkap' : 'status_perbaiki')
  return {
    id,
    level: 1,
    kind: 'baris',
    setSize: store.rows.analisa.size,
    posInSet: 1,
    cells: {
      kode: sel(row?.kode ?? '', { tone: 'redup' }),
      uraian: sel(row?.uraian ?? ''),
      satuan: sel(row?.satuan ?? ''),
      hsp: whole ? sel(cetakRupiah(hsp, locale)) : sel('–', { tone: 'kosong' }),
      volume: sel(cetakVolume(sumDecimal(kini.map((b) => b.volume)), locale)),
      total: sel(cetakRupiah(total, locale)),
      status: sel(status, whole ? { tone: 'redup' } : { tone: 'kosong' }),
    },
  }
}

export const alamatRekapAhsp = (id: string, kolom: string): Alamat | null =>
  kolom === 'hsp' ? { jenis: 'analisa', id } : null
