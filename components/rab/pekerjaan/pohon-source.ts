import type { CellView, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { cetakHarga, cetakPersen, cetakRupiah, cetakVolume } from '../lembar/angka'
import { parameterOf } from '../lembar/apply-local'
import type { ProjectStore } from '../lembar/project-store'
import { StoreSource } from '../lembar/store-source'
import type { Sync } from '../lembar/sync'
import { tandaSel } from '../lembar/tanda-sel'
import { bacaanRumus } from '../volume/bacaan-rumus'
import { hargaLengkap } from './harga-lengkap'
import { idOf, placesOf, type Tempat } from './pohon-rows'

type Kolom = 'kode' | 'uraian' | 'satuan' | 'volume' | 'hsp' | 'jumlah' | 'bobot' | 'markup' | 'cara'

interface Setelan {
  locale: Locale
  /** A viewer reads. */
  bacaSaja: boolean
  /** Headings and lines that a filter leaves; null: all. */
  saring: (() => ReadonlySet<string> | null) | null
}

/** The tree of the bill as a grid shows it: on Pekerjaan, Volume and Rekap. */
export class PohonSource extends StoreSource {
  readonly closed: Set<string>
  #places: Map<string, Tempat> = new Map()

  constructor(store: ProjectStore, sync: Sync, setelan: Setelan, closed: Iterable<string>) {
    const shut = new Set(closed)
    const lokasi = { places: new Map<string, Tempat>() }
    super(store, {
      ids: () => {
        lokasi.places = placesOf(store.tree, shut)
        this.#places = lokasi.places
        const keep = setelan.saring?.() ?? null
        return keep ? [...lokasi.places.keys()].filter((id) => keep.has(id)) : [...lokasi.places.keys()]
      },
      view: (_, id) => viewOf({ store, sync, setelan, shut }, id, lokasi.places.get(id)),
      keys: (grid) => {
        const { jenis, id } = idOf(grid)
        return [`${jenis}:${id}`]
      },
    })
    this.closed = shut
  }

  placeOf = (id: string): Tempat | undefined => this.#places.get(id)

  toggle(grids: readonly string[], open: boolean): void {
    for (const grid of grids) {
      const { id } = idOf(grid)
      if (open) this.closed.delete(id)
      else this.closed.add(id)
    }
    this.refresh()
  }

  toggleAll(open: boolean): void {
    this.closed.clear()
    if (!open) for (const id of this.store.rows.klasifikasi.keys()) this.closed.add(id)
    this.refresh()
  }
}

interface Dunia {
  store: ProjectStore
  sync: Sync
  setelan: Setelan
  shut: ReadonlySet<string>
}

function viewOf(dunia: Dunia, id: string, tempat: Tempat | undefined): RowView {
  const place = tempat ?? {
    id: idOf(id).id,
    jenis: idOf(id).jenis,
    level: 1,
    nomor: '',
    setSize: 1,
    posInSet: 1,
  }
  const { level, setSize, posInSet } = place
  const dasar = { id, level, setSize, posInSet }
  return place.jenis === 'klasifikasi'
    ? { ...dasar, ...judulView(dunia, place) }
    : { ...dasar, kind: 'baris', cells: barisCells(dunia, place.id) }
}

function judulView(
  { store, sync, setelan, shut }: Dunia,
  { id, nomor }: Tempat,
): Pick<RowView, 'kind' | 'expanded' | 'cells'> {
  const { locale, bacaSaja } = setelan
  const row = store.rows.klasifikasi.get(id)
  const isi = (store.tree.judul.get(id)?.length ?? 0) + (store.tree.baris.get(id)?.length ?? 0)
  const terkunci = t(locale, 'sel_judul')
  const jumlah = store.rows.klasifikasi.has(id) ? store.engine.klasifikasi(id).jumlah : '0'
  const tutup = (text: string): CellView => ({ text, locked: terkunci, tone: 'kuat' })
  return {
    kind: 'judul',
    ...(isi > 0 && { expanded: !shut.has(id) }),
    cells: {
      kode: tutup(nomor),
      uraian: {
        text: row?.nama ?? '',
        tone: 'kuat',
        ...(bacaSaja && { locked: t(locale, 'sel_baca_saja') }),
        ...tandaSel(sync, locale, ['klasifikasi', id, 'nama']),
      },
      satuan: tutup(''),
      volume: tutup(''),
      hsp: tutup(''),
      markup: tutup(''),
      cara: tutup(''),
      jumlah: tutup(cetakRupiah(jumlah, locale)),
      bobot: tutup(bobotOf(store, jumlah, locale)),
    },
  }
}

const LENCANA = { referensi: 'REF', modifikasi: 'MOD', kustom: 'KUS' } as const

function barisCells({ store, sync, setelan }: Dunia, id: string): Record<Kolom, CellView> {
  const { locale, bacaSaja } = setelan
  const row = store.rows.pekerjaan.get(id)
  const kosong: CellView = { text: '' }
  if (!row || !store.engine.hasPekerjaan(id)) {
    return {
      kode: kosong,
      uraian: kosong,
      satuan: kosong,
      volume: kosong,
      hsp: kosong,
      jumlah: kosong,
      bobot: kosong,
      markup: kosong,
      cara: kosong,
    }
  }
  const hasil = store.engine.pekerjaan(id)
  const analisa = row.analisaId === null ? undefined : store.rows.analisa.get(row.analisaId)
  const lengkap = hargaLengkap(store, id)
  const kunci = bacaSaja ? { locked: t(locale, 'sel_baca_saja') } : {}
  const tanda = (bidang: string) => tandaSel(sync, locale, ['pekerjaan', id, bidang])
  const belum = row.analisaId === null ? t(locale, 'belum_ada_analisa') : t(locale, 'belum_lengkap')
  const volume = volumeCell(store, id, locale)
  const dihitung = { locked: t(locale, 'sel_dihitung') }
  return {
    kode: { text: row.kode, tone: 'redup', ...kunci, ...tanda('kode') },
    uraian: {
      text: row.uraian,
      ...(analisa && { badge: LENCANA[analisa.sumber] }),
      ...kunci,
      ...tanda('uraian'),
    },
    satuan: { text: row.satuan, ...kunci, ...tanda('satuan') },
    volume: { ...volume, ...kunci, ...tanda('volume') },
    cara: {
      text: caraOf(store, row.volumeFormula, volume, locale),
      tone: 'redup',
      locked: t(locale, 'sel_dihitung'),
    },
    hsp: lengkap
      ? {
          text: cetakRupiah(hasil.hsp, locale),
          ...(row.analisaId === null ? langsungCell(store, id, locale) : {}),
          ...(row.analisaId === null && !bacaSaja ? {} : dihitung),
          ...tanda('hargaLangsung'),
        }
      : {
          text: '–',
          tone: 'kosong',
          note: belum,
          ...(row.analisaId === null && !bacaSaja ? { edit: '' } : { locked: belum }),
        },
    jumlah: lengkap
      ? {
          text: cetakRupiah(hasil.jumlah, locale),
          ...dihitung,
          ...(hasil.jumlah.startsWith('-') && { tone: 'negatif' }),
        }
      : { text: belum, tone: 'kosong', locked: belum },
    bobot: { text: lengkap ? bobotOf(store, hasil.jumlah, locale) : '–', tone: 'redup', ...dihitung },
    markup: {
      text: `${formatAngka(hasil.markupPercent, { maks: 2, locale })}`,
      edit: row.markupPercent === null ? '' : formatAngka(row.markupPercent, { maks: 2, locale }),
      ...(row.markupPercent === null && { tone: 'redup' as const, note: t(locale, 'markup_proyek') }),
      ...kunci,
      ...tanda('markupPercent'),
    },
  }
}

/** A price typed beside the line: one edits the price, and sees the rate with the markup on top. */
function langsungCell(store: ProjectStore, id: string, locale: Locale): Pick<CellView, 'edit' | 'note'> {
  const harga = store.rows.pekerjaan.get(id)?.hargaLangsung ?? null
  if (harga === null) return { edit: '' }
  const { hsp, markupPercent } = store.engine.pekerjaan(id)
  const params = {
    harga: cetakHarga(harga, locale),
    persen: cetakPersen(markupPercent, locale),
    hsp: cetakHarga(hsp, locale),
  }
  return { edit: formatAngka(harga, { maks: 2, locale }), note: t(locale, 'harga_langsung_catatan', params) }
}

function volumeCell(store: ProjectStore, id: string, locale: Locale): CellView {
  const row = store.rows.pekerjaan.get(id)
  if (!row) return { text: '' }
  const dasar: CellView = { text: cetakVolume(row.volume, locale) }
  if (row.volume.startsWith('-')) dasar.tone = 'negatif'
  else if (row.volume === '0.000') dasar.tone = 'kosong'
  if (row.volumeFormula !== null)
    return { ...dasar, edit: row.volumeFormula, note: row.volumeFormula, badge: 'fx' }
  const banyak = store.ukuranOf(id).length
  if (banyak > 0) return { ...dasar, note: t(locale, 'dari_pengukuran', { banyak }), badge: String(banyak) }
  return { ...dasar, edit: formatAngka(row.volume, { maks: 3, locale }) }
}

/** A formula with what its names stand for; else where the volume comes from. */
function caraOf(store: ProjectStore, rumus: string | null, volume: CellView, locale: Locale): string {
  const bacaan = rumus === null ? null : bacaanRumus(rumus, parameterOf(store.rows), locale)
  return bacaan === null ? (volume.note ?? '') : `${rumus}  →  ${bacaan}`
}

/** Share of the total, in percent with two digits. */
function bobotOf(store: ProjectStore, jumlah: string, locale: Locale): string {
  const total = angka(store.total().ringkasan.total)
  if (total === 0n) return '–'
  return formatAngka(persen(angka(jumlah), total), { desimal: 2, locale })
}

const angka = (desimal: string): bigint => BigInt(desimal.split('.')[0] ?? '0')
const persen = (bagian: bigint, total: bigint): string => {
  const perSeratusRibu = (bagian * 100_000_000n) / total
  const tanda = perSeratusRibu < 0n ? '-' : ''
  const mutlak = perSeratusRibu < 0n ? -perSeratusRibu : perSeratusRibu
  return `${tanda}${mutlak / 1_000_000n}.${String(mutlak % 1_000_000n).padStart(6, '0')}`
}
