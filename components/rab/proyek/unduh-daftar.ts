import { type Locale, t } from '@/lib/bahasa/pesan'
import type { ProjectListItem } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { tulisCsv } from '../tempel/baca-tabel'
import { unduhTeks } from '../tempel/unduh'
import { statusOf } from './saring-proyek'

/** The list as shown, as a table that a spreadsheet opens; figures in the language of the page. */
export function daftarCsv(items: readonly ProjectListItem[], hari: string, locale: Locale): string {
  const angka = (nilai: string | number | null) =>
    nilai === null ? '' : formatAngka(String(nilai), { locale })
  const kolom: readonly (readonly [string, (item: ProjectListItem) => string])[] = [
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
  return tulisCsv([kolom.map(([judul]) => judul), ...items.map((item) => kolom.map(([, isi]) => isi(item)))])
}

export const unduhDaftar = (items: readonly ProjectListItem[], hari: string, locale: Locale): void =>
  unduhTeks('daftar-proyek.csv', daftarCsv(items, hari, locale), 'text/csv')
