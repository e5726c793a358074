import { describe, expect, it } from 'vitest'
import { findMatches, matchFrom, planReplace, replaceIn } from '@/components/grid/find'
import { PESAN_GRID } from '@/components/grid/pesan'
import { stickyRows } from '@/components/grid/sticky'
import { gridOf } from './fixtures/rows'

const BILL = `
I Beton
  Kolom beton | 1 | 1.000 | 1.000
  Balok BETON | 2 | 1.000 | 2.000
`
const q = (text: string, matchCase = false) => ({ text, matchCase })

describe('find', () => {
  const { core } = gridOf(BILL)
  const matches = findMatches(core.table(), q('beton'))

  it('looks in every cell, whatever the case unless asked', () => {
    expect(matches).toEqual([
      { r: 0, c: 0 },
      { r: 1, c: 0 },
      { r: 2, c: 0 },
    ])
    expect(findMatches(core.table(), q('beton', true))).toEqual([{ r: 1, c: 0 }])
    expect(findMatches(core.table(), q('1.000'))).toHaveLength(3)
    expect(findMatches(core.table(), q(''))).toEqual([])
  })

  it('goes on from where one is, and round the end', () => {
    expect(matchFrom(matches, { r: 1, c: 0 }, 'here')).toBe(1)
    expect(matchFrom(matches, { r: 1, c: 0 }, 'next')).toBe(2)
    expect(matchFrom(matches, { r: 2, c: 3 }, 'next')).toBe(0)
    expect(matchFrom(matches, { r: 1, c: 0 }, 'back')).toBe(0)
    expect(matchFrom(matches, { r: 0, c: 0 }, 'back')).toBe(2)
    expect(matchFrom([], { r: 0, c: 0 }, 'next')).toBe(-1)
  })
})

describe('replace', () => {
  it('takes what is looked for and what comes instead as they stand', () => {
    expect(replaceIn('a.b a.b', q('a.b'), '$&')).toBe('$& $&')
    expect(replaceIn('axb', q('a.b'), 'z')).toBe('axb')
    expect(replaceIn('Beton BETON', q('beton', true), 'x')).toBe('Beton BETON')
  })

  it('is one change, skips what is locked, and says so', () => {
    const grid = gridOf(BILL)
    const plan = planReplace(grid.core.table(), findMatches(grid.core.table(), q('1.000')), {
      query: q('1.000'),
      by: '1.250',
      pesan: PESAN_GRID.id,
    })
    grid.controller.blocks.replace(plan.edits, plan.skipped)
    expect(grid.edits.map(({ id, key, text }) => `${id} ${key} ${text}`)).toEqual([
      'Kolom beton harga 1.250',
      'Balok BETON harga 1.250',
    ])
    expect(grid.now().notice?.text).toBe(
      '2 sel diganti. 1 sel dilewati: terkunci, atau isinya bukan yang tampak.',
    )
  })
})

describe('headings over the rows', () => {
  const TREE = `
I
  A
    a1 | 1
    a2 | 1
    a3 | 1
  B
    b1 | 1
II
  C
    c1 | 1
    c2 | 1
`
  const stuck = (top: number, height = 350) => {
    const { core } = gridOf(TREE)
    return stickyRows(core, { top, height })
      .map((r) => core.table().ids[r])
      .join(' ')
  }

  it('are those of the first row in sight below them', () => {
    expect(stuck(0)).toBe('')
    expect(stuck(32)).toBe('I A')
    expect(stuck(64)).toBe('I A')
    expect(stuck(32 * 5)).toBe('I B')
    expect(stuck(32 * 9)).toBe('II C')
  })

  it('begin as the heading itself begins to leave', () => {
    expect(stuck(10)).toBe('I A')
    expect(stuck(32 * 4 + 1)).toBe('I B')
  })

  it('never take more than their part of a low grid: the nearest stay', () => {
    expect(stuck(64, 190)).toBe('A')
    expect(stuck(64, 100)).toBe('')
  })

  it('leave room for the row that one goes to', () => {
    const grid = gridOf(TREE)
    grid.controller.goTo('c2')
    grid.scroller.scrollTop = 32 * 9
    grid.controller.goTo('a2')
    expect(grid.scroller.scrollTop).toBe(32)
  })
})
