import type { IsiView } from '@/lib/contracts/isi'
import type { PricingView } from '@/lib/contracts/project'
import type { JenisBaris } from '@/lib/domain/jenis-baris'
import type { RekapInput } from '@/lib/domain/rekap/types'
import { type BarisProyek, barisProyek } from './baris-proyek'

export type BarisOf<J extends JenisBaris> = IsiView[J][number]

/** The rows of one project by kind and id, as this browser has them. */
export type Rows = { [J in JenisBaris]: Map<string, BarisOf<J>> } & {
  /** The project itself, the one row of its kind. */
  project: Map<string, BarisProyek>
}

const byUrutan = (a: { urutan: string; id: string }, b: { urutan: string; id: string }) =>
  a.urutan === b.urutan ? (a.id < b.id ? -1 : 1) : a.urutan < b.urutan ? -1 : 1

/** Rows in the order of their siblings. */
export const inOrder = <T extends { urutan: string; id: string }>(rows: Iterable<T>): T[] =>
  [...rows].sort(byUrutan)

export function rowsOf(isi: IsiView): Rows {
  const map = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((row) => [row.id, row]))
  return {
    project: map([barisProyek(isi.project)]),
    parameter: map(isi.parameter),
    hargaItem: map(isi.hargaItem),
    analisa: map(isi.analisa),
    komponen: map(isi.komponen),
    klasifikasi: map(isi.klasifikasi),
    pekerjaan: map(isi.pekerjaan),
    pengukuran: map(isi.pengukuran),
  }
}

/** What the engine computes from. */
export function rekapInputOf(rows: Rows, pricing: PricingView): RekapInput {
  return {
    pricing,
    hargaItem: inOrder(rows.hargaItem.values()),
    analisa: inOrder(rows.analisa.values()),
    komponen: inOrder(rows.komponen.values()),
    klasifikasi: inOrder(rows.klasifikasi.values()),
    pekerjaan: inOrder(rows.pekerjaan.values()),
  }
}

export interface Pohon {
  /** Headings by the heading they stand in, null at the top. */
  judul: Map<string | null, BarisOf<'klasifikasi'>[]>
  /** Lines by their heading. */
  baris: Map<string, BarisOf<'pekerjaan'>[]>
}

export function treeOf(rows: Rows): Pohon {
  return {
    judul: groupBy(inOrder(rows.klasifikasi.values()), (row) => row.parentId),
    baris: groupBy(inOrder(rows.pekerjaan.values()), (row) => row.klasifikasiId),
  }
}

export function groupBy<T, K>(rows: Iterable<T>, keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
