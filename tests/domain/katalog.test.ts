import { describe, expect, it } from 'vitest'
import {
  cariOf,
  foldCari,
  foldLonggar,
  isAwalKode,
  kataLonggar,
  kerabatIn,
  wordsOf,
} from '@/lib/domain/katalog/fold-cari'
import { foldSatuan } from '@/lib/domain/katalog/fold-satuan'
import { highlight } from '@/lib/domain/katalog/highlight'

describe('words of the catalogue', () => {
  it('meet however they are written', () => {
    expect(foldCari('1 m² Dinding ½ batu, 1 SP : 5 PP')).toBe('1 m2 dinding 1/2 batu 1sp:5pp')
    expect(foldCari('Keramik 30 x 30 cm')).toBe(foldCari('ubin 30×30 cm'))
    expect(foldCari('1 m’ Pembesian ∅12')).toBe(foldCari("1 m' tulangan dia 12"))
    expect(foldCari('Lantai kerja')).toBe('rabat')
    expect(wordsOf('besi besi BETON')).toEqual(['besi', 'beton'])
    expect(cariOf('A.1', 'Galian')).toBe(' a.1 galian ')
  })

  it("meets f'c without its apostrophe where text is compared as it is typed", () => {
    const teks = foldLonggar("1 m3 beton f'c 20 MPa")
    expect(kataLonggar('beton fc 20').every((kata) => teks.includes(kata))).toBe(true)
    expect(kataLonggar("f’c f'c")).toEqual(['fc'])
  })

  it('know the closer ones of those that mean the same', () => {
    expect(kerabatIn('Tulangan kolom')).toEqual([['tulangan', 'pembesian', 'penulangan']])
    expect(kerabatIn('besi beton')).toEqual([])
  })

  it('tell the beginning of a code from words', () => {
    expect(['1.2.', 'K.7.1', 'A.2.2.1.1'].map(isAwalKode)).toEqual([true, true, true])
    expect(['beton', 'm2', '20 MPa', '1,5'].map(isAwalKode)).toEqual([false, false, false, false])
  })

  it('units: safe aliases only', () => {
    expect(['Buah', 'M2', "m'", 'LS', 'btg', 'L', 'M1', ' kg '].map(foldSatuan)).toEqual([
      'buah',
      'm2',
      'm',
      'ls',
      'batang',
      'L',
      'M1',
      'kg',
    ])
  })

  it('highlights the words that hit', () => {
    const hits = (uraian: string, q: string) =>
      highlight(uraian, wordsOf(q))
        .filter(({ kena }) => kena)
        .map(({ teks }) => teks.trim())
    expect(hits('1 m2 dinding bata merah', 'bata dinding')).toEqual(['dinding', 'bata'])
    expect(
      highlight('Dinding', [])
        .map(({ teks }) => teks)
        .join(''),
    ).toBe('Dinding')
  })
})
