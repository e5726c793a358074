import { beforeAll, describe, expect, it } from 'vitest'
import { projectSebaran } from '@/lib/operations/katalog/project-sebaran'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { CONTOH, makeKatalog, useDatabase } from '../../setup/contoh'

describe('the spread of the catalogue', () => {
  const test = useDatabase()
  beforeAll(() => makeKatalog(test.database))

  it('speaks of the resources of this project alone, whatever the case of their names', async () => {
    const baru = [{ kategori: 'TK', uraian: 'TUKANG BATU', satuan: 'OH' }]
    await test.as('owner', applyPerubahan, { projectId: CONTOH, hargaItem: { baru } })
    test.queries.length = 0
    const { items } = await test.as('viewer', projectSebaran, { projectId: CONTOH })
    expect(test.queries).toHaveLength(2)
    const tukang = items.filter(({ uraian }) => uraian === 'tukang batu')
    expect(tukang.length).toBeGreaterThan(1)
    expect(items.some(({ uraian }) => uraian === 'tukang kayu')).toBe(false)
    const m3 = tukang.find(({ satuanAnalisa }) => satuanAnalisa === 'm3')
    expect(m3?.banyak).toBeGreaterThan(2)
    expect([m3?.terkecil, m3?.median, m3?.terbesar].every((nilai) => /^\d+(\.\d+)?$/.test(nilai ?? ''))).toBe(
      true,
    )
  })
})
