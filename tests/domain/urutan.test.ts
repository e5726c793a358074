import fc from 'fast-check'
import { expect, it } from 'vitest'
import { urutanBetween, urutanList } from '@/lib/domain/urutan'

it('finds a key between any two neighbours, again and again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (tempat) => {
      const keys: string[] = []
      for (const nat of tempat) {
        const at = nat % (keys.length + 1)
        keys.splice(at, 0, urutanBetween(keys[at - 1] ?? null, keys[at] ?? null))
      }
      expect(keys.toSorted()).toEqual(keys)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

it('spreads a list between two keys', () => {
  expect(urutanList(0)).toEqual([])
  const keys = ['a', ...urutanList(200, 'a', 'b'), 'b']
  expect(keys.toSorted()).toEqual(keys)
  expect(new Set(keys).size).toBe(202)
})
