import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepest, openTo, showLevels } from '@/components/grid/branches'
import type { Filters } from '@/components/grid/filter'
import { createView, type Sort } from '@/components/grid/view'
import { COLUMNS, rowsOf, sourceOf } from './fixtures/rows'

const BILL = `
I Tanah
  Galian | 12,5 | 97.600 | 1.220.000
  Urugan | 100 | – | –
II Struktur
  A Bawah
    Pondasi | 9 | 1.250.000 | 11.250.000
  B Atas
    Kolom | 1.200 | 2.000 | 2.400.000
    Balok |  | 500,5 | 0
`
const look = (sort: Sort | null, filters: Filters = {}) =>
  createView(sourceOf(rowsOf(BILL)).source, COLUMNS, { sort, filters }, 'id')
    .getIds()
    .join(' ')

describe('a filter', () => {
  it('by text keeps the headings above what it finds, and finds headings too', () => {
    expect(look(null, { uraian: { jenis: 'teks', nilai: 'OLO' } })).toBe('II Struktur B Atas Kolom')
    expect(look(null, { uraian: { jenis: 'teks', nilai: 'bawah' } })).toBe('II Struktur A Bawah')
  })

  it.each([
    ['gt', '12.5', 'Urugan Kolom'],
    ['gte', '12.5', 'Galian Urugan Kolom'],
    ['lt', '12.5', 'Pondasi'],
    ['lte', '12.5', 'Galian Pondasi'],
    ['eq', '1200', 'Kolom'],
  ] as const)('compares figures as figures: volume %s %s', (jenis, nilai, lines) => {
    const shown = look(null, { volume: { jenis, nilai } }).replaceAll(/I+ \w+|[AB] \w+/g, '')
    expect(shown.trim().split(/ +/).join(' ')).toBe(lines)
  })

  it('for what is empty means lines, a dash included; with a second one both must hold', () => {
    expect(look(null, { harga: { jenis: 'kosong', nilai: '' } })).toBe('I Tanah Urugan')
    expect(look(null, { volume: { jenis: 'kosong', nilai: '' } })).toBe('II Struktur B Atas Balok')
    expect(
      look(null, { harga: { jenis: 'isi', nilai: '' }, uraian: { jenis: 'teks', nilai: 'galian' } }),
    ).toBe('I Tanah Galian')
  })

  it('does not hide a row that was jumped to, and says how many lines it leaves', () => {
    const { source } = sourceOf(rowsOf(BILL))
    const filters: Filters = { uraian: { jenis: 'teks', nilai: 'kolom' } }
    const view = createView(source, COLUMNS, { sort: null, filters }, 'id')
    expect(view.count()).toEqual({ tampak: 1, semua: 5 })
    let told = 0
    view.subscribeIds(() => told++)
    view.pin('Galian')
    expect(view.getIds().join(' ')).toBe('I Tanah Galian II Struktur B Atas Kolom')
    expect(told).toBe(1)
  })
})

describe('an order', () => {
  it('stays inside each heading, headings first, what is missing last either way', () => {
    expect(look({ key: 'harga', turun: false })).toBe(
      'I Tanah Galian Urugan II Struktur A Bawah Pondasi B Atas Balok Kolom',
    )
    expect(look({ key: 'harga', turun: true })).toBe(
      'I Tanah Galian Urugan II Struktur A Bawah Pondasi B Atas Kolom Balok',
    )
    expect(look({ key: 'uraian', turun: true })).toBe(
      'II Struktur B Atas Kolom Balok A Bawah Pondasi I Tanah Urugan Galian',
    )
  })

  it('does not move a row while it is edited, only when rows come or go', () => {
    const world = sourceOf(rowsOf('a | 1\nb | 2'))
    const view = createView(
      world.source,
      COLUMNS,
      { sort: { key: 'volume', turun: true }, filters: {} },
      'id',
    )
    const before = view.getIds()
    expect(before).toEqual(['b', 'a'])
    expect(view.getIds()).toBe(before)
    world.setRows(rowsOf('a | 9\nb | 2'))
    expect(view.getIds()).toEqual(['a', 'b'])
  })

  it('is an order of the same rows, whatever the tree', () => {
    const line = fc.record({ level: fc.integer({ min: 0, max: 4 }), heading: fc.boolean(), n: fc.nat(99) })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, turun) => {
        const text = lines
          .map(({ level, heading, n }, i) => `${'  '.repeat(level)}r${i}${heading ? '' : ` | ${n}`}`)
          .join('\n')
        const { source } = sourceOf(rowsOf(text))
        const view = createView(source, COLUMNS, { sort: { key: 'volume', turun }, filters: {} }, 'id')
        expect([...view.getIds()].sort()).toEqual([...source.getIds()].sort())
      }),
    )
  })
})

describe('branches', () => {
  it('open to a level and no further, and give back what was closed', () => {
    const world = sourceOf(rowsOf(BILL))
    world.toggle(['I Tanah', 'II Struktur', 'B Atas'], false)
    expect(deepest(world.source)).toBe(1)
    expect(openTo(world.source, 99, world.toggle)).toEqual(['I Tanah', 'II Struktur', 'B Atas'])
    expect(deepest(world.source)).toBe(2)
    showLevels(world.source, 2, world.toggle)
    expect(world.source.getIds().join(' ')).toBe('I Tanah Galian Urugan II Struktur A Bawah B Atas')
    showLevels(world.source, 1, world.toggle)
    expect(world.source.getIds().join(' ')).toBe('I Tanah II Struktur')
  })
})
