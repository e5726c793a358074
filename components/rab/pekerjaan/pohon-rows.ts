import { romawi } from '@/lib/domain/angka/romawi'
import type { Pohon } from '../lembar/rows'

export interface Tempat {
  id: string
  jenis: 'klasifikasi' | 'pekerjaan'
  level: number
  /** The number of a heading: I, II; II.1; II.1.2. */
  nomor: string
  setSize: number
  posInSet: number
}

/** `k:` and `p:` tell headings from lines in a grid. */
export const gridId = (jenis: Tempat['jenis'], id: string): string =>
  `${jenis === 'klasifikasi' ? 'k' : 'p'}:${id}`
export const idOf = (grid: string): { jenis: Tempat['jenis']; id: string } => ({
  jenis: grid.startsWith('k:') ? 'klasifikasi' : 'pekerjaan',
  id: grid.slice(2),
})

/** Every row of the tree in the order it is shown; what stands under a closed heading is left out. */
export function placesOf(pohon: Pohon, closed: ReadonlySet<string>): Map<string, Tempat> {
  const places = new Map<string, Tempat>()
  walk(null, 1, '')
  return places

  function walk(parent: string | null, level: number, awalan: string): void {
    const judul = pohon.judul.get(parent) ?? []
    const baris = parent === null ? [] : (pohon.baris.get(parent) ?? [])
    const setSize = judul.length + baris.length
    for (const [n, { id }] of judul.entries()) {
      const nomor = level === 1 ? romawi(n + 1) : `${awalan}.${n + 1}`
      places.set(gridId('klasifikasi', id), {
        id,
        jenis: 'klasifikasi',
        level,
        nomor,
        setSize,
        posInSet: n + 1,
      })
      if (!closed.has(id)) walk(id, level + 1, nomor)
    }
    for (const [n, { id }] of baris.entries()) {
      const posInSet = judul.length + n + 1
      places.set(gridId('pekerjaan', id), { id, jenis: 'pekerjaan', level, nomor: '', setSize, posInSet })
    }
  }
}
