import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namaSalinan } from '@/lib/domain/salin/nama-salinan'

describe('names of copies', () => {
  it('number a base, or stand where the pattern says', () => {
    expect(namaSalinan('Rumah A', 3)).toEqual(['Rumah A - Copy 1', 'Rumah A - Copy 2', 'Rumah A - Copy 3'])
    expect(namaSalinan('Blok {n} tipe 36', 2)).toEqual(['Blok 1 tipe 36', 'Blok 2 tipe 36'])
    expect(namaSalinan('{n}/{n}', 2)).toEqual(['1/1', '2/2'])
  })

  it('leave the name of one copy as it is', () => {
    expect(namaSalinan('Rumah A', 1)).toEqual(['Rumah A'])
    expect(namaSalinan('Rumah {n}', 1)).toEqual(['Rumah 1'])
  })

  it('are all different, whatever the pattern', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (pola, banyak) => {
        expect(new Set(namaSalinan(pola, banyak)).size).toBe(banyak)
      }),
    )
  })
})
