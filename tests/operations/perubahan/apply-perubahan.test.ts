import { beforeEach, describe, expect, it } from 'vitest'
import type { AppError } from '@/lib/gate/errors'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { getIsi } from '@/lib/operations/project/get-isi'
import { useDatabase } from '../../setup/contoh'

describe('a batch of edits', () => {
  const test = useDatabase()
  let projectId: string
  let k: string
  beforeEach(async () => {
    projectId = (await test.as('owner', importDocument, contohDokumen)).id
    k = (await isi()).klasifikasi[0]?.id ?? ''
  })
  const isi = () => test.as('owner', getIsi, { projectId })
  const apply = (perubahan: object) => test.as('owner', applyPerubahan, { projectId, ...perubahan })
  const refused = async (perubahan: object) => {
    const before = await isi()
    const error = (await apply(perubahan).catch((e: unknown) => e)) as AppError
    expect(await isi()).toEqual(before)
    return { code: error.code, details: error.extra.details }
  }
  const v1 = async () => (await isi()).parameter[0]?.id ?? ''

  it('makes rows that point at each other, in one revision', async () => {
    const { revision, ids } = await apply({
      klasifikasi: { baru: [{ id: 'kk', nama: 'Atap', parentId: k }] },
      hargaItem: {
        baru: [{ id: 'genteng', kategori: 'BHN', uraian: 'Genteng', satuan: 'bh', hargaSatuan: '4000' }],
      },
      analisa: { baru: [{ id: 'atap', kode: 'X', uraian: 'Atap', satuan: 'm2' }] },
      komponen: {
        baru: [
          { analisaId: 'atap', hargaItemId: 'genteng', koefisien: '25' },
          { analisaId: 'atap', subAnalisaId: 'a1', koefisien: '0.5' },
        ],
      },
      pekerjaan: {
        baru: [
          { klasifikasiId: 'kk', uraian: 'Atap genteng', analisaId: 'atap', volumeFormula: '=panjang/2' },
        ],
      },
    })
    expect(revision).toBe(2)
    expect(ids.komponen).toHaveLength(2)
    const { klasifikasi } = await test.as('owner', getDocument, { projectId })
    expect(klasifikasi[0]?.sub?.[0]?.pekerjaan?.[0]).toMatchObject({
      volume: '12.000',
      volumeFormula: '=panjang/2',
    })
    const rows = (await isi()).komponen.filter((row) => row.analisaId === 'atap')
    expect(rows.map(({ kategori }) => kategori)).toEqual(['BHN', 'LAIN'])
  })

  it('takes no revision where nothing is left to remove', async () => {
    const { pekerjaan } = await isi()
    const hapus = [pekerjaan[0]?.id ?? '']
    const { revision } = await apply({ pekerjaan: { hapus } })
    expect(await apply({ pekerjaan: { hapus } })).toMatchObject({ revision })
    expect(await apply({})).toMatchObject({ revision })
    expect((await isi()).project.revision).toBe(revision)
    expect(await apply({ pekerjaan: { hapus, baru: [{ klasifikasiId: k, uraian: 'Lagi' }] } })).toMatchObject(
      {
        revision: revision + 1,
      },
    )
  })

  it('carries a rename of a parameter into every formula, and computes what a new value gives', async () => {
    const id = await v1()
    await apply({
      parameter: { baru: [{ nama: 'luas', nilai: '=panjang^2' }] },
      komponen: {
        ubah: [{ id: (await isi()).komponen[0]?.id, koefisien: '1', koefisienFormula: '=Panjang/100' }],
      },
    })
    await apply({ parameter: { ubah: [{ id, nama: 'sisi' }] } })
    const renamed = await isi()
    expect(renamed.pekerjaan[0]?.volumeFormula).toBe('=sisi*1,5')
    expect(renamed.komponen[0]).toMatchObject({ koefisienFormula: '=sisi/100', koefisien: '0.240000' })
    expect(renamed.parameter.map(({ nilai }) => nilai)).toEqual(['24', '=sisi^2'])
    const hasil = await apply({ parameter: { ubah: [{ id, nilai: '10' }] } })
    expect(hasil.volume).toEqual({ p1: '15.000' })
    expect(Object.values(hasil.koefisien)).toEqual(['0.100000'])
  })

  it('refuses to remove a parameter that a formula uses, naming the line', async () => {
    expect(await refused({ parameter: { hapus: [await v1()] } })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ path: 'pekerjaan.p1.volumeFormula', pesan: 'RUMUS_NAMA_TIDAK_DIKENAL' }],
    })
  })

  it('refuses a circle of bundles with its path', async () => {
    await apply({
      analisa: { baru: [{ id: 'a2', kode: 'B', uraian: 'Bekisting', satuan: 'm2' }] },
      komponen: { baru: [{ analisaId: 'a1', subAnalisaId: 'a2', koefisien: '1' }] },
    })
    const { details } = await refused({
      komponen: { baru: [{ analisaId: 'a2', subAnalisaId: 'a1', koefisien: '1' }] },
    })
    expect(details?.[0]?.pesan).toBe('siklus')
    expect(String(details?.[0]?.params?.jalur).split(' > ')).toHaveLength(3)
    expect(
      (await refused({ komponen: { baru: [{ analisaId: 'a1', koefisien: '1' }] } })).details?.[0],
    ).toMatchObject({ path: 'komponen.baru[0]', pesan: 'satu_saja' })
    expect(
      (await refused({ komponen: { baru: [{ analisaId: 'a1', hargaItemId: 'zz', koefisien: '1' }] } }))
        .details?.[0],
    ).toMatchObject({ path: 'komponen.baru[0].hargaItemId' })
  })

  it('names every row that points at one which is not there', async () => {
    const baru = [
      { klasifikasiId: 'tak-ada', uraian: 'Satu' },
      { klasifikasiId: k, uraian: 'Dua', analisaId: 'a9' },
      { klasifikasiId: 'entah', uraian: 'Tiga' },
    ]
    const paths = async (perubahan: object) => {
      const { code, details } = await refused(perubahan)
      expect(code).toBe('VALIDATION_ERROR')
      return details?.map(({ path }) => path)
    }
    expect(await paths({ pekerjaan: { baru, ubah: [{ id: 'p1', klasifikasiId: 'juga-tidak' }] } })).toEqual([
      'pekerjaan.baru[0].klasifikasiId',
      'pekerjaan.baru[2].klasifikasiId',
      'pekerjaan.ubah[0].klasifikasiId',
    ])
    expect(await paths({ pekerjaan: { baru: baru.slice(1, 2) } })).toEqual(['pekerjaan.baru[0].analisaId'])
    const judul = {
      baru: [
        { nama: 'A', parentId: 'x' },
        { id: 'b', nama: 'B' },
        { nama: 'C', parentId: 'b' },
      ],
    }
    expect(await paths({ klasifikasi: judul })).toEqual(['klasifikasi.baru[0].parentId'])
    const komponen = [
      { analisaId: 'a1', subAnalisaId: 'a8', koefisien: '1' },
      { analisaId: 'a9', hargaItemId: 'h1', koefisien: '1' },
    ]
    expect(await paths({ komponen: { baru: komponen } })).toEqual([
      'komponen.baru[0].subAnalisaId',
      'komponen.baru[1].analisaId',
    ])
  })

  it('refuses a heading inside itself and a ninth level', async () => {
    const baru = Array.from({ length: 7 }, (_, n) => ({
      id: `d${n}`,
      nama: `Tingkat ${n}`,
      parentId: n === 0 ? k : `d${n - 1}`,
    }))
    await apply({ klasifikasi: { baru } })
    expect(
      (await refused({ klasifikasi: { baru: [{ nama: 'Sembilan', parentId: 'd6' }] } })).details?.[0]?.pesan,
    ).toBe('terlalu_dalam')
    expect(
      (await refused({ klasifikasi: { ubah: [{ id: 'd0', parentId: 'd3' }] } })).details?.[0]?.pesan,
    ).toMatch(/siklus|terlalu_dalam/)
  })

  it('removes rows from the leaves up; what is in use stays and says so', async () => {
    expect((await refused({ hargaItem: { hapus: ['h1'] } })).code).toBe('CONFLICT')
    expect((await refused({ analisa: { hapus: ['a1'] } })).code).toBe('CONFLICT')
    await apply({
      klasifikasi: { hapus: [k] },
      analisa: { hapus: ['a1'] },
      hargaItem: { hapus: ['h1', 'h2'] },
    })
    const { pekerjaan, komponen, hargaItem } = await isi()
    expect([pekerjaan, komponen, hargaItem]).toEqual([[], [], []])
  })

  it('keeps one source of a volume: number, formula or measurement rows', async () => {
    const line = async () => (await isi()).pekerjaan[0]
    await apply({
      pekerjaan: {
        ubah: [
          {
            id: 'p1',
            pengukuran: [
              { uraian: 'dinding', jumlah: '2', panjang: '3.5' },
              { uraian: 'pintu', jumlah: '-1', panjang: '0.9', tinggi: '2.1' },
            ],
          },
        ],
      },
    })
    expect(await line()).toMatchObject({ volume: '5.110', volumeFormula: null })
    expect((await isi()).pengukuran).toHaveLength(2)
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=panjang' }] } })
    expect([(await line())?.volume, (await isi()).pengukuran]).toEqual(['24.000', []])
    expect(
      (
        await refused({
          pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=1', pengukuran: [{ panjang: '1' }] }] },
        })
      ).details?.[0]?.pesan,
    ).toBe('satu_saja')
  })

  it('two items of one key are refused by the database as a conflict', async () => {
    const baru = [{ kategori: 'TK', kode: 'TK-0001', uraian: 'Lain', satuan: 'OH' }]
    expect((await refused({ hargaItem: { baru } })).code).toBe('CONFLICT')
    await apply({ hargaItem: { baru: [{ ...baru[0], kategori: 'ALT' }] } })
  })

  it("writes the project's own fields in the same change set, and refuses another project's and turned dates", async () => {
    const isiBaru = { lokasi: 'Ngawi', markupPercent: '12.5', tanggalMulai: '2026-02-01' }
    const { revision } = await apply({ project: { ubah: [{ id: projectId, ...isiBaru }] } })
    const { project } = await isi()
    expect(project).toMatchObject({ revision, lokasi: 'Ngawi', tanggalMulai: '2026-02-01' })
    expect(project.pricing.markupPercent).toBe('12.50')
    const lain = '00000000-0000-4000-8000-000000000001'
    expect((await refused({ project: { ubah: [{ id: lain, lokasi: 'X' }] } })).code).toBe('NOT_FOUND')
    expect(
      await refused({ project: { ubah: [{ id: projectId, tanggalSelesai: '2026-01-31' }] } }),
    ).toMatchObject({ details: [{ path: 'project.ubah[0].tanggalSelesai', pesan: 'tanggal_terbalik' }] })
  })
})
