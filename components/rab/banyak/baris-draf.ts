import type { CellEdit, CellView, RowView } from '@/components/grid/types'
import type { Locale } from '@/lib/bahasa/pesan'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { newRowId } from '../lembar/new-row-id'
import { bacaBaris, cetakNilai, type Isi, isKosong, type Terbaca } from './baca-baris'
import { BIDANG_DAFTAR, type BidangDaftar } from './bidang-proyek'

/** A project to be made. */
export interface BarisDraf extends Terketik {
  /** Where a cell stood in the file that it came from. */
  sel?: Readonly<Partial<Record<BidangIdentitas, string>>>
}

export interface Masalah {
  id: string
  /** From 1. */
  nomor: number
  bidang: BidangDaftar
  pesan: string
  sel?: string | undefined
}

export const barisKosong = (banyak: number): BarisDraf[] =>
  Array.from({ length: banyak }, () => ({ id: newRowId(), isi: {} }))

type Ketikan = Readonly<Partial<Record<string, string>>>

export interface Terketik {
  id: string
  isi: Isi
  /** What the server refused, until the cell is another. */
  galat?: Terbaca['galat']
}

/** Rows with what was typed into their cells. */
export function ketik<T extends Terketik>(edits: readonly CellEdit[]): (row: T) => T {
  const per = new Map<string, Ketikan>()
  for (const { id, key, text } of edits) per.set(id, { ...per.get(id), [key]: text })
  return (row) => {
    const isi = per.get(row.id)
    if (!isi) return row
    const galat = Object.entries(row.galat ?? {}).filter(([bidang]) => !(bidang in isi))
    return { ...row, isi: { ...row.isi, ...isi }, galat: Object.fromEntries(galat) }
  }
}

/** What is wrong in rows that hold anything, row by row. */
export function masalahDari(rows: readonly BarisDraf[], locale: Locale): Masalah[] {
  return rows.flatMap(({ id, isi, galat: ditolak, sel }, n) => {
    if (isKosong(isi)) return []
    const galat = { ...ditolak, ...bacaBaris(isi, locale).galat }
    return BIDANG_DAFTAR.flatMap((bidang) => {
      const pesan = galat[bidang.nama]
      return pesan === undefined ? [] : [{ id, nomor: n + 1, bidang, pesan, sel: sel?.[bidang.nama] }]
    })
  })
}

/** A cell as it was read; what could not be read stands as it was typed, and why. */
export function selDari(bidang: BidangDaftar, isi: Isi, galat: string | undefined, locale: Locale): CellView {
  const ketikan = isi[bidang.nama] ?? ''
  if (galat !== undefined) return { text: ketikan, edit: ketikan, state: 'salah', note: galat }
  const nilai = bacaBaris(isi, locale).nilai[bidang.nama] ?? null
  const edit =
    bidang.jenis === 'rupiah' && nilai !== null ? formatAngka(String(nilai), { maks: 2, locale }) : ketikan
  return { text: cetakNilai(bidang, nilai, locale), edit }
}

export const lihatDraf =
  (locale: Locale) =>
  ({ id, isi, galat: ditolak }: BarisDraf, at: number, banyak: number): RowView => {
    const galat = isKosong(isi) ? {} : { ...ditolak, ...bacaBaris(isi, locale).galat }
    const cells = BIDANG_DAFTAR.map((bidang) => [
      bidang.nama,
      selDari(bidang, isi, galat[bidang.nama], locale),
    ])
    return {
      id,
      level: 1,
      kind: 'baris',
      setSize: banyak,
      posInSet: at + 1,
      cells: Object.fromEntries(cells),
    }
  }
