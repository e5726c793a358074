import { type Locale, t } from '@/lib/bahasa/pesan'
import type { ProjectListItem } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { tulisCsv } from '../tempel/baca-tabel'
import { type Sel, tulisXlsx } from '../tempel/tulis-xlsx'
import { unduhBerkas, unduhTeks } from '../tempel/unduh'
import { statusOf } from './saring-proyek'

type Kolom = readonly [judul: string, isi: (item: ProjectListItem) => Sel]

const angka = (nilai: string | number | null): Sel => (nilai === null ? '' : { angka: String(nilai) })

function kolomDaftar(hari: string, locale: Locale): readonly Kolom[] {
  return [
    [t(locale, 'nama_proyek'), (item) => item.nama],
    [t(locale, 'lokasi'), (item) => item.lokasi ?? ''],
    [t(locale, 'tahun_anggaran'), (item) => String(item.tahun ?? '')],
    [t(locale, 'sumber_dana'), (item) => item.sumberDana ?? ''],
    [t(locale, 'pemilik'), (item) => item.pemilik ?? ''],
    [t(locale, 'kolom_anggaran'), (item) => angka(item.anggaran)],
    [t(locale, 'tanggal_mulai'), (item) => item.tanggalMulai ?? ''],
    [t(locale, 'tanggal_selesai'), (item) => item.tanggalSelesai ?? ''],
    [t(locale, 'status_waktu'), (item) => t(locale, `status_${statusOf(item, hari)}`)],
    [t(locale, 'kolom_total_rab'), (item) => angka(item.dibulatkan)],
    [t(locale, 'hal_pekerjaan'), (item) => angka(item.pekerjaan)],
    [t(locale, 'kolom_diubah'), (item) => item.diubah],
  ]
}

/** The list as shown, the first row its headings. */
function tabelDaftar(items: readonly ProjectListItem[], hari: string, locale: Locale): Sel[][] {
  const kolom = kolomDaftar(hari, locale)
  return [kolom.map(([judul]) => judul), ...items.map((item) => kolom.map(([, isi]) => isi(item)))]
}

/** The list as shown, as a table that a spreadsheet opens; figures in the language of the page. */
export function daftarCsv(items: readonly ProjectListItem[], hari: string, locale: Locale): string {
  const cetak = (sel: Sel) => (typeof sel === 'string' ? sel : formatAngka(sel.angka, { locale }))
  return tulisCsv(tabelDaftar(items, hari, locale).map((baris) => baris.map(cetak)))
}

/** The same as a workbook: figures can be added up. */
export const daftarXlsx = (items: readonly ProjectListItem[], hari: string, locale: Locale): Blob =>
  tulisXlsx(t(locale, 'proyek'), tabelDaftar(items, hari, locale))

export function unduhDaftar(
  bentuk: 'csv' | 'xlsx',
  ...isi: [items: readonly ProjectListItem[], hari: string, locale: Locale]
): void {
  if (bentuk === 'csv') unduhTeks('daftar-proyek.csv', daftarCsv(...isi), 'text/csv')
  else unduhBerkas('daftar-proyek.xlsx', daftarXlsx(...isi))
}
