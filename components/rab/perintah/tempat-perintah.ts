import type { Locale } from '@/lib/bahasa/pesan'
import { foldLonggar } from '@/lib/domain/katalog/fold-cari'
import { cetakHarga } from '../lembar/angka'
import type { ProjectStore } from '../lembar/project-store'
import type { Dicari } from './cocok'

export type Kelompok = 'halaman' | 'aksi' | 'judul' | 'pekerjaan' | 'analisa' | 'harga'

export interface Perintah extends Dicari {
  kelompok: Kelompok
  nama: string
  /** Code, unit, price: what tells two of one name apart. */
  rinci?: string
  tombol?: string
  /** A place of the project: its page, and the row there. */
  ke?: { halaman: string; baris: string | null }
  jalan?: () => void
}

const PERINGKAT: Readonly<Record<Kelompok, number>> = {
  halaman: 0,
  aksi: 1,
  judul: 2,
  pekerjaan: 3,
  analisa: 4,
  harga: 5,
}

interface Isi {
  kelompok: Kelompok
  id: string
  nama: string
  kode?: string
  rinci?: string
  /** Other words it is found by. */
  kata?: string
  ke: { halaman: string; baris: string | null }
}

export const perintah = ({ kelompok, id, nama, kode = '', rinci, kata = '', ke }: Isi): Perintah => ({
  kunci: `${kelompok}:${id}`,
  kelompok,
  nama,
  teks: [kode, nama, kata].map(foldLonggar).join(' '),
  peringkat: PERINGKAT[kelompok],
  ke,
  ...(rinci !== undefined && rinci !== '' && { rinci }),
})

export const perintahAksi = (kunci: string, nama: string, jalan: () => void, tombol?: string): Perintah => ({
  kunci: `aksi:${kunci}`,
  kelompok: 'aksi',
  nama,
  teks: foldLonggar(nama),
  peringkat: PERINGKAT.aksi,
  jalan,
  ...(tombol !== undefined && { tombol }),
})

/** Every row of the project that one can go to. */
export function tempatOf({ rows }: ProjectStore, locale: Locale): Perintah[] {
  return [
    ...[...rows.klasifikasi.values()].map(({ id, nama }) =>
      perintah({ kelompok: 'judul', id, nama, ke: { halaman: 'pekerjaan', baris: `k:${id}` } }),
    ),
    ...[...rows.pekerjaan.values()].map(({ id, kode, uraian, satuan }) =>
      perintah({
        kelompok: 'pekerjaan',
        id,
        kode,
        nama: uraian,
        rinci: [kode, satuan].filter(Boolean).join(' · '),
        ke: { halaman: 'pekerjaan', baris: id },
      }),
    ),
    ...[...rows.analisa.values()].map(({ id, kode, uraian, satuan }) =>
      perintah({
        kelompok: 'analisa',
        id,
        kode,
        nama: uraian,
        rinci: [kode, satuan].filter(Boolean).join(' · '),
        ke: { halaman: 'analisa', baris: id },
      }),
    ),
    ...[...rows.hargaItem.values()].map(({ id, kode, uraian, satuan, hargaSatuan }) =>
      perintah({
        kelompok: 'harga',
        id,
        kode,
        nama: uraian,
        rinci: `${cetakHarga(hargaSatuan, locale)} / ${satuan || '–'}`,
        ke: { halaman: 'harga', baris: id },
      }),
    ),
  ]
}
