import type { Konvensi } from '@/lib/domain/angka/scan-angka'
import type { Kategori } from '@/lib/domain/rekap/types'
import { kategoriOf } from './cell-words'
import { problem } from './problem'
import { readKoefisien } from './read-koefisien'
import type { Pembaca } from './row-cells'
import type { Asal, KomponenTerbaca, Masalah, Sel } from './types'

interface Baris {
  row: readonly Sel[]
  baca: Pembaca
  asal: Asal
  konvensi: Konvensi | undefined
  kodePekerjaan: string
  kodeItem: string
  /** Of the heading that the row stands under. */
  bagian: Kategori | null
}

const PANJANG = 500

/** One komponen with what is wrong with it; null when an error leaves none. */
export function readKomponen(
  { row, baca, asal, konvensi, kodePekerjaan, kodeItem, bagian }: Baris,
  masalah: Masalah[],
): KomponenTerbaca | null {
  const { nilai, masalah: notes } = readKoefisien(
    baca.sel(row, 'koefisien'),
    konvensi,
    asal,
    baca.at('koefisien') ?? 0,
  )
  masalah.push(...notes)
  const uraian = baca.teks(row, 'uraian').slice(0, PANJANG)
  const satuan = baca.satuan(row, 'satuan')
  if (uraian === '') masalah.push(problem(asal, baca.at('uraian'), 'galat', 'ahsp_uraian_kosong'))
  if (satuan === '')
    masalah.push(problem(asal, baca.at('satuan'), 'peringatan', 'ahsp_komponen_tanpa_satuan'))
  const tertulis = baca.teks(row, 'kategori')
  const pasti = kategoriOf(tertulis) ?? bagian
  const kategori = pasti ?? guessKategori(kodeItem, satuan)
  if (pasti === null) {
    masalah.push(
      problem(asal, baca.at('kategori'), 'peringatan', 'ahsp_kategori_ditebak', { tertulis, kategori }),
    )
  }
  if (nilai === null || uraian === '') return null
  return { kodePekerjaan, kategori, kodeItem, uraian, satuan, koefisien: nilai, subKode: null, asal }
}

/** By the code's letter, else by the unit: person-days are labour, hours of a machine equipment. */
function guessKategori(kode: string, satuan: string): Kategori {
  if (/^(L|TK|T)[.\-\s]?\d/i.test(kode) || /^(OH|OJ|org|orang)$/i.test(satuan)) return 'TK'
  if (/^(E|ALT|PR|P)[.\-\s]?\d/i.test(kode) || /^(jam|hari|sewa-hari|unit\/(hari|jam))$/i.test(satuan))
    return 'ALT'
  return 'BHN'
}
