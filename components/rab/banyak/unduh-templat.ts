import { type Locale, t } from '@/lib/bahasa/pesan'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import { type Sel, tulisXlsx } from '../tempel/tulis-xlsx'
import { unduhBerkas } from '../tempel/unduh'
import { BIDANG_DAFTAR, judulBidang } from './bidang-proyek'

const contoh = (locale: Locale): Partial<Record<BidangIdentitas, Sel>> => ({
  nama: t(locale, 'banyak_contoh'),
  lokasi: t(locale, 'banyak_contoh_lokasi'),
  tahun: '2026',
  sumberDana: 'APBD',
  anggaran: { angka: '1250000000' },
  tanggalMulai: '02/03/2026',
  tanggalSelesai: '28/08/2026',
  pemilik: t(locale, 'banyak_contoh_pemilik'),
})

/** Every field a column, and one row that shows how; a row that begins so is not taken for a project. */
export function templatXlsx(locale: Locale): Blob {
  const isi = contoh(locale)
  return tulisXlsx(t(locale, 'banyak_lembar_templat'), [
    BIDANG_DAFTAR.map((bidang) => judulBidang(locale, bidang)),
    BIDANG_DAFTAR.map(({ nama }) => isi[nama] ?? ''),
  ])
}

export const unduhTemplat = (locale: Locale): void =>
  unduhBerkas(`${t(locale, 'banyak_nama_templat')}.xlsx`, templatXlsx(locale))
