import { describe, expect, it } from 'vitest'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { hargaSumber } from '@/lib/operations/riwayat/harga-sumber'
import { CONTOH, useDatabase } from '../../setup/contoh'

describe('since when and by whom a price is what it is', () => {
  const test = useDatabase()
  const sumber = (hargaItemId: string) => test.as('viewer', hargaSumber, { projectId: CONTOH, hargaItemId })
  const apply = (kind: 'owner' | 'editor', hargaItem: object) =>
    test.as(kind, applyPerubahan, { projectId: CONTOH, hargaItem })

  it('names the change that set it, not a later one of its name', async () => {
    expect(await sumber('h1')).toMatchObject({ revision: 1, oleh: 'owner', jenis: 'uji' })
    await apply('editor', { ubah: [{ id: 'h1', hargaSatuan: '123456' }] })
    await apply('owner', { ubah: [{ id: 'h1', uraian: 'Mandor lapangan' }] })
    const { pada, ...isi } = await sumber('h1')
    expect(isi).toEqual({ harga: '123456.00', revision: 2, oleh: 'editor', jenis: 'perubahan.apply' })
    expect(Date.now() - Date.parse(pada)).toBeLessThan(60_000)
  })

  it('knows a resource that came later, in one statement', async () => {
    await apply('editor', { baru: [{ id: 'hx', kategori: 'BHN', uraian: 'Paku', hargaSatuan: '20000' }] })
    test.queries.length = 0
    expect(await sumber('hx')).toMatchObject({ harga: '20000.00', revision: 4, oleh: 'editor' })
    expect(test.queries).toHaveLength(2)
    await expect(sumber('tidak-ada')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
