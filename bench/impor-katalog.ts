import { importKatalog } from '@/lib/operations/katalog/import-katalog'
import { adaAhsp2025, ahsp2025 } from '../tests/documents/ahsp/berkas'
import { type Line, repeat } from './measure'
import type { World } from './world'

/** The reference catalogue of 2,304 analyses from its two workbooks to the last row, where it lies beside the project. */
export async function benchImporKatalog(world: World): Promise<Line[]> {
  if (!adaAhsp2025) return []
  const edisi = { kode: 'ahsp-2025', nama: 'AHSP 2025' }
  const [ours = Number.NaN] = await repeat(1, () =>
    world.as(importKatalog, { berkas: ahsp2025(), edisi: JSON.stringify(edisi) }),
  )
  return [
    {
      what: 'impor 2.304 analisa',
      size: '2k',
      floor: null,
      ours,
      batas: 10_000,
      satuan: 'ms',
      queries: null,
    },
  ]
}
