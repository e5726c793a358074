import { enqueue, mergePerubahan, type Perubahan, partsOf } from './perubahan'
import { gabungSel, type IsiSel, kunciSel, selOf } from './sel'

/** A change set on its way to the server. */
export interface Tunggu {
  perubahan: Perubahan
  /** What the person saw in each cell before changing it, by kunciSel: the common ground when others wrote it, too. */
  asal: IsiSel
  /** What each cell held after it. */
  jadi: IsiSel
  /** Names the attempt (Idempotency-Key) once it was sent: from then on it may be there already, and stays as it is. */
  kunci: string | null
}

/** The change sets that wait, with one more edit: in the last of them where that was not sent yet. */
export function tambah(antrean: readonly Tunggu[], baru: Omit<Tunggu, 'kunci'>): Tunggu[] {
  const { perubahan, asal, jadi } = baru
  const last = antrean.at(-1)
  const rest = antrean.slice(0, -1)
  if (!last || last.kunci !== null) {
    return partsOf(perubahan).length > 0 ? [...antrean, { ...baru, kunci: null }] : [...antrean]
  }
  const [pertama, kedua] = enqueue([last.perubahan], perubahan)
  // The two cancelled out: a new row was removed again.
  if (!pertama) return rest
  if (kedua) return [...antrean, { ...baru, perubahan: kedua, kunci: null }]
  const lama = { asal: gabungSel(asal, last.asal), jadi: gabungSel(last.jadi, jadi) }
  return [...rest, { ...lama, perubahan: pertama, kunci: null }]
}

/** All that waits, as one change: to show it on top of the server's rows. */
export const gabungan = (antrean: readonly Tunggu[]): Perubahan =>
  antrean.reduce<Perubahan>((semua, { perubahan }) => mergePerubahan(semua, perubahan), {})

/** Cells and new rows that the server does not have yet: `jenis:id:bidang`, and `jenis:id` for the row. */
export function belumTerkirim(antrean: readonly Tunggu[]): Set<string> {
  const kunci = new Set<string>()
  for (const { perubahan } of antrean) {
    for (const sel of selOf(perubahan)) kunci.add(kunciSel(sel)).add(`${sel.jenis}:${sel.id}`)
    for (const [jenis, isi] of partsOf(perubahan))
      for (const { id } of isi.baru ?? []) kunci.add(`${jenis}:${id}`).add(`${jenis}:${id}:baru`)
  }
  return kunci
}
