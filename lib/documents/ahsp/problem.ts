import type { KunciPesan, Params } from '@/lib/bahasa/pesan'
import type { Asal, Masalah } from './types'

/** `A`, `B` … `AA` of a column counted from 0. */
export const hurufKolom = (index: number): string =>
  (index >= 26 ? hurufKolom(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** A problem at a row and column (counted from 0; null: the row as a whole). */
export function problem(
  asal: Asal,
  kolom: number | undefined | null,
  tingkat: Masalah['tingkat'],
  pesan: KunciPesan,
  params: Params = {},
): Masalah {
  return {
    tingkat,
    berkas: asal.lembar.berkas,
    lembar: asal.lembar.nama,
    baris: asal.baris + 1,
    kolom: kolom === undefined || kolom === null ? null : hurufKolom(kolom),
    pesan,
    params,
  }
}
