import type { PeranKolom } from '@/lib/contracts/katalog'
import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'
import type { LembarTerbaca, Sel } from './types'

/** Reads the cells of a sheet's rows by the role of their column. */
export function cellReader({ kolom }: LembarTerbaca) {
  const index = new Map<PeranKolom, number>()
  for (const k of kolom) if (!index.has(k.peran)) index.set(k.peran, k.index)
  const at = (peran: PeranKolom) => index.get(peran)
  const sel = (row: readonly Sel[], peran: PeranKolom): Sel | undefined => {
    const n = index.get(peran)
    return n === undefined ? undefined : row[n]
  }
  return {
    at,
    sel,
    teks: (row: readonly Sel[], peran: PeranKolom): string => rapi(sel(row, peran)?.teks ?? ''),
    satuan: (row: readonly Sel[], peran: PeranKolom): string => foldUnit(sel(row, peran)?.teks ?? ''),
  }
}

export type Pembaca = ReturnType<typeof cellReader>

const rapi = (teks: string) => teks.replace(/\s+/g, ' ').trim()

/** A dash stands for none; what an alias does not cover stays as written. */
export const foldUnit = (teks: string): string => {
  const unit = rapi(teks).replace(/^\((.+)\)$/, '$1')
  return /^[-–—]*$/.test(unit) ? '' : foldSatuan(unit)
}
