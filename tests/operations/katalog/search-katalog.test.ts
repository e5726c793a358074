import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { katalogAnalisa, katalogEdisi } from '@/db/schema/katalog'
import { cariOf } from '@/lib/domain/katalog/fold-cari'
import { listEdisi } from '@/lib/operations/katalog/list-edisi'
import { searchKatalog } from '@/lib/operations/katalog/search-katalog'
import { makeKatalog, useDatabase } from '../../setup/contoh'

const EDISI = 'awal-2026'
const RAMAI = 'ramai'

describe('searching the catalogue', () => {
  const test = useDatabase()

  /** An edition in which more names have `bata` inside of a word than a search ranks, before those that have it whole. */
  async function ramai() {
    const nama = [
      ...Array.from({ length: 260 }, (_, i) => `Pasangan batako tipe ${i}`),
      ...Array.from({ length: 12 }, (_, i) => `Pekerjaan dinding setengah bata merah nomor ${i}`),
    ]
    await test.database.db.insert(katalogEdisi).values({ kode: RAMAI, nama: 'Ramai' })
    await test.database.db.insert(katalogAnalisa).values(
      nama.map((uraian, urutan) => {
        const kode = `R.${urutan}`
        const grup = urutan % 2 === 0 ? 'Genap' : 'Ganjil'
        return { edisi: RAMAI, kode, uraian, satuan: 'm2', grup, urutan, cari: cariOf(kode, uraian) }
      }),
    )
  }
  beforeAll(async () => {
    await makeKatalog(test.database)
    await ramai()
  })

  const search = (input: object) => test.as('owner', searchKatalog, input)
  const cari = async (q: string) => (await search({ q, limit: 5, edisi: EDISI })).items.map((it) => it.uraian)

  it('finds words in any order, synonyms, units, small typing errors, beginnings of codes', async () => {
    expect(
      (await cari('dinding bata 1SP:5PP'))
        .slice(0, 2)
        .every((nama) => /dinding bata merah .*1SP:5PP/.test(nama)),
    ).toBe(true)
    expect(await cari('1SP:5PP bata dinding')).toEqual(await cari('dinding bata 1SP:5PP'))
    expect((await cari('beton 20 MPa manual'))[0]).toMatch(/beton f'c 20 MPa, cara manual/)
    expect((await cari('m2 keramik 30'))[0]).toMatch(/keramik 30 x 30/)
    // Stored as `besi`, which is in gates, too.
    expect((await cari('tulangan'))[0]).toMatch(/pembesian/)
    expect((await cari('m² ubin 30'))[0]).toMatch(/keramik 30 x 30/)
    expect((await cari('keramk lantai')).join()).toMatch(/keramik/)
    expect((await search({ q: 'K.7.1.' })).items.every(({ kode }) => kode.startsWith('K.7.1.'))).toBe(true)
    const { items: edisi } = await test.as('owner', listEdisi, {})
    expect(edisi.find(({ kode }) => kode === EDISI)).toMatchObject({
      diperiksa: false,
      grup: expect.arrayContaining(['Persiapan', 'Beton']),
    })
  })

  it('puts names that have the words whole before any number that have them inside of others', async () => {
    const { items } = await search({ q: 'bata', edisi: RAMAI, limit: 14 })
    expect(items.map(({ uraian }) => uraian.includes('bata merah'))).toEqual([
      ...Array.from({ length: 12 }, () => true),
      false,
      false,
    ])
  })

  it('gives page by page what one page gives, each once', async () => {
    const satu = (await search({ q: 'bata', edisi: RAMAI, limit: 40 })).items.map(({ kode }) => kode)
    const halaman: string[] = []
    for (let cursor: string | null = '0'; cursor !== null && halaman.length < 40; ) {
      const page: Awaited<ReturnType<typeof search>> = await search({
        q: 'bata',
        edisi: RAMAI,
        limit: 5,
        cursor,
      })
      halaman.push(...page.items.map(({ kode }) => kode))
      cursor = page.cursor
    }
    expect(halaman).toEqual(satu)
    expect(new Set(satu).size).toBe(40)
  })

  it('keeps to an edition and a group', async () => {
    const { items } = await search({ q: 'bata merah', edisi: RAMAI, grup: 'Genap', limit: 50 })
    expect(items.map(({ kode }) => kode)).toEqual(['R.260', 'R.262', 'R.264', 'R.266', 'R.268', 'R.270'])
    const lain = await search({ q: 'bata merah', edisi: EDISI, limit: 50 })
    expect(lain.items.length).toBeGreaterThan(0)
    expect(lain.items.every(({ edisi }) => edisi === EDISI)).toBe(true)
  })

  it('holds a name with a word longer than an index can, and finds it by its other words', async () => {
    const acak = Array.from({ length: 400 }, (_, i) =>
      createHash('sha512').update(`${i}`).digest('hex'),
    ).join('')
    const uraian = `Tangga putar ${acak} dari kuningan`
    const kunci = { edisi: RAMAI, kode: 'R.9999' }
    await test.database.db
      .insert(katalogAnalisa)
      .values({ ...kunci, uraian, satuan: 'm2', urutan: 9999, cari: cariOf(kunci.kode, uraian) })
    expect((await search({ q: 'kuningan tangga', edisi: RAMAI })).items).toMatchObject([kunci])
  })

  it('takes quotes, braces, percent signs and backslashes as text', async () => {
    for (const [q, polos] of [
      [`f'c "20"`, `f'c 20`],
      ['{bata} {merah}', 'bata merah'],
      ['bata\\ %merah%', 'bata merah'],
      ["'bata' 'merah'", 'bata merah'],
    ] as const) {
      const { items } = await search({ q, limit: 5 })
      expect(items.length, q).toBeGreaterThan(0)
      expect(items, q).toEqual((await search({ q: polos, limit: 5 })).items)
    }
    for (const q of ['100%', 'NULL', '{', '\\']) await search({ q, limit: 5 })
    expect((await cari(`f'c 20`))[0]).toMatch(/f'c 20/)
  })
})
