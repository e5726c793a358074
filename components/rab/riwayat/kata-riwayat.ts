import { isKunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import type { RiwayatItem } from '@/lib/contracts/riwayat'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { isDecimal } from '@/lib/domain/decimal'
import type { ProjectStore } from '../lembar/project-store'

const kata = (locale: Locale, kunci: string, bila: string): string =>
  isKunciPesan(kunci) ? t(locale, kunci) : bila

/** The kind of a change in words. */
export const jenisKata = (jenis: string, locale: Locale): string =>
  kata(locale, `jenis_${jenis.replaceAll('.', '_')}`, jenis)

export const tabelKata = (tabel: string, locale: Locale): string => kata(locale, `tabel_${tabel}`, tabel)

/** A field as the glossary calls it: of the history, of the grids, or of the settings. */
export function kolomKata(kolom: string, locale: Locale): string {
  for (const kunci of [`isian_${kolom}`, `kolom_${kolom}`, `ukur_${kolom}`, kolom]) {
    if (isKunciPesan(kunci)) return t(locale, kunci)
  }
  return kolom
}

/** "Pekerjaan: 2 diubah · Harga item: 1 dibuat" */
export function ringkasanKata({ baris }: RiwayatItem, locale: Locale): string {
  return baris
    .map(({ tabel, dibuat, diubah, dihapus }) => {
      const isi = [
        dibuat > 0 && t(locale, 'riwayat_dibuat', { banyak: dibuat }),
        diubah > 0 && t(locale, 'riwayat_diubah', { banyak: diubah }),
        dihapus > 0 && t(locale, 'riwayat_dihapus', { banyak: dihapus }),
      ].filter(Boolean)
      return `${tabelKata(tabel, locale)}: ${isi.join(', ')}`
    })
    .join(' · ')
}

/** As long as leaves room for what follows: how many more there are is always told. */
const pendek = (nama: string): string => (nama.length > 44 ? `${nama.slice(0, 43).trimEnd()}…` : nama)

/** "Pondasi batu kali, Sloof 15/20 dan 3 lainnya"; nothing where its rows have no names. */
export function namaKata({ nama, baris }: RiwayatItem, locale: Locale): string {
  const rest = baris.reduce((n, satu) => n + satu.dibuat + satu.diubah + satu.dihapus, -nama.length)
  const teks = nama.map(pendek).join(', ')
  return teks !== '' && rest > 0 ? t(locale, 'riwayat_dan_lain', { nama: teks, banyak: rest }) : teks
}

/** Fields whose digits are no quantity. */
const BUKAN_ANGKA = new Set([
  'kode',
  'uraian',
  'nama',
  'satuan',
  'urutan',
  'katalog_kode',
  'tahun',
  'catatan',
])

/** A value as a person reads it: figures by locale, rows by their names. */
export function nilaiKata(
  store: ProjectStore,
  kolom: string,
  nilai: string | boolean | null,
  locale: Locale,
): string {
  if (nilai === null || nilai === '') return '–'
  const teks = String(nilai)
  const nama = namaBaris(store, kolom, teks)
  if (nama !== null) return nama
  return isDecimal(teks) && !BUKAN_ANGKA.has(kolom) ? formatAngka(teks, { maks: 6, locale }) : teks
}

function namaBaris({ rows }: ProjectStore, kolom: string, id: string): string | null {
  switch (kolom) {
    case 'analisa_id':
    case 'sub_analisa_id':
      return rows.analisa.get(id)?.uraian ?? id
    case 'klasifikasi_id':
    case 'parent_id':
      return rows.klasifikasi.get(id)?.nama ?? id
    case 'harga_item_id':
      return rows.hargaItem.get(id)?.uraian ?? id
    case 'pekerjaan_id':
      return rows.pekerjaan.get(id)?.uraian ?? id
    default:
      return null
  }
}
