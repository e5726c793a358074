import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDepth } from '@/lib/domain/analisa/depth'
import { BATAS_RINCIAN, countRincian, expandAnalisa } from '@/lib/domain/analisa/expand-analisa'
import { findSiklus } from '@/lib/domain/analisa/find-siklus'
import { findTooDeep } from '@/lib/domain/analisa/find-too-deep'
import { hitungRekap } from '@/lib/domain/rekap/hitung-rekap'
import { analisa, estimate, item, komponen, pekerjaan } from '../rekap/estimate'

const rantai = (...teks: string[]) => teks.map((t) => ({ dari: t.charAt(0), ke: t.charAt(1) }))
const panjang = (n: number) => Array.from({ length: n }, (_, i) => ({ dari: `${i}`, ke: `${i + 1}` }))

describe('findSiklus', () => {
  it.each([
    [[], null],
    [['ab', 'bc', 'ac'], null],
    [
      ['ab', 'ba'],
      ['a', 'b', 'a'],
    ],
    [['aa'], ['a', 'a']],
    [
      ['xa', 'ab', 'bc', 'cb'],
      ['b', 'c', 'b'],
    ],
    [
      ['ab', 'cd', 'de', 'ec'],
      ['c', 'd', 'e', 'c'],
    ],
  ])('%j', (teks, harap) => expect(findSiklus(rantai(...teks))).toEqual(harap))

  it('walks chains longer than the call stack', () => {
    expect(findSiklus(panjang(50_000))).toBeNull()
    expect(findSiklus([...panjang(50_000), { dari: '50000', ke: '0' }])).toHaveLength(50_002)
  })

  it('finds a cycle exactly when bundles cannot be put in order, and its path exists', () => {
    const huruf = fc.constantFrom(...'abcdefg')
    fc.assert(
      fc.property(fc.array(fc.tuple(huruf, huruf), { maxLength: 12 }), (pasang) => {
        const bundles = pasang.map(([dari, ke]) => ({ dari, ke }))
        let sisa = bundles
        for (let n = -1; n !== sisa.length; ) {
          n = sisa.length
          sisa = sisa.filter(({ ke }) => sisa.some(({ dari }) => dari === ke))
        }
        const jalur = findSiklus(bundles)
        expect(jalur === null).toBe(sisa.length === 0)
        if (!jalur) return
        expect(jalur[0]).toBe(jalur.at(-1))
        const langkah = jalur.slice(1).map((ke, i) => `${jalur[i]}${ke}`)
        expect(langkah.every((l) => pasang.some(([dari, ke]) => dari + ke === l))).toBe(true)
      }),
    )
  })
})

describe('checkDepth', () => {
  it('allows ten levels and refuses the eleventh with its path', () => {
    expect(checkDepth([])).toEqual({ ok: true })
    expect(checkDepth(panjang(10))).toEqual({ ok: true })
    const jalur = Array.from({ length: 12 }, (_, i) => `${i}`)
    expect(checkDepth(panjang(11))).toEqual({ ok: false, kode: 'BERSARANG_TERLALU_DALAM', jalur })
    expect(findTooDeep(panjang(11))).toEqual(jalur)
    expect(findTooDeep(panjang(10))).toBeNull()
  })
  it('names a cycle as such', () => {
    expect(checkDepth(rantai('ab', 'ba'))).toEqual({ ok: false, kode: 'SIKLUS', jalur: ['a', 'b', 'a'] })
  })
})

const data = {
  hargaItem: [item('h1', 'TK', '180000'), item('h2', 'BHN', null)],
  analisa: ['a1', 'a2', 'a3', 'a4'].map(analisa),
  komponen: [
    komponen('k1', 'a1', 'h1', '0.500000'),
    komponen('k2', 'a1', 'a2', '2.500000'),
    komponen('k3', 'a2', 'h2', '0.000001'),
    komponen('k4', 'a2', 'a3', '0.333333'),
    komponen('k5', 'a3', 'h1', '0.333333'),
    komponen('k6', 'a1', 'a3', '1'),
    komponen('k7', 'a4', 'a4', '1'),
    komponen('k8', 'a3', 'h9', '1'),
  ],
}

describe('expandAnalisa', () => {
  it('gives one row per path, exact, with the codes passed through', () => {
    const rows = expandAnalisa('a1', data).map((r) => [r.kategori, r.kode, r.koefisien, r.melalui.join('>')])
    expect(rows).toEqual([
      ['TK', 'TK-h1', '0.5', ''],
      ['BHN', 'BHN-h2', '0.0000025', 'A.a2'],
      ['TK', 'TK-h1', '0.2777772222225', 'A.a2>A.a3'],
      ['TK', 'TK-h1', '0.333333', 'A.a3'],
    ])
    expect(expandAnalisa('a3', data)[0]).toEqual({
      kategori: 'TK',
      kode: 'TK-h1',
      uraian: 'item h1',
      satuan: 'm',
      hargaItemId: 'h1',
      koefisien: '0.333333',
      melalui: [],
    })
    expect(countRincian('a1', data)).toBe(4)
  })
  it('gives nothing for a cycle or an unknown id', () => {
    expect(expandAnalisa('a4', data)).toEqual([])
    expect(expandAnalisa('x', data)).toEqual([])
    expect(countRincian('x', data)).toBe(0)
  })
  it('refuses an explosion before it happens', () => {
    const id = (n: number) => `a${n}`
    const tingkat = Array.from({ length: 10 }, (_, n) => n)
    const rows = tingkat.flatMap((n) =>
      Array.from({ length: 20 }, (_, j) => komponen(`k${n}-${j}`, id(n), n === 0 ? 'h1' : id(n - 1), '1')),
    )
    const besar = { ...data, analisa: tingkat.map((n) => analisa(id(n))), komponen: rows }
    expect(countRincian('a9', besar)).toBe(20 ** 10)
    expect(20 ** 10).toBeGreaterThan(BATAS_RINCIAN)
    expect(() => expandAnalisa('a9', besar)).toThrow(RangeError)
  })

  it('costs the same expanded by hand as nested', () => {
    fc.assert(
      fc.property(estimate, fc.nat(), (input, nat) => {
        const { id } = input.analisa[nat % input.analisa.length] ?? analisa('x')
        const rata = expandAnalisa(id, input)
        expect(rata).toHaveLength(countRincian(id, input))
        // koefisien longer than 6 digits: counted in volumes and prices of one line each instead
        const pricing = { ...input.pricing, markupPercent: '0', pembulatanHsp: null }
        const satu = pekerjaan('p', { analisaId: id })
        const sarang = hitungRekap({ ...input, pricing, pekerjaan: [satu] }).pekerjaan[0]
        const jumlah = { TK: 0n, BHN: 0n, ALT: 0n, LAIN: 0n }
        for (const row of rata)
          jumlah[row.kategori] += units(row.koefisien) * units(harga(input, row.hargaItemId))
        const angka = [sarang?.tenagaKerja, sarang?.bahan, sarang?.alat, sarang?.lain].map(
          (t) => units(t ?? '0') * SATU,
        )
        expect(angka).toEqual(Object.values(jumlah))
      }),
    )
  })
})

const SATU = 10n ** 40n
const units = (text: string) => {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(40, '0'))
}
const harga = (input: { hargaItem: readonly { id: string; hargaSatuan: string | null }[] }, id: string) =>
  input.hargaItem.find((row) => row.id === id)?.hargaSatuan ?? '0'
