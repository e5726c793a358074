import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nilaiText } from '@/lib/domain/decimal'
import { dependantsOf, parametersUsing } from '@/lib/domain/volume/dependants-of'
import { hitungParameter } from '@/lib/domain/volume/hitung-parameter'
import type { ParameterRow } from '@/lib/domain/volume/types'

const list = (isi: Record<string, string>): ParameterRow[] =>
  Object.entries(isi).map(([nama, nilai]) => ({ nama, nilai }))
const nilai = (isi: Record<string, string>) =>
  Object.fromEntries([...hitungParameter(list(isi)).nilai].map(([nama, n]) => [nama, nilaiText(n, 3)]))
const galat = (isi: Record<string, string>) => Object.fromEntries(hitungParameter(list(isi)).galat)

describe('hitungParameter', () => {
  it('computes formulas whatever the order of the list', () => {
    expect(
      nilai({ Luas: '=Panjang*lebar', panjang: '10', lebar: '=panjang/4', keliling: '= 2*(panjang+LEBAR)' }),
    ).toEqual({
      luas: '25.000',
      panjang: '10.000',
      lebar: '2.500',
      keliling: '25.000',
    })
    const { urutan } = hitungParameter(list({ c: '=b', b: '=a', a: '1' }))
    expect(urutan).toEqual(['a', 'b', 'c'])
  })
  it('rounds nothing between parameters', () => {
    expect(nilai({ a: '=1/3', b: '=a*3000' })).toMatchObject({ b: '1000.000' })
  })
  it('reads a plain value as decimal text, not as typed digits', () => {
    expect(nilai({ a: '1.234' })).toEqual({ a: '1.234' })
  })

  it('names a cycle by its path, in every parameter of it, and spares the rest', () => {
    const isi = { a: '=b+1', b: '=2*a', d: '5', e: '=d+a', f: '=e', g: '=g' }
    expect(galat(isi)).toMatchObject({
      a: { kode: 'RUMUS_SIKLUS', jalur: ['a', 'b', 'a'], posisi: 1, panjang: 1 },
      b: { kode: 'RUMUS_SIKLUS', jalur: ['b', 'a', 'b'], posisi: 3 },
      e: { kode: 'RUMUS_PARAMETER_GALAT', nama: 'a', posisi: 3, sebab: { kode: 'RUMUS_SIKLUS' } },
      f: { kode: 'RUMUS_PARAMETER_GALAT', nama: 'e' },
      g: { kode: 'RUMUS_SIKLUS', jalur: ['g', 'g'] },
    })
    expect(nilai(isi)).toEqual({ d: '5.000' })
  })

  it.each([
    [{ a: '=1/0' }, { a: 'RUMUS_BAGI_NOL' }],
    [{ a: '=1+' }, { a: 'RUMUS_TIDAK_LENGKAP' }],
    [{ a: '=x' }, { a: 'RUMUS_NAMA_TIDAK_DIKENAL' }],
    [{ a: '1,5' }, { a: 'PARAMETER_NILAI' }],
    [{ a: '' }, { a: 'PARAMETER_NILAI' }],
    [{ '1a': '1' }, { '1a': 'PARAMETER_NAMA' }],
    [{ 'a b': '1' }, { 'a b': 'PARAMETER_NAMA' }],
    [{ a: '1', A: '2' }, { a: 'PARAMETER_GANDA' }],
    [
      { a: '1', A: '2', b: '=a' },
      { a: 'PARAMETER_GANDA', b: 'RUMUS_PARAMETER_GALAT' },
    ],
  ])('%j', (isi, harap) => {
    const kode = Object.fromEntries([...hitungParameter(list(isi)).galat].map(([nama, g]) => [nama, g.kode]))
    expect(kode).toEqual(harap)
  })

  it('gives the same values in any order, over chains of thousands', () => {
    const isi = Array.from({ length: 3000 }, (_, i) => ({
      nama: `p${i}`,
      nilai: i === 0 ? '1' : `=p${i - 1}+1`,
    }))
    expect(nilaiText(hitungParameter(isi).nilai.get('p2999') ?? fail(), 0)).toBe('3000')
    const fibonacci = Array.from({ length: 12 }, (_, i) => {
      return { nama: `f${i}`, nilai: i < 2 ? '1' : `=f${i - 1}+f${i - 2}` }
    })
    fc.assert(
      fc.property(fc.shuffledSubarray(fibonacci, { minLength: 12 }), (acak) => {
        const { nilai, galat, urutan } = hitungParameter(acak)
        expect([galat.size, urutan.length]).toEqual([0, 12])
        expect(nilaiText(nilai.get('f11') ?? fail(), 0)).toBe('144')
      }),
    )
  })
})

function fail(): never {
  throw new Error('no value')
}

describe('users of a parameter', () => {
  const isi = list({ a: '1', b: '=A*2', c: '=b+b', d: '=c+a', e: '=1+', x: '=y', y: '=x' })
  it('finds the direct ones', () => expect(parametersUsing(isi, 'A')).toEqual(new Set(['b', 'd'])))
  it('finds all of them', () => expect(dependantsOf(isi, 'a')).toEqual(new Set(['b', 'd', 'c'])))
  it('ends on a cycle', () => expect(dependantsOf(isi, 'x')).toEqual(new Set(['y', 'x'])))
  it('finds none', () => expect(dependantsOf(isi, 'd')).toEqual(new Set()))
})
