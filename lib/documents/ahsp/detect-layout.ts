import type { Bentuk } from '@/lib/contracts/katalog'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { isKode } from './cell-words'
import type { Kolom, Sel } from './types'

/** What kind of sheet this is, by its columns and, where they leave it open, by which rows are filled. */
export function detectLayout(kolom: readonly Kolom[], isi: readonly (readonly Sel[])[]): Bentuk {
  const at = (peran: Kolom['peran']) => kolom.find((k) => k.peran === peran)?.index
  const koefisien = at('koefisien')
  const kode = at('kode_pekerjaan') ?? at('kode')
  const uraian = at('uraian') ?? at('uraian_pekerjaan')
  if (uraian === undefined) return 'lewati'
  if (koefisien === undefined) {
    // a list of prices has no coefficients either, and codes of items
    return kode !== undefined && hasCodes(isi, kode) ? 'pekerjaan' : 'lewati'
  }
  const induk = at('kode_pekerjaan')
  if (induk === undefined) return 'selang'
  if (at('uraian_pekerjaan') !== undefined && at('uraian') !== undefined) return 'rata'
  return sharesRows(isi, induk, koefisien) ? 'komponen' : 'selang'
}

const teks = (row: readonly Sel[], n: number) => row[n]?.teks ?? ''

function hasCodes(isi: readonly (readonly Sel[])[], kode: number): boolean {
  const filled = isi.filter((row) => teks(row, kode) !== '')
  return filled.length > 0 && filled.filter((row) => isKode(teks(row, kode))).length * 2 >= filled.length
}

/** Do most rows with the code of a job have a coefficient, too? In alternating sheets none has. */
function sharesRows(isi: readonly (readonly Sel[])[], induk: number, koefisien: number): boolean {
  const filled = isi.filter((row) => teks(row, induk) !== '')
  const both = filled.filter((row) => readAngka(teks(row, koefisien)).ok)
  return filled.length === 0 || both.length * 2 > filled.length
}
