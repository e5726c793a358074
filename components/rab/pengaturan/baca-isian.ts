import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import type { BarisProyek } from '../lembar/baris-proyek'
import { type Baca, readFigure } from '../lembar/read-cell'
import type { Bidang } from './bidang'

export type Nilai = string | number | null
/** The days that a date is held against. */
type Rentang = Pick<BarisProyek, 'tanggalMulai' | 'tanggalSelesai'>

/** The field's content as one edits it. */
export function cetakIsian({ jenis }: Bidang, nilai: Nilai, locale: Locale): string {
  if (nilai === null) return ''
  if (jenis === 'persen' || jenis === 'rupiah' || jenis === 'basis')
    return formatAngka(String(nilai), { maks: 2, locale })
  return String(nilai)
}

/** What was typed, in the form that is stored; null empties the field. */
export function bacaIsian(
  bidang: Pick<Bidang, 'nama' | 'jenis'>,
  ketikan: string,
  baris: Rentang,
  locale: Locale,
): Baca<Nilai> {
  const isi = ketikan.trim()
  const salah = (kunci: Parameters<typeof t>[1]): Baca<Nilai> => ({ ok: false, pesan: t(locale, kunci) })
  if (isi === '' && (bidang.nama === 'nama' || bidang.jenis === 'persen' || bidang.jenis === 'basis'))
    return salah('wajib_diisi')
  if (isi === '') return { ok: true, nilai: null }
  switch (bidang.jenis) {
    case 'tahun':
      return /^(19|2\d)\d\d$/.test(isi) ? { ok: true, nilai: Number.parseInt(isi, 10) } : salah('tahun_salah')
    case 'tanggal':
      return terbalik(bidang, isi, baris) ? salah('tanggal_terbalik') : { ok: true, nilai: isi }
    case 'rupiah':
      return readFigure('harga', isi, locale)
    case 'persen':
      return readFigure('persen', isi, locale)
    case 'basis': {
      const angka = readAngka(isi)
      return angka.ok && /^[1-9]\d{0,10}$/.test(angka.nilai) ? angka : salah('basis_salah')
    }
    default:
      return { ok: true, nilai: isi }
  }
}

function terbalik(
  { nama }: Pick<Bidang, 'nama'>,
  tanggal: string,
  { tanggalMulai, tanggalSelesai }: Rentang,
): boolean {
  if (nama === 'tanggalMulai') return tanggalSelesai !== null && tanggalSelesai < tanggal
  return tanggalMulai !== null && tanggal < tanggalMulai
}
