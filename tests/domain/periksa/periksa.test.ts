import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJauh } from '@/lib/domain/periksa/jauh'
import { periksa } from '@/lib/domain/periksa/periksa'
import { BERAT, BERAT_TEMUAN, type DataPeriksa, type SebaranKatalog } from '@/lib/domain/periksa/types'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import type { HargaItemRow, RekapInput } from '@/lib/domain/rekap/types'
import { analisa, estimate, item, klasifikasi, komponen, PRICING, pekerjaan } from '../rekap/estimate'

interface Rumus {
  volume?: Record<string, string>
  koefisien?: Record<string, string>
  parameter?: { id: string; nama: string; nilai: string }[]
}

function dataOf(input: RekapInput, rumus: Rumus = {}, sumber = 'kustom'): DataPeriksa {
  const map = <T extends { id: string }, U>(rows: readonly T[], more: (row: T) => U) =>
    new Map(rows.map((row) => [row.id, { ...row, ...more(row) }]))
  return {
    engine: createRekapEngine(input),
    rows: {
      klasifikasi: map(input.klasifikasi, () => ({})),
      pekerjaan: map(input.pekerjaan, ({ id }) => ({ volumeFormula: rumus.volume?.[id] ?? null })),
      analisa: map(input.analisa, () => ({ sumber })),
      komponen: map(input.komponen, ({ id }) => ({ koefisienFormula: rumus.koefisien?.[id] ?? null })),
      hargaItem: map(input.hargaItem, () => ({})),
      parameter: map(rumus.parameter ?? [], () => ({})),
    },
  }
}

const utuh: RekapInput = {
  pricing: PRICING,
  hargaItem: [item('mandor', 'TK', '180000.00')],
  analisa: [analisa('a1')],
  komponen: [komponen('k1', 'a1', 'mandor', '0.500000')],
  klasifikasi: [klasifikasi('c0')],
  pekerjaan: [pekerjaan('p1', { analisaId: 'a1', satuan: 'm3' })],
}
const found = (input: Partial<RekapInput>, rumus?: Rumus, katalog: SebaranKatalog[] | null = null) =>
  periksa(dataOf({ ...utuh, ...input }, rumus), katalog)
const kode = (...args: Parameters<typeof found>) => found(...args).map((t) => [t.kode, t.subjek.id])

describe('checks of an estimate', () => {
  it('finds nothing in one that is whole', () => {
    expect(found({})).toEqual([])
  })

  it('reports prices, volumes, lines and analyses that are not filled in, gravest first', () => {
    const hasil = kode({
      hargaItem: [item('mandor', 'TK', null)],
      analisa: [analisa('a1'), analisa('a2')],
      pekerjaan: [
        pekerjaan('p1', { analisaId: 'a1' }),
        pekerjaan('p2', { analisaId: 'a2', volume: '0.000', markupPercent: '30.00' }),
        pekerjaan('p3'),
      ],
    })
    expect(hasil).toEqual([
      ['HARGA_KOSONG', 'mandor'],
      ['ANALISA_KOSONG', 'a2'],
      ['TANPA_ANALISA', 'p3'],
      ['VOLUME_NOL', 'p2'],
      ['MARKUP_DI_LUAR', 'p2'],
    ])
  })

  it('units are compared as they are meant, and repaired from the analysis', () => {
    expect(kode({ pekerjaan: [pekerjaan('p1', { analisaId: 'a1', satuan: 'm³' })] })).toEqual([])
    const [temuan] = found({ pekerjaan: [pekerjaan('p1', { analisaId: 'a1', satuan: 'm2' })] })
    expect(temuan).toMatchObject({
      kode: 'SATUAN_BEDA',
      perbaikan: { pekerjaan: { ubah: [{ id: 'p1', satuan: 'm3' }] } },
    })
  })

  it('names what is not used, and removes an analysis with its komponen', () => {
    const hasil = found({
      hargaItem: [...utuh.hargaItem, item('paku', 'BHN', '1.00')],
      analisa: [analisa('a1'), analisa('a2'), analisa('a3')],
      komponen: [...utuh.komponen, komponen('k2', 'a2', 'a3', '1.000000')],
    })
    expect(hasil.map(({ kode: k, perbaikan }) => [k, perbaikan])).toEqual([
      ['ITEM_TAK_DIPAKAI', { hargaItem: { hapus: ['paku'] } }],
      ['ANALISA_TAK_DIPAKAI', { analisa: { hapus: ['a2'] }, komponen: { hapus: ['k2'] } }],
    ])
  })

  it('finds codes that two analyses share, and one resource under two codes', () => {
    const lain = { ...analisa('a2'), kode: ' a.A1 '.toLowerCase() }
    const kembar = { ...item('mandor2', 'TK', '1.00'), uraian: 'Item  MANDOR' }
    const hasil = kode({
      hargaItem: [...utuh.hargaItem, kembar],
      analisa: [analisa('a1'), lain],
      komponen: [...utuh.komponen, komponen('k2', 'a2', 'mandor2', '1.000000')],
      pekerjaan: [...utuh.pekerjaan, pekerjaan('p2', { analisaId: 'a2' })],
    })
    expect(hasil).toEqual([
      ['KODE_GANDA', 'a2'],
      ['ITEM_KEMBAR', 'mandor2'],
    ])
  })

  it('finds formulas that cannot be computed, and says why and where', () => {
    const parameter = [{ id: 'v1', nama: 'luas', nilai: '=1/0' }]
    const hasil = found({}, { volume: { p1: '=luas*2' }, koefisien: { k1: '=tinggi' }, parameter })
    expect(hasil.map(({ subjek, params }) => [subjek.jenis, params.sebab, params.posisi])).toEqual([
      ['parameter', 'RUMUS_BAGI_NOL', 3],
      ['pekerjaan', 'RUMUS_PARAMETER_GALAT', 2],
      ['komponen', 'RUMUS_NAMA_TIDAK_DIKENAL', 2],
    ])
  })

  it('a wage with a zero too many stands out among its like, three wages tell nothing', () => {
    const upah = ['150000.00', '160000.00', '1800000.00', '155000.00', '170000.00']
    const input = (banyak: number): Partial<RekapInput> => {
      const items = upah.slice(0, banyak).map((harga, n): HargaItemRow => item(`h${n}`, 'TK', harga))
      return { hargaItem: items, komponen: items.map(({ id }) => komponen(`k${id}`, 'a1', id, '1.000000')) }
    }
    expect(kode(input(5))).toEqual([['HARGA_JAUH', 'h2']])
    expect(kode(input(3))).toEqual([])
  })

  it('a coefficient is held against the catalogue: three times beyond its largest or smallest', () => {
    const sebaran: SebaranKatalog = {
      kategori: 'TK',
      uraian: 'item mandor',
      satuan: 'm',
      satuanAnalisa: 'm3',
      banyak: 3,
      terkecil: '0.3',
      median: '0.4',
      terbesar: '0.6',
    }
    const dengan = (koefisien: string, banyak = 3) =>
      kode({ komponen: [komponen('k1', 'a1', 'mandor', koefisien)] }, {}, [{ ...sebaran, banyak }])
    expect(dengan('1.800000')).toEqual([])
    expect(dengan('1.800001')).toEqual([['KOEFISIEN_JAUH_KATALOG', 'k1']])
    expect(dengan('0.099999')).toEqual([['KOEFISIEN_JAUH_KATALOG', 'k1']])
    expect(dengan('5.000000', 2)).toEqual([])
  })

  it('a coefficient among five of one unit is held against the others, unless it is the reference as it came', () => {
    const ids = ['a1', 'a2', 'a3', 'a4', 'a5']
    const input = {
      ...utuh,
      analisa: ids.map((id) => analisa(id)),
      komponen: ids.map((id, n) => komponen(`k${id}`, id, 'mandor', n === 4 ? '2.100000' : `0.10000${n}`)),
      pekerjaan: ids.map((id) => pekerjaan(`p${id}`, { analisaId: id })),
    }
    expect(periksa(dataOf(input), null).map((t) => [t.kode, t.subjek.id])).toEqual([
      ['KOEFISIEN_JAUH', 'ka5'],
    ])
    expect(periksa(dataOf(input, {}, 'referensi'), null)).toEqual([])
  })

  it('any estimate can be checked, sorted by weight, and every removal is of rows nothing points at', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const hasil = periksa(dataOf(input), [])
        const berat = hasil.map((t) => BERAT.indexOf(BERAT_TEMUAN[t.kode]))
        expect(berat).toEqual(berat.toSorted((a, b) => a - b))
        const hapus = new Set(hasil.flatMap(({ perbaikan }) => perbaikan?.analisa?.hapus ?? []))
        for (const row of input.pekerjaan) expect(hapus.has(row.analisaId ?? '')).toBe(false)
        for (const row of input.komponen) expect(hapus.has(row.subAnalisaId ?? '')).toBe(false)
      }),
    )
  })
})

describe('figures far off the others', () => {
  const jauh = (nilai: string[]) => findJauh(nilai, (n) => n, 4n).map((hasil) => hasil.nilai)

  it('two wild ones do not hide each other, and a wide spread is none', () => {
    expect(jauh(['10', '11', '12', '10', '11', '900', '800'])).toEqual(['900', '800'])
    expect(jauh(['10', '11', '12', '10', '1'])).toEqual(['1'])
    expect(jauh(['10', '25', '100', '390', '420'])).toEqual([])
    expect(jauh(['0', '0', '10', '10', '100'])).toEqual([])
  })
})
