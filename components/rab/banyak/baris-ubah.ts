import type { CellView, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import type { ProjectView } from '@/lib/contracts/project'
import type { Nilai } from '../pengaturan/baca-isian'
import { bacaBaris, cetakNilai, type Isi, isiDari } from './baca-baris'
import { type Masalah, selDari, type Terketik } from './baris-draf'
import { BIDANG_DAFTAR, type BidangDaftar } from './bidang-proyek'

/** An existing project being edited beside others. */
export interface BarisUbah extends Terketik {
  /** As the server had it when this was last asked, and how that is typed. */
  semula: ProjectView
  awal: Isi
  /** Cells that both this person and somebody else changed, until one of the two is chosen. */
  bentrok?: readonly BidangIdentitas[]
  /** Why the project as a whole was refused. */
  ditolak?: string
}

export function barisUbah(semula: ProjectView): BarisUbah {
  const awal = isiDari(semula)
  return { id: semula.id, isi: awal, semula, awal }
}

type Diubah = Partial<Record<BidangIdentitas, Nilai>>

/** The cells that hold something else than the server, in the form that is stored; what cannot be read is not among them. */
export function diubah({ isi, awal, semula }: BarisUbah, locale: Locale): Diubah {
  const { nilai } = bacaBaris(isi, locale)
  const beda = BIDANG_DAFTAR.flatMap(({ nama }) => {
    const baru = nilai[nama]
    return isi[nama] !== awal[nama] && baru !== undefined && baru !== semula[nama] ? [[nama, baru]] : []
  })
  return Object.fromEntries(beda)
}

/** The cells that this person's edits are in, those that cannot be read among them. */
export function tersentuh(row: BarisUbah, locale: Locale): BidangIdentitas[] {
  const { galat } = bacaBaris(row.isi, locale)
  const beda = diubah(row, locale)
  return BIDANG_DAFTAR.flatMap(({ nama }) =>
    nama in beda || (nama in galat && row.isi[nama] !== row.awal[nama]) ? [nama] : [],
  )
}

/**
 * The same edits on top of what the server has now. A cell that somebody else changed meanwhile, and to something else,
 * is in conflict; all others take what is there.
 */
export function dasarkan(row: BarisUbah, kini: ProjectView, locale: Locale): BarisUbah {
  const punyaku = diubah(row, locale)
  const awal = isiDari(kini)
  const milik = tersentuh(row, locale)
  const isi = { ...awal, ...Object.fromEntries(milik.map((nama) => [nama, row.isi[nama]])) }
  const bentrok = milik.filter(
    (nama) =>
      kini[nama] !== punyaku[nama] &&
      (kini[nama] !== row.semula[nama] || (row.bentrok?.includes(nama) ?? false)),
  )
  return { id: row.id, isi, semula: kini, awal, ...(bentrok.length > 0 && { bentrok }) }
}

/** One of the two contents of a cell in conflict. */
export function pilih(row: BarisUbah, nama: BidangIdentitas, punyaku: boolean): BarisUbah {
  const { bentrok = [], ...lain } = row
  const sisa = bentrok.filter((satu) => satu !== nama)
  const isi = punyaku ? row.isi : { ...row.isi, [nama]: row.awal[nama] ?? '' }
  return { ...lain, isi, ...(sisa.length > 0 && { bentrok: sisa }) }
}

/** What is wrong in cells that were changed; a project that came with something odd may keep it. */
export function masalahUbah(rows: readonly BarisUbah[], locale: Locale): Masalah[] {
  return rows.flatMap((row, n) =>
    BIDANG_DAFTAR.flatMap((bidang) => {
      const pesan = galatSel(row, bidang, locale)
      return pesan === undefined ? [] : [{ id: row.id, nomor: n + 1, bidang, pesan }]
    }),
  )
}

/** A last day is wrong by the first one, too: it need not have been changed itself. */
function galatSel(
  { isi, awal, galat }: BarisUbah,
  { nama }: BidangDaftar,
  locale: Locale,
): string | undefined {
  const diketik = (satu: BidangIdentitas) => isi[satu] !== awal[satu]
  const kena = diketik(nama) || (nama === 'tanggalSelesai' && diketik('tanggalMulai'))
  return galat?.[nama] ?? (kena ? bacaBaris(isi, locale).galat[nama] : undefined)
}

export const lihatUbah =
  (locale: Locale) =>
  (row: BarisUbah, at: number, banyak: number): RowView => {
    const beda = diubah(row, locale)
    const terkunci = row.semula.peran === 'viewer' ? { locked: t(locale, 'sel_baca_saja') } : {}
    const cells = BIDANG_DAFTAR.map((bidang) => [
      bidang.nama,
      {
        ...selDari(bidang, row.isi, galatSel(row, bidang, locale), locale),
        ...tanda(row, bidang, beda, locale),
        ...terkunci,
      },
    ])
    return {
      id: row.id,
      level: 1,
      kind: 'baris',
      setSize: banyak,
      posInSet: at + 1,
      cells: { nomor: { text: String(at + 1), tone: 'redup' }, ...Object.fromEntries(cells) },
    }
  }

/** Changed, or in conflict: what the server has is told either way. */
function tanda(
  { semula, bentrok }: BarisUbah,
  bidang: BidangDaftar,
  beda: Diubah,
  locale: Locale,
): Pick<CellView, 'state' | 'note'> {
  if (!(bidang.nama in beda)) return {}
  const isi = cetakNilai(bidang, semula[bidang.nama], locale) || t(locale, 'ubah_banyak_kosong')
  return bentrok?.includes(bidang.nama)
    ? { state: 'konflik', note: t(locale, 'ubah_banyak_bentrok_sel', { isi }) }
    : { state: 'diubah', note: t(locale, 'ubah_banyak_semula', { isi }) }
}
