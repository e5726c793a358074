import { beforeEach, describe, expect, it } from 'vitest'
import { namaKata } from '@/components/rab/riwayat/kata-riwayat'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { patchProject } from '@/lib/operations/project/patch-project'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { getRiwayat } from '@/lib/operations/riwayat/get-riwayat'
import { listRiwayat } from '@/lib/operations/riwayat/list-riwayat'
import { pengaruhRiwayat } from '@/lib/operations/riwayat/pengaruh-riwayat'
import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { CONTOH, useDatabase } from '../../setup/contoh'

describe('the history of a project', () => {
  const test = useDatabase()
  let projectId: string
  const apply = (perubahan: object) => test.as('owner', applyPerubahan, { projectId, ...perubahan })
  const list = (filter: object = {}) => test.as('owner', listRiwayat, { projectId, ...filter })
  const revisions = async (filter: object) => (await list(filter)).items.map(({ revision }) => revision)
  const count = async (run: () => Promise<unknown>) => {
    test.queries.length = 0
    await run()
    return test.queries.length
  }

  beforeEach(async () => {
    projectId = (await test.as('owner', importDocument, contohDokumen)).id
    await apply({ hargaItem: { ubah: [{ id: 'h1', hargaSatuan: '123456.75' }] } })
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volume: '2.5' }], baru: [] } })
    await test.as('owner', patchProject, { projectId, pricing: { ppnPercent: '12' } })
    await apply({ pekerjaan: { ubah: [{ id: 'p1', pengukuran: [{ uraian: 'sisi', panjang: '4' }] }] } })
  })

  it('lists changes with who and what, the last first, page by page', async () => {
    const { items, cursor, orang, jenis } = await list({ limit: 3 })
    expect(items.map(({ revision, jenis: j }) => [revision, j])).toEqual([
      [5, 'perubahan.apply'],
      [4, 'project.patch'],
      [3, 'perubahan.apply'],
    ])
    expect(items[0]).toMatchObject({
      oleh: { id: 'owner', nama: 'owner' },
      baris: [
        { tabel: 'pekerjaan', dibuat: 0, diubah: 1, dihapus: 0 },
        { tabel: 'pengukuran', dibuat: 1, diubah: 0, dihapus: 0 },
      ],
    })
    expect(await revisions({ limit: 3, cursor })).toEqual([2, 1])
    expect(orang).toEqual([{ id: 'owner', nama: 'owner' }])
    expect(jenis).toEqual(['perubahan.apply', 'project.import', 'project.patch'])
  })

  it('names the first rows of each change, lines before what came with them, however many there are', async () => {
    const uraian = contohDokumen.klasifikasi[0]?.pekerjaan?.[0]?.uraian
    const sebelum = await count(list)
    await apply({
      hargaItem: { ubah: ['h1', 'h2'].map((id) => ({ id, hargaSatuan: '1.00' })) },
      pekerjaan: { ubah: [{ id: 'p1', volume: '7' }] },
    })
    const { items } = await list()
    expect(items.map(({ nama }) => nama)).toMatchObject([
      [uraian, contohDokumen.hargaItem[0]?.uraian],
      [uraian, 'sisi'],
      [contohDokumen.project.nama],
      [uraian],
      [contohDokumen.hargaItem[0]?.uraian],
      [],
    ])
    const bentuk = items[0] && namaKata(items[0], 'id')
    expect(bentuk).toBe(`${uraian}, ${contohDokumen.hargaItem[0]?.uraian} dan 2 lainnya`)
    expect(await count(list)).toBe(sebelum)
  })

  it('filters by person, kind, row and day', async () => {
    expect(await revisions({ oleh: 'editor' })).toEqual([])
    expect(await revisions({ jenis: 'project.patch' })).toEqual([4])
    expect(await revisions({ baris: 'p1' })).toEqual([5, 3])
    expect(await revisions({ sampai: '2020-01-01' })).toEqual([])
    expect(await revisions({ dari: '2020-01-01', sampai: '2999-01-01' })).toHaveLength(5)
  })

  it('shows each row before and after, exact, by its name', async () => {
    const { baris, bisaDiurungkan } = await test.as('owner', getRiwayat, { projectId, revision: 2 })
    expect(baris).toEqual([
      {
        tabel: 'harga_item',
        id: 'h1',
        nama: contohDokumen.hargaItem[0]?.uraian,
        jenis: 'diubah',
        kolom: [
          { kolom: 'harga_satuan', sebelum: contohDokumen.hargaItem[0]?.hargaSatuan, sesudah: '123456.75' },
        ],
      },
    ])
    expect(bisaDiurungkan).toBe(true)
    const birth = await test.as('owner', getRiwayat, { projectId, revision: 1 })
    expect(birth).toMatchObject({ baris: [], bisaDiurungkan: false })
  })

  it('the effect of each change is that of the totals before and after it', async () => {
    const total = async () => (await test.as('owner', getRekap, { projectId })).grandTotal
    const kini = await total()
    await apply({ pekerjaan: { hapus: ['p1'] } })
    const tanpa = await total()
    await test.as('owner', undoRiwayat, { projectId, revision: 6 })
    const { items } = await test.as('owner', pengaruhRiwayat, { projectId, dari: 1, sampai: 7 })
    expect(items.map(({ revision }) => revision)).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(items[0]).toMatchObject({ sebelum: tanpa, sesudah: kini })
    expect(items[1]).toMatchObject({ sebelum: kini, sesudah: tanpa })
    for (const [n, { sebelum }] of items.entries()) expect(sebelum).toBe(items[n + 1]?.sesudah ?? null)
    const asli = (await test.as('owner', importDocument, contohDokumen)).id
    const { grandTotal } = await test.as('owner', getRekap, { projectId: asli })
    expect(items.at(-1)).toMatchObject({ sesudah: grandTotal, sebelum: null })
    const sebagian = await test.as('owner', pengaruhRiwayat, { projectId, dari: 3, sampai: 4 })
    expect(sebagian.items).toEqual(items.slice(3, 5))
  })

  it('asks the database as often for many changes as for few', async () => {
    expect(await count(() => list())).toBe(3)
    expect(await count(() => list({ limit: 1 }))).toBe(3)
    expect(await count(() => test.as('owner', getRiwayat, { projectId, revision: 5 }))).toBe(4)
    expect(await count(() => test.as('owner', pengaruhRiwayat, { projectId, dari: 1, sampai: 5 }))).toBe(6)
    expect(await count(() => test.as('owner', pengaruhRiwayat, { projectId, dari: 4, sampai: 4 }))).toBe(6)
  })

  it('is of those who may see the project', async () => {
    await expect(test.as('stranger', listRiwayat, { projectId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await test.as('viewer', listRiwayat, { projectId: CONTOH })).items).toHaveLength(1)
  })
})
