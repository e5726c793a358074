import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsToDraw } from '@/components/grid/seen'

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
