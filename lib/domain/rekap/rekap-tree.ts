import { groupRows, rowsOf } from './csr'
import type { KlasifikasiRow, PekerjaanRow } from './types'

export type RekapTree = {
  klasifikasiAt: Map<string, number>
  /** parent heading, -1 for a root */
  parent: Int32Array
  /** headings in document order, parents first */
  headings: number[]
  /** heading of a pekerjaan, -1 when it has none */
  heading: Int32Array
  /** pekerjaan in document order: within a heading its sub headings first, then its own */
  urutanPekerjaan: Int32Array
  /** place of a pekerjaan in urutanPekerjaan */
  tempat: Int32Array
  /** headings whose parent is unknown or below themselves; they stand as roots */
  lepas: number[]
}

/** Document order of headings and pekerjaan (rows in the order of their siblings); ends on broken trees too. */
export function buildTree(
  klasifikasi: readonly KlasifikasiRow[],
  pekerjaan: readonly PekerjaanRow[],
): RekapTree {
  const n = klasifikasi.length
  const klasifikasiAt = new Map(klasifikasi.map((row, h) => [row.id, h]))
  const parent = Int32Array.from(klasifikasi, (row) => {
    return row.parentId === null ? -1 : (klasifikasiAt.get(row.parentId) ?? -1)
  })
  const heading = Int32Array.from(pekerjaan, (row) => klasifikasiAt.get(row.klasifikasiId) ?? -1)
  const lepas: number[] = []
  for (const [h, row] of klasifikasi.entries()) if (row.parentId !== null && parent[h] === -1) lepas.push(h)

  const anak = groupRows(parent, n)
  const isi = groupRows(heading, n)
  const urutanPekerjaan = new Int32Array(pekerjaan.length)
  const headings: number[] = []
  const dilihat = new Uint8Array(n)
  let akhir = 0
  const walk = (root: number) => {
    const sisa = [root]
    for (let h = sisa.pop(); h !== undefined; h = sisa.pop()) {
      if (h < 0) {
        for (const p of rowsOf(isi, ~h)) urutanPekerjaan[akhir++] = p
      } else if (!dilihat[h]) {
        dilihat[h] = 1
        headings.push(h)
        sisa.push(~h, ...rowsOf(anak, h).toReversed())
      }
    }
  }
  for (let h = 0; h < n; h++) if (parent[h] === -1) walk(h)
  for (let h = 0; h < n; h++) {
    if (dilihat[h]) continue
    parent[h] = -1
    lepas.push(h)
    walk(h)
  }
  for (let p = 0; p < heading.length; p++) if (heading[p] === -1) urutanPekerjaan[akhir++] = p
  const tempat = new Int32Array(akhir)
  for (const [at, p] of urutanPekerjaan.entries()) tempat[p] = at
  return { klasifikasiAt, parent, headings, heading, urutanPekerjaan, tempat, lepas }
}
