import { describe, expect, it } from 'vitest'
import { Serialized } from '@/lib/gate/operation'
import { RekapCache } from '@/lib/operations/rekap/rekap-cache'

describe('rekaps that are kept', () => {
  const answer = (size: number) => new Serialized<never>('x'.repeat(size))

  it('are those of the last revision: work on one project takes no more and more room', () => {
    const cache = new RekapCache(100)
    cache.put('b', 1, answer(30))
    for (let revision = 1; revision <= 50; revision++) cache.put('a', revision, answer(60))
    expect(cache.get('a', 49)).toBeUndefined()
    expect(cache.get('a', 50)?.text).toHaveLength(60)
    expect(cache.get('b', 1)?.text).toHaveLength(30)
  })

  it('an earlier revision, computed late, does not take the place of the last', () => {
    const cache = new RekapCache(100)
    cache.put('a', 2, answer(10))
    cache.put('a', 1, answer(20))
    expect(cache.get('a', 2)?.text).toHaveLength(10)
  })

  it('the least recently used go where there is no room', () => {
    const cache = new RekapCache(100)
    cache.put('a', 1, answer(40))
    cache.put('b', 1, answer(40))
    cache.get('a', 1)
    cache.put('c', 1, answer(40))
    expect(['a', 'b', 'c'].map((key) => cache.get(key, 1) !== undefined)).toEqual([true, false, true])
  })
})
