import { beforeAll, describe, expect, it } from 'vitest'
import { getKatalogAnalisa } from '@/lib/operations/katalog/get-katalog-analisa'
import { importEdisi } from '@/lib/operations/katalog/import-edisi'
import { previewKatalog } from '@/lib/operations/katalog/preview-katalog'
import { searchKatalog } from '@/lib/operations/katalog/search-katalog'
import { takeKatalog } from '@/lib/operations/katalog/take-katalog'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { createProject } from '@/lib/operations/project/create-project'
import { getIsi } from '@/lib/operations/project/get-isi'
import { useDatabase } from '../../setup/contoh'

const EDISI = 'daerah'
const komponen = (kategori: 'TK' | 'BHN', kodeItem: string, uraian: string, satuan: string) => ({
  kategori,
  kodeItem,
  uraian,
  satuan,
  koefisien: '2',
  subKode: null,
})
const analisa = (kode: string, uraian: string, rows: ReturnType<typeof komponen>[]) => ({
  kode,
  uraian,
  satuan: 'm2',
  grup: '',
  rujukan: '',
  komponen: rows,
})

describe('an edition in which all trades share a code', () => {
  const test = useDatabase()
  beforeAll(() =>
    test.database.transaction('write', (tx) =>
      importEdisi(tx, { kode: EDISI, nama: 'Daerah', ownerId: 'owner' }, [
        analisa('1.1', 'Fondasi batu', [
          komponen('TK', 'L.02', 'Tukang batu', 'OH'),
          komponen('TK', 'L.02', 'Tukang kayu', 'OH'),
          komponen('BHN', '', 'Bata merah', 'buah'),
        ]),
        {
          ...analisa('1.2', 'Paket dinding', []),
          komponen: [{ ...komponen('BHN', '1.1', 'Fondasi batu', 'm2'), subKode: '1.1' }],
        },
      ]),
    ),
  )

  async function proyek(hargaItem: object[] = []) {
    const { id: projectId } = await test.as('owner', createProject, { nama: 'Uji' })
    if (hargaItem.length > 0)
      await test.as('owner', applyPerubahan, { projectId, hargaItem: { baru: hargaItem } })
    return projectId
  }
  const take = (projectId: string, beda?: string) =>
    test.as('owner', takeKatalog, {
      projectId,
      analisa: [{ edisi: EDISI, kode: '1.1' }],
      ...(beda && { beda }),
    })
  const items = async (projectId: string) =>
    (await test.as('owner', getIsi, { projectId })).hargaItem.map(
      ({ kode, uraian, satuan }) => `${kode}|${uraian}|${satuan}`,
    )

  it('gives each trade its own item without asking; the first keeps the code', async () => {
    const projectId = await proyek()
    expect(await take(projectId)).toMatchObject({ itemBaru: 3 })
    expect(await items(projectId)).toEqual(['L.02|Tukang batu|OH', '|Tukang kayu|OH', '|Bata merah|buah'])
  })

  it('uses the item of that name where the code goes by another, and bh for buah', async () => {
    const projectId = await proyek([
      { id: 'a', kategori: 'TK', kode: 'L.02', uraian: 'Tukang batu', satuan: 'OH', hargaSatuan: '100' },
      { id: 'b', kategori: 'TK', kode: '', uraian: 'Tukang kayu', satuan: 'OH', hargaSatuan: '30' },
      { id: 'c', kategori: 'BHN', kode: '', uraian: 'Bata merah', satuan: 'bh', hargaSatuan: '1' },
    ])
    const kunci = { projectId, edisi: EDISI, kode: '1.1' }
    const sheet = await test.as('owner', previewKatalog, kunci)
    expect(sheet).toMatchObject({ tenagaKerja: '260.00', bahan: '2.00', lengkap: true })
    expect(sheet.komponen.map(({ beda }) => beda)).toEqual([null, null, null])
    expect(await take(projectId)).toMatchObject({ itemBaru: 0 })
    expect(await items(projectId)).toHaveLength(3)
  })

  it("asks only where the project's own item goes by another name, once for all", async () => {
    const mandor = { id: 'a', kategori: 'TK', kode: 'L.02', uraian: 'Mandor', satuan: 'OH', hargaSatuan: '9' }
    const projectId = await proyek([mandor])
    await expect(take(projectId)).rejects.toMatchObject({ extra: { details: [{}, {}] } })
    expect(await take(projectId, 'item_baru')).toMatchObject({ itemBaru: 3 })
    const lain = await proyek([mandor])
    expect(await take(lain, 'pakai_proyek')).toMatchObject({ itemBaru: 1 })
  })

  it('is read with its bundles by its owner, and by nobody else', async () => {
    const kunci = { edisi: EDISI, kode: '1.2' }
    expect(await test.as('owner', getKatalogAnalisa, kunci)).toMatchObject({
      uraian: 'Paket dinding',
      komponen: [{ kode: '1.1', analisa: '1.1', koefisien: '2.000000' }],
      bundel: [{ kode: '1.1', komponen: [{ uraian: 'Tukang batu', analisa: null }, {}, {}] }],
    })
    await expect(test.as('stranger', getKatalogAnalisa, kunci)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is found by the other spelling, and by all words but one where none has all', async () => {
    const cari = async (q: string) => (await test.as('owner', searchKatalog, { q })).items.map((i) => i.kode)
    expect(await cari('pondasi batu')).toEqual(['1.1'])
    expect(await cari('pondasi batu kali')).toEqual(['1.1'])
    expect(await cari('pondasi batu dinding baja')).toEqual([])
  })
})
