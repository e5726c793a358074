import type { RekapInput } from './types'

type WithId = { id: string }

/** Rows that a structural change puts in; those with a known id are replaced where they stand. */
export type RowsBaru = Partial<Omit<RekapInput, 'pricing'>>

/**
 * Puts a row in: in front of the row `sebelum`, at the end for null; without it a known id keeps its place and a
 * new one goes to the end.
 */
export function putRow<T extends WithId>(list: readonly T[], row: T, sebelum?: string | null): T[] {
  const ada = list.findIndex((lama) => lama.id === row.id)
  if (ada >= 0 && sebelum === undefined) return list.with(ada, row)
  const lain = list.filter((lama) => lama.id !== row.id)
  const at = lain.findIndex((lama) => lama.id === sebelum)
  return at < 0 ? [...lain, row] : lain.toSpliced(at, 0, row)
}

/** Many rows at once, each where its id stands, new ones at the end. */
export function putRows(input: RekapInput, baru: RowsBaru): RekapInput {
  const merge = <T extends WithId>(lama: readonly T[], rows: readonly T[] | undefined): readonly T[] =>
    rows === undefined ? lama : [...new Map([...lama, ...rows].map((row) => [row.id, row])).values()]
  return {
    pricing: input.pricing,
    hargaItem: merge(input.hargaItem, baru.hargaItem),
    analisa: merge(input.analisa, baru.analisa),
    komponen: merge(input.komponen, baru.komponen),
    klasifikasi: merge(input.klasifikasi, baru.klasifikasi),
    pekerjaan: merge(input.pekerjaan, baru.pekerjaan),
  }
}

/** Without one row; an analisa takes its komponen along. What still points at it is reported by the rekap. */
export function removeRow(input: RekapInput, jenis: keyof Required<RowsBaru>, id: string): RekapInput {
  if (jenis === 'klasifikasi') return removeKlasifikasi(input, id)
  const hasil = { ...input, [jenis]: (input[jenis] as readonly WithId[]).filter((row) => row.id !== id) }
  if (jenis !== 'analisa') return hasil
  return { ...hasil, komponen: input.komponen.filter((row) => row.analisaId !== id) }
}

// a heading goes with everything below it
function removeKlasifikasi(input: RekapInput, id: string): RekapInput {
  const anak = new Map<string, string[]>()
  for (const row of input.klasifikasi) {
    if (row.parentId !== null) anak.set(row.parentId, [...(anak.get(row.parentId) ?? []), row.id])
  }
  const hilang = new Set([id])
  for (const h of hilang) for (const sub of anak.get(h) ?? []) hilang.add(sub)
  return {
    ...input,
    klasifikasi: input.klasifikasi.filter((row) => !hilang.has(row.id)),
    pekerjaan: input.pekerjaan.filter((row) => !hilang.has(row.klasifikasiId)),
  }
}
