import { beforeAll, describe, expect, it } from 'vitest'
import { previewKatalog } from '@/lib/operations/katalog/preview-katalog'
import { searchKatalog } from '@/lib/operations/katalog/search-katalog'
import { takeKatalog } from '@/lib/operations/katalog/take-katalog'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { createProject } from '@/lib/operations/project/create-project'
import { getIsi } from '@/lib/operations/project/get-isi'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { makeKatalog, useDatabase } from '../../setup/contoh'

const EDISI = 'awal-2026'
const kunci = (kode: string) => ({ edisi: EDISI, kode })

describe('taking from the catalogue', () => {
  const test = useDatabase()
  beforeAll(() => makeKatalog(test.database))

  async function proyek() {
    const { id: projectId } = await test.as('owner', createProject, { nama: 'Uji katalog' })
    await test.as('owner', applyPerubahan, { projectId, klasifikasi: { baru: [{ id: 'k', nama: 'Judul' }] } })
    return projectId
  }
  const isi = (projectId: string) => test.as('owner', getIsi, { projectId })

  it('brings the analysis, its items without price, its bundles, and a line at the place asked for', async () => {
    const projectId = await proyek()
    const first = await test.as('owner', takeKatalog, {
      projectId,
      klasifikasiId: 'k',
      analisa: [kunci('K.4.1.5'), kunci('K.7.1.9')],
    })
    await test.as('owner', takeKatalog, {
      projectId,
      klasifikasiId: 'k',
      setelah: first.pekerjaan[0],
      analisa: [kunci('K.4.5.1')],
    })
    const { pekerjaan, analisa, komponen, hargaItem } = await isi(projectId)
    expect(pekerjaan.map(({ kode }) => kode)).toEqual(['K.4.1.5', 'K.4.5.1', 'K.7.1.9'])
    expect(
      analisa.every(({ sumber, katalogEdisi }) => sumber === 'referensi' && katalogEdisi === EDISI),
    ).toBe(true)
    const sub = komponen.filter(
      (row) => row.analisaId === pekerjaan[1]?.analisaId && row.subAnalisaId !== null,
    )
    expect(sub.length).toBeGreaterThan(0)
    expect(hargaItem.every(({ hargaSatuan }) => hargaSatuan === null)).toBe(true)
    const { peringatan } = await test.as('owner', getRekap, { projectId })
    expect(peringatan.filter(({ kode }) => kode === 'HARGA_KOSONG')).toHaveLength(hargaItem.length)
  })

  it('keeps prices the project has, uses an untouched analysis again, and an edited one no more', async () => {
    const projectId = await proyek()
    const take = () => test.as('owner', takeKatalog, { projectId, analisa: [kunci('K.7.1.9')] })
    const [first] = (await take()).analisa
    const semen = (await isi(projectId)).hargaItem.find(({ uraian }) => uraian === 'Semen portland')?.id ?? ''
    await test.as('owner', applyPerubahan, {
      projectId,
      hargaItem: { ubah: [{ id: semen, hargaSatuan: '1500' }] },
    })
    expect((await take()).analisa).toEqual([{ ...first, baru: false }])
    await test.as('owner', takeKatalog, { projectId, analisa: [kunci('K.8.1.4')] })
    const now = await isi(projectId)
    expect(now.hargaItem.filter(({ uraian }) => uraian === 'Semen portland')).toEqual([
      expect.objectContaining({ id: semen, hargaSatuan: '1500.00' }),
    ])
    const baris = now.komponen.find((row) => row.analisaId === first?.id)?.id ?? ''
    await test.as('owner', applyPerubahan, { projectId, komponen: { ubah: [{ id: baris, koefisien: '9' }] } })
    expect((await isi(projectId)).analisa.find(({ id }) => id === first?.id)?.sumber).toBe('modifikasi')
    expect((await take()).analisa[0]).toMatchObject({ baru: true })
  })

  it("shows the sheet with the project's prices, and asks where a code goes by another name", async () => {
    const projectId = await proyek()
    const baru = [
      {
        id: 'x',
        kategori: 'BHN',
        kode: 'BHN-0002',
        uraian: 'Semen tiga roda',
        satuan: 'zak',
        hargaSatuan: '65000',
      },
    ]
    await test.as('owner', applyPerubahan, { projectId, hargaItem: { baru } })
    const sheet = await test.as('owner', previewKatalog, { projectId, ...kunci('K.8.1.4') })
    expect(sheet).toMatchObject({ lengkap: false, bahan: '336960.00', markupPercent: '10.00' })
    expect(sheet.komponen.find(({ kode }) => kode === 'BHN-0002')).toMatchObject({
      harga: '65000.00',
      beda: { uraian: 'Semen tiga roda', satuan: 'zak' },
    })
    const take = (beda?: string) =>
      test.as('owner', takeKatalog, { projectId, analisa: [kunci('K.8.1.4')], ...(beda && { beda }) })
    await expect(take()).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      extra: { details: [{ path: 'beda', pesan: 'item_beda' }] },
    })
    await take('item_baru')
    const names = (await isi(projectId)).hargaItem.filter(({ uraian }) => uraian.startsWith('Semen'))
    expect(names.map(({ kode, uraian }) => [kode, uraian]).sort()).toEqual([
      ['', 'Semen portland'],
      ['BHN-0002', 'Semen tiga roda'],
    ])
  })

  it('asks the database as often for many as for one', async () => {
    const projectId = await proyek()
    const count = async (codes: string[]) => {
      test.queries.length = 0
      await test.as('owner', takeKatalog, { projectId, klasifikasiId: 'k', analisa: codes.map(kunci) })
      return test.queries.length
    }
    const one = await count(['K.2.1.1'])
    const { items } = await test.as('owner', searchKatalog, { q: 'K.', limit: 40 })
    expect(await count(items.map(({ kode }) => kode))).toBeLessThanOrEqual(one)
  })

  it('names an analysis that is not there', async () => {
    const projectId = await proyek()
    await expect(
      test.as('owner', takeKatalog, { projectId, analisa: [kunci('K.99')] }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      extra: { details: [{ path: 'analisa[0]', params: { kode: 'K.99' } }] },
    })
  })
})
