import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockOf, type Dims, type GridEvent, isRange, type Sel, START, step } from '@/components/grid/machine'
import type { Motion } from '@/components/grid/motion'

/** Filled where the sum of row and column is no multiple of three. */
const dims = (rows: number, cols: number): Dims => ({
  rows,
  cols,
  page: 5,
  filled: (r, c) => (r + c) % 3 !== 0,
})

const motions: Motion[] = [
  'up',
  'down',
  'left',
  'right',
  'edge-up',
  'edge-down',
  'edge-left',
  'edge-right',
  'page-up',
  'page-down',
  'row-start',
  'row-end',
  'first',
  'last',
]
const motion = fc.constantFrom(...motions)
const pos = fc.record({ r: fc.integer({ min: -3, max: 40 }), c: fc.integer({ min: -3, max: 12 }) })
const size = fc.record({ rows: fc.integer({ min: 1, max: 30 }), cols: fc.integer({ min: 1, max: 9 }) })

const selecting: fc.Arbitrary<GridEvent> = fc.oneof(
  fc.record({ type: fc.constant('move' as const), to: motion, extend: fc.boolean() }),
  fc.record({ type: fc.constant('enter' as const), back: fc.boolean() }),
  fc.record({ type: fc.constant('tab' as const), back: fc.boolean() }),
  fc.record({ type: fc.constant('goto' as const), at: pos, extend: fc.boolean() }),
  fc.record({ type: fc.constant('range' as const), at: pos, head: pos }),
  fc.constant({ type: 'all' as const }),
  fc.record({
    type: fc.constant('rows' as const),
    r: fc.option(fc.integer({ min: -3, max: 40 })),
    extend: fc.boolean(),
  }),
  fc.constant({ type: 'collapse' as const }),
)
const typing: fc.Arbitrary<GridEvent> = fc.oneof(
  fc.record({ type: fc.constant('type' as const), text: fc.string() }),
  fc.record({
    type: fc.constant('pick' as const),
    delta: fc.constantFrom(-1, 1),
    count: fc.integer({ min: 0, max: 4 }),
  }),
  fc.constant({ type: 'caret' as const }),
  fc.record({ type: fc.constant('refuse' as const), pesan: fc.string() }),
)
const start: GridEvent = { type: 'edit', text: 'a', initial: 'a', mode: 'caret' }
const ending: fc.Arbitrary<GridEvent> = fc.oneof(
  fc.constant({ type: 'cancel' as const }),
  fc.record({
    type: fc.constant('commit' as const),
    go: fc.constantFrom('stay', 'down', 'up', 'left', 'right', 'next', 'previous'),
  }),
)
const anything = fc.array(fc.oneof(selecting, typing, ending, fc.constant(start)), { maxLength: 60 })
const run = (events: readonly GridEvent[], within: Dims, from: Sel = START) =>
  events.reduce((sel, event) => step(sel, event, within), from)

describe('selection', () => {
  it('keeps the active cell and the range inside', () => {
    fc.assert(
      fc.property(anything, size, (events, { rows, cols }) => {
        const { top, left, bottom, right } = blockOf(run(events, dims(rows, cols)))
        expect(top >= 0 && left >= 0 && bottom < rows && right < cols).toBe(true)
      }),
    )
  })

  it('of whole rows goes from the first column to the last as long as it calls itself that', () => {
    fc.assert(
      fc.property(anything, size, (events, { rows, cols }) => {
        const sel = run(events, dims(rows, cols))
        const { left, right } = blockOf(sel)
        if (sel.whole) expect([left, right]).toEqual([0, cols - 1])
      }),
    )
  })

  it('comes back to where it was when a range is grown and collapsed', () => {
    fc.assert(
      fc.property(anything, size, fc.array(motion, { maxLength: 20 }), (events, { rows, cols }, grown) => {
        const within = dims(rows, cols)
        const before = run([...events, { type: 'cancel' }, { type: 'collapse' }], within)
        const after = run(
          [...grown.map((to) => ({ type: 'move' as const, to, extend: true })), { type: 'collapse' }],
          within,
          before,
        )
        expect(after.at).toEqual(before.at)
        expect(isRange(after)).toBe(false)
      }),
    )
  })

  it('stays at the corner of an empty grid', () => {
    fc.assert(
      fc.property(anything, (events) => {
        const { at, head } = run(events, dims(0, 0))
        expect([at, head]).toEqual([START.at, START.head])
      }),
    )
  })

  it('walks the whole grid with Tab, and ends where it ends', () => {
    const tabs = Array.from({ length: 5 }, (): GridEvent => ({ type: 'tab', back: false }))
    expect(run(tabs, dims(2, 3)).at).toEqual({ r: 1, c: 2 })
  })

  it('goes back below the first cell of a run of Tab', () => {
    const sel = run(
      [
        { type: 'goto', at: { r: 2, c: 1 } },
        { type: 'tab', back: false },
        { type: 'tab', back: false },
        { type: 'enter', back: false },
      ],
      dims(9, 5),
    )
    expect(sel.at).toEqual({ r: 3, c: 1 })
  })

  it.each([
    ['edge-down', { r: 0, c: 1 }, { r: 1, c: 1 }],
    ['edge-down', { r: 1, c: 1 }, { r: 3, c: 1 }],
    ['edge-right', { r: 0, c: 2 }, { r: 0, c: 4 }],
    ['edge-up', { r: 4, c: 1 }, { r: 3, c: 1 }],
  ] as const)('%s from %o stops where a spreadsheet stops: %o', (to, from, at) => {
    expect(
      run(
        [
          { type: 'goto', at: from },
          { type: 'move', to },
        ],
        dims(9, 6),
      ).at,
    ).toEqual(at)
  })
})

describe('editing', () => {
  const editing = run([{ type: 'goto', at: { r: 3, c: 2 } }, start], dims(9, 5))

  it('is ended by cancel and commit only', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(selecting, typing), { maxLength: 40 }), ending, (events, end) => {
        const during = run(events, dims(9, 5), editing)
        expect(during.edit).not.toBeNull()
        expect(during.at).toEqual(editing.at)
        expect(step(during, end, dims(9, 5)).edit).toBeNull()
      }),
    )
  })

  it('keeps the text that was refused, and forgets the refusal when one types on', () => {
    const refused = run(
      [
        { type: 'type', text: '12x' },
        { type: 'refuse', pesan: 'bukan angka' },
      ],
      dims(9, 5),
      editing,
    )
    expect(refused.edit).toMatchObject({ text: '12x', refused: 'bukan angka' })
    expect(step(refused, { type: 'type', text: '12' }, dims(9, 5)).edit).toMatchObject({ refused: null })
  })

  it('goes round the suggestions, none among them', () => {
    const picks = [1, 1, 1, 1, -1].map((delta): GridEvent => ({ type: 'pick', delta, count: 3 }))
    expect(picks.map((_, n) => run(picks.slice(0, n + 1), dims(9, 5), editing).edit?.pick)).toEqual([
      0, 1, 2, -1, 2,
    ])
  })
})

describe('rows come and go', () => {
  const stays = (n: number) => ({ now: n, lost: false })
  it('moves the selection and the edit along with the row', () => {
    const sel = run(
      [{ type: 'goto', at: { r: 3, c: 2 } }, start, { type: 'fit', row: (r) => stays(r + 2), col: stays }],
      dims(20, 5),
    )
    expect(sel.at).toEqual({ r: 5, c: 2 })
    expect(sel.edit?.text).toBe('a')
  })

  it('ends the edit of a row that is gone', () => {
    const sel = run(
      [
        { type: 'goto', at: { r: 3, c: 2 } },
        start,
        { type: 'fit', row: () => ({ now: 1, lost: true }), col: stays },
      ],
      dims(20, 5),
    )
    expect(sel).toMatchObject({ at: { r: 1, c: 2 }, head: { r: 1, c: 2 }, edit: null })
  })
})
