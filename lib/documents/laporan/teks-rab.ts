import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import type { LaporanRab } from './rab'

/** The lines above the table: only those that are filled in. */
export function identitasRab({ proyek }: LaporanRab, locale: Locale): [string, string][] {
  const isi: [string, string | null][] = [
    [t(locale, 'cetak_kegiatan'), proyek.kegiatan],
    [t(locale, 'cetak_pekerjaan'), proyek.nama],
    [t(locale, 'cetak_lokasi'), proyek.lokasi],
    [t(locale, 'cetak_tahun'), proyek.tahun === null ? null : String(proyek.tahun)],
    [t(locale, 'cetak_sumber_dana'), proyek.sumberDana],
  ]
  return isi.flatMap(([nama, nilai]) => (nilai ? [[nama, nilai] as [string, string]] : []))
}

const KOLOM = [
  'cetak_no',
  'cetak_uraian',
  'cetak_kode',
  'kolom_volume',
  'kolom_satuan',
  'kolom_harga_satuan',
  'kolom_jumlah',
  'kolom_bobot',
] as const

/** The heads of the bill's columns as they are printed, in their order. */
export const kolomRab = (locale: Locale): string[] => KOLOM.map((kunci) => t(locale, kunci))

/** (A) to (D) of the rekap sheet (practice.md, Rekap sheet). */
export function kakiRab(
  { pricing, total, ppn, grandTotal, dibulatkan }: LaporanRab,
  locale: Locale,
): [string, string][] {
  const persen = formatAngka(pricing.ppnPercent, { maks: 2, locale })
  return [
    [t(locale, 'cetak_a'), total],
    [pricing.tampilanPpn === 'langsung' ? t(locale, 'rekap_b', { persen }) : t(locale, 'rekap_b_dpp'), ppn],
    [t(locale, 'cetak_c'), grandTotal],
    [t(locale, 'rekap_d'), dibulatkan],
  ]
}
