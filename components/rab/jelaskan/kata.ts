import type { KunciPesan, Locale } from '@/lib/bahasa/pesan'
import { t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { digitsOf } from '@/lib/domain/decimal'
import { splitKategori } from '@/lib/domain/jelaskan/alamat'
import type { Angka, Bulat, Penjelasan } from '@/lib/domain/jelaskan/types'
import { cetakKoefisien, cetakPersen, cetakVolume } from '../lembar/angka'

const DIGIT_RUPIAH = 6
const PALING_BANYAK_DITULIS = 4

/** The kind of figure in words: "Harga satuan", "Bahan", "Panjang". */
export function jenisKata({ alamat, kode }: Angka, locale: Locale): string {
  if (alamat.jenis === 'kategori' || alamat.jenis === 'bundel') {
    const kategori = splitKategori(alamat.id)?.kategori
    const nama = kategori ? t(locale, `kategori_${kategori}`) : ''
    return alamat.jenis === 'bundel' ? `${t(locale, 'angka_bundel')}: ${nama}` : nama
  }
  if (alamat.jenis === 'ukuran') return t(locale, `ukur_${kode}` as KunciPesan)
  return t(locale, `angka_${alamat.jenis}`)
}

/** A figure among others: the name of its row where it has one, else its kind. */
export const namaAngka = (angka: Angka, locale: Locale): string =>
  (angka.alamat.jenis === 'ukuran' ? '' : angka.nama) || jenisKata(angka, locale)

/** Exact as far as six digits go; beyond that it says so. Unknown prints "–". */
export function cetakAngka({ nilai, ukuran, satuan }: Angka, locale: Locale): string {
  if (nilai === null) return '–'
  const unit = satuan === '' ? '' : ` ${satuan}`
  switch (ukuran) {
    case 'rupiah': {
      const hampir = digitsOf(nilai) > DIGIT_RUPIAH ? '≈ ' : ''
      return `${hampir}${formatAngka(nilai, { desimal: 2, maks: DIGIT_RUPIAH, locale })}`
    }
    case 'persen':
      return `${cetakPersen(nilai, locale)} %`
    case 'volume':
      return `${cetakVolume(nilai, locale)}${unit}`
    case 'koefisien':
      return `${cetakKoefisien(nilai, locale)}${unit}`
    default:
      return `${formatAngka(nilai, { maks: 12, locale })}${unit}`
  }
}

const bulatKata = ({ basis, arah }: Bulat, locale: Locale): string =>
  t(locale, `kenapa_bulat_${arah}`, { basis: formatAngka(basis, { locale }) })

export interface RumusKata {
  /** "Biaya dasar + Markup (BUK)" */
  kata: string
  /** "203.001,00 + 20.300,10"; null where words say it all. */
  angka: string | null
  /** "dibulatkan ke kelipatan 10.000 terdekat" */
  bulat: string | null
}

/** How a figure follows from its parts, in words and in figures. */
export function rumusKata({ cara, bagian }: Penjelasan, locale: Locale): RumusKata {
  if (cara.operasi === 'isian') return { kata: t(locale, 'kenapa_isian'), angka: null, bulat: null }
  const bulat = cara.bulat && bulatKata(cara.bulat, locale)
  if (cara.operasi === 'rumus') {
    const kata = t(locale, 'kenapa_rumus', { rumus: cara.rumus })
    return { kata, angka: cara.denganAngka, bulat }
  }
  if (bagian.length === 0) return { kata: t(locale, 'kenapa_kosong'), angka: null, bulat }
  if (bagian.length > PALING_BANYAK_DITULIS)
    return { kata: t(locale, 'kenapa_jumlah_bagian', { banyak: bagian.length }), angka: null, bulat }
  const tanda = cara.operasi === 'jumlah' ? ' + ' : ' × '
  return {
    kata: bagian.map((isi) => jenisOrNama(isi, locale)).join(tanda),
    angka: bagian.map((isi) => cetakAngka(isi, locale)).join(tanda),
    bulat,
  }
}

// parts of one kind are told apart by their rows
const PER_BARIS = new Set(['klasifikasi', 'jumlah', 'komponen', 'bundel', 'parameter', 'ukur'])
const jenisOrNama = (angka: Angka, locale: Locale): string =>
  PER_BARIS.has(angka.alamat.jenis) ? namaAngka(angka, locale) : jenisKata(angka, locale)

/** How a part is called in the list below its sum. */
export const namaBagian = jenisOrNama
