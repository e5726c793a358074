import type { GridColumn } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { denganArti } from '../arti-kolom'

type Pembuat = (locale: Locale) => readonly GridColumn[]

/** Columns are made once per language: a new array would paint every row again. */
function perLocale(make: Pembuat): Pembuat {
  const made = new Map<Locale, readonly GridColumn[]>()
  return (locale) => {
    const known = made.get(locale) ?? denganArti(locale, make(locale))
    made.set(locale, known)
    return known
  }
}

export const kolomPekerjaan = perLocale((locale) => [
  { key: 'kode', title: t(locale, 'kolom_kode'), width: 88, editable: true, hideBelow: 600 },
  { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true, tree: true, editable: true },
  { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 58, editable: true, hideBelow: 600 },
  {
    key: 'volume',
    title: t(locale, 'kolom_volume'),
    width: 100,
    align: 'end',
    angka: true,
    editable: true,
    inputMode: 'decimal',
  },
  {
    key: 'hsp',
    title: t(locale, 'kolom_harga_satuan'),
    width: 112,
    align: 'end',
    angka: true,
    editable: true,
    hideBelow: 600,
    inputMode: 'decimal',
  },
  { key: 'jumlah', title: t(locale, 'kolom_jumlah'), width: 128, align: 'end', angka: true, total: true },
  { key: 'bobot', title: t(locale, 'kolom_bobot'), width: 70, align: 'end', angka: true, hideBelow: 1100 },
])

export const kolomVolume = perLocale((locale) => [
  { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true, tree: true },
  { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 58, hideBelow: 600 },
  {
    key: 'volume',
    title: t(locale, 'kolom_volume'),
    width: 120,
    align: 'end',
    angka: true,
    editable: true,
    inputMode: 'decimal',
  },
  { key: 'cara', title: t(locale, 'kolom_cara'), width: 260, hideBelow: 600 },
  {
    key: 'jumlah',
    title: t(locale, 'kolom_jumlah'),
    width: 128,
    align: 'end',
    angka: true,
    total: true,
    hideBelow: 600,
  },
])

export const kolomHarga = perLocale((locale) => [
  { key: 'kategori', title: t(locale, 'kolom_kategori'), width: 76, hideBelow: 600 },
  { key: 'kode', title: t(locale, 'kolom_kode'), width: 110, editable: true, hideBelow: 600 },
  { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true, editable: true },
  { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 80, editable: true },
  {
    key: 'harga',
    title: t(locale, 'kolom_harga'),
    width: 128,
    align: 'end',
    angka: true,
    editable: true,
    inputMode: 'decimal',
  },
  { key: 'dipakai', title: t(locale, 'kolom_dipakai'), width: 90, align: 'end', angka: true, hideBelow: 600 },
])

export const kolomAnalisa = perLocale((locale) => [
  { key: 'kode', title: t(locale, 'kolom_kode'), width: 88, editable: true, hideBelow: 600 },
  { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 210, grow: true, editable: true },
  { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 58, editable: true, hideBelow: 600 },
  { key: 'biaya', title: t(locale, 'kolom_biaya_dasar'), width: 112, align: 'end', angka: true },
  { key: 'dipakai', title: t(locale, 'kolom_dipakai'), width: 84, align: 'end', angka: true, hideBelow: 600 },
])

export const kolomKomponen = perLocale((locale) => [
  { key: 'uraian', title: t(locale, 'kolom_uraian'), width: 110, grow: true },
  { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 58, hideOnPhone: true },
  {
    key: 'koefisien',
    title: t(locale, 'kolom_koefisien'),
    width: 80,
    align: 'end',
    angka: true,
    editable: true,
    inputMode: 'decimal',
  },
  {
    key: 'harga',
    title: t(locale, 'kolom_harga'),
    width: 88,
    align: 'end',
    angka: true,
    editable: true,
    inputMode: 'decimal',
  },
  {
    key: 'jumlah',
    title: t(locale, 'kolom_jumlah_pendek'),
    width: 94,
    align: 'end',
    angka: true,
    total: true,
  },
])

export const kolomParameter = perLocale((locale) => [
  { key: 'nama', title: t(locale, 'kolom_nama'), width: 130, grow: true, editable: true },
  { key: 'nilai', title: t(locale, 'kolom_nilai'), width: 110, align: 'end', angka: true, editable: true },
  { key: 'satuan', title: t(locale, 'kolom_satuan'), width: 60, editable: true },
])
