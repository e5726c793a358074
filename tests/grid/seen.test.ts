import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opensAbove, rowsToDraw } from '@/components/grid/seen'

it('all rows in sight are drawn, and never more than a screen and what lies around it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400_000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 28, max: 46 }),
      fc.integer({ min: 0, max: 12_000 }),
      (top, height, rowHeight, count) => {
        const [first, end] = rowsToDraw({ top, height }, rowHeight, count)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(count)
        expect(first).toBeLessThanOrEqual(end)
        const inSight = (r: number) => r * rowHeight < top + height && (r + 1) * rowHeight > top
        for (const r of [first - 1, end]) if (r >= 0 && r < count) expect(inSight(r)).toBe(false)
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 8 + 8 + 4)
      },
    ),
  )
})

it('a step of one row seldom changes what is drawn', () => {
  const drawn = (row: number) => rowsToDraw({ top: row * 32, height: 640 }, 32, 10_000).join()
  const changes = Array.from({ length: 400 }, (_, n) => drawn(n + 101) !== drawn(n + 100)).filter(Boolean)
  expect(changes).toHaveLength(100)
})

describe('what opens at a cell', () => {
  const above = (r: number, need = 64, top = 0) => opensAbove({ top, height: 630 }, 30, r, need)

  it('opens below while there is room', () => {
    expect(above(0)).toBe(false)
    expect(above(16)).toBe(false)
    expect(above(17)).toBe(true)
    expect(above(13, 200)).toBe(true)
  })

  it('goes by where the row stands in sight, not in the table', () => {
    expect(above(100, 64, 2900)).toBe(false)
    expect(above(118, 64, 2900)).toBe(true)
  })

  it('stays below where there is no room above either', () => {
    expect(opensAbove({ top: 0, height: 150 }, 30, 2, 64)).toBe(false)
  })
})
