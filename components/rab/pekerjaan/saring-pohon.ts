import type { ProjectStore } from '../lembar/project-store'
import { gridId } from './pohon-rows'

export const MODE = ['semua', 'referensi', 'modifikasi', 'kustom', 'tanpa'] as const
type Mode = (typeof MODE)[number]
export const ISIAN = ['semua', 'terisi', 'belum', 'rumus'] as const
type Isian = (typeof ISIAN)[number]

type Baris = NonNullable<ReturnType<ProjectStore['rows']['pekerjaan']['get']>>

interface SaringPohon {
  mode: Mode
  isian: Isian
  /** Only what stands below this heading; '': all. */
  judul: string
}

/** REF, MOD and KUS by the analysis, `tanpa` for a line without one. */
const modeOf = ({ rows }: ProjectStore, row: Baris): Mode =>
  (row.analisaId === null ? undefined : rows.analisa.get(row.analisaId)?.sumber) ?? 'tanpa'

const cocokIsian = (row: Baris, isian: Isian): boolean => {
  if (isian === 'semua') return true
  if (isian === 'rumus') return row.volumeFormula !== null
  return (row.volume === '0.000') === (isian === 'belum')
}

/** Headings from the given one down; every heading where none is given. */
function judulDibawah({ rows, tree }: ProjectStore, judul: string): Set<string> {
  if (!rows.klasifikasi.has(judul)) return new Set(rows.klasifikasi.keys())
  const ada = new Set([judul])
  for (const id of ada) for (const sub of tree.judul.get(id) ?? []) ada.add(sub.id)
  return ada
}

/** Lines that the filter leaves. */
function barisTersaring(store: ProjectStore, { mode, isian, judul }: SaringPohon): Baris[] {
  const dibawah = judulDibawah(store, judul)
  return [...store.rows.pekerjaan.values()].filter(
    (row) =>
      dibawah.has(row.klasifikasiId) &&
      cocokIsian(row, isian) &&
      (mode === 'semua' || modeOf(store, row) === mode),
  )
}

/** Grid ids of those lines with the headings above them; null: all. */
export function saringPohon(store: ProjectStore, saring: SaringPohon): ReadonlySet<string> | null {
  if (saring.mode === 'semua' && saring.isian === 'semua' && saring.judul === '') return null
  const ada = new Set<string>()
  for (const { id, klasifikasiId } of barisTersaring(store, saring)) {
    ada.add(gridId('pekerjaan', id))
    let judul: string | null = klasifikasiId
    while (judul !== null && !ada.has(gridId('klasifikasi', judul))) {
      ada.add(gridId('klasifikasi', judul))
      judul = store.rows.klasifikasi.get(judul)?.parentId ?? null
    }
  }
  return ada
}

/** How many lines each kind has, in the order of the kinds. */
export function hitungJenis(store: ProjectStore, judul: string, apa: 'mode' | 'isian'): string {
  const jenis = apa === 'mode' ? MODE : ISIAN
  return jenis
    .map((satu) => barisTersaring(store, { mode: 'semua', isian: 'semua', judul, [apa]: satu }).length)
    .join(' ')
}
