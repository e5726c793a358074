import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/gate/errors'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { listProjects } from '@/lib/operations/project/list-projects'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { useDatabase } from '../../setup/contoh'

const demo = JSON.parse(readFileSync('db/seed/demo/rumah-dua-lantai.json', 'utf8'))
const harapan = JSON.parse(readFileSync('db/seed/demo/rekap-harapan.json', 'utf8'))
const copy = <T>(value: T): T => structuredClone(value)

describe('estimate document', () => {
  const test = useDatabase()
  const roundTrip = async (document: unknown) => {
    const { id } = await test.as('stranger', importDocument, document)
    return { id, document: await test.as('stranger', getDocument, { projectId: id }) }
  }
  const refusal = async (document: unknown) => {
    const error = await test.as('stranger', importDocument, document).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AppError)
    const { details = [], issues = [] } = (error as AppError).extra
    return [...details, ...issues].map(({ path }) => path)
  }

  it('comes out as it went in, and goes in again', async () => {
    const first = await roundTrip(demo)
    const { pricing, ...rest } = first.document
    expect(rest).toEqual({ ...demo, pricing: undefined })
    expect(pricing).toMatchObject(demo.pricing)
    const second = await roundTrip(first.document)
    expect(second.document).toEqual(first.document)
  })

  it('has the rekap that an independent computation gives', async () => {
    const { id } = await roundTrip(demo)
    const rekap = await test.as('stranger', getRekap, { projectId: id })
    expect(rekap.total).toBe(harapan.total)
    expect(Number(rekap.ppn)).toBe(Number(harapan.ppn))
    expect(Number(rekap.dibulatkan)).toBe(Number(harapan.dibulatkan))
    const per = Object.fromEntries(rekap.klasifikasi.map(({ nama, jumlah }) => [nama, Number(jumlah)]))
    expect(per).toEqual(
      Object.fromEntries(Object.entries(harapan.perKlasifikasi).map(([nama, n]) => [nama, Number(n)])),
    )
  })

  it('keeps the order of lists, whatever their ids', async () => {
    const document = { ...copy(contohDokumen), hargaItem: copy(contohDokumen.hargaItem).reverse() }
    expect((await roundTrip(document)).document.hargaItem.map(({ id }) => id)).toEqual(['h2', 'h1'])
  })

  it('names every bad row by its path, all at once, and leaves nothing behind', async () => {
    const bad = copy(contohDokumen) as unknown as Record<string, never[]> & typeof contohDokumen
    const before = await test.as('stranger', listProjects, { arsip: 'semua', limit: 200 })
    const document = {
      ...bad,
      parameter: [
        { nama: 'a', nilai: '=b' },
        { nama: 'b', nilai: '=a' },
      ],
      hargaItem: [...bad.hargaItem, { ...bad.hargaItem[0], uraian: 'kembar' }],
      analisa: [
        {
          ...bad.analisa[0],
          komponen: [
            { kategori: 'BHN', hargaItem: 'h1', koefisien: '1' },
            { kategori: 'TK', hargaItem: 'x', koefisien: '1' },
          ],
        },
      ],
      klasifikasi: [
        {
          nama: 'A',
          pekerjaan: [{ ...bad.klasifikasi[0]?.pekerjaan[0], volumeFormula: '=tak_ada*2', analisa: 'zz' }],
        },
      ],
    }
    expect((await refusal(document)).sort()).toEqual(
      [
        'analisa[0].komponen[0].kategori',
        'analisa[0].komponen[1].hargaItem',
        'hargaItem[2]',
        'hargaItem[2].id',
        'klasifikasi[0].pekerjaan[0].analisa',
        'klasifikasi[0].pekerjaan[0].volumeFormula',
        'parameter[0].nilai',
        'parameter[1].nilai',
      ].sort(),
    )
    expect(await test.as('stranger', listProjects, { arsip: 'semua', limit: 200 })).toEqual(before)
  })

  it('refuses unknown keys by name, JSON numbers, negative prices and exponents', async () => {
    const item = contohDokumen.hargaItem[0]
    expect(await refusal({ ...contohDokumen, catatanku: 1 })).toEqual(['catatanku'])
    expect(await refusal({ ...contohDokumen, hargaItem: [{ ...item, warna: 'x' }] })).toContain(
      'hargaItem[0].warna',
    )
    for (const hargaSatuan of [120000, '-1', '1e5', 'NaN', '∞', '']) {
      expect(await refusal({ ...contohDokumen, hargaItem: [{ ...item, hargaSatuan }] })).toContain(
        'hargaItem[0].hargaSatuan',
      )
    }
  })

  it('names the path of a circle of bundles', async () => {
    const [a1] = copy(contohDokumen.analisa)
    const bundel = (analisa: string) => ({ kategori: 'LAIN', analisa, koefisien: '1' })
    const analisa = [
      { ...a1, komponen: [bundel('a2')] },
      { ...a1, id: 'a2', kode: 'K-2', komponen: [bundel('a1')] },
    ]
    const error = (await test
      .as('stranger', importDocument, { ...contohDokumen, analisa })
      .catch((e: unknown) => e)) as AppError
    expect(error.extra.details).toEqual([
      { path: 'analisa[0].komponen', pesan: 'siklus', params: { jalur: 'K-1 > K-2 > K-1' } },
    ])
  })

  it('rounds digits beyond the scale half up, and keeps 0 percent apart from none', async () => {
    const [judul] = copy(contohDokumen.klasifikasi)
    const line = {
      id: 'p1',
      kode: '',
      uraian: '',
      satuan: '',
      analisa: 'a1',
      volume: '1.2345',
      markupPercent: '0',
    }
    const { document } = await roundTrip({
      ...contohDokumen,
      klasifikasi: [{ nama: judul?.nama, pekerjaan: [line] }],
    })
    expect(document.klasifikasi[0]?.pekerjaan?.[0]).toMatchObject({
      volume: '1.235',
      markupPercent: '0.00',
      uraian: '',
    })
  })
})
