import { expect, it } from 'vitest'
import { bucketOf, offsetsOf, shownColumns, widthsOf } from '@/components/grid/columns'
import type { GridColumn } from '@/components/grid/types'

const columns: GridColumn[] = [
  { key: 'kode', title: 'Kode', width: 104, frozen: true },
  { key: 'uraian', title: 'Uraian', width: 300, grow: true, frozen: true },
  { key: 'satuan', title: 'Satuan', width: 60, hideBelow: 600 },
  { key: 'volume', title: 'Volume', width: 100 },
  { key: 'bobot', title: 'Bobot', width: 70, hideBelow: 1100 },
]
const shown = (width: number) => shownColumns(columns, bucketOf(width))

it('drops columns where there is no room for them', () => {
  expect([1440, 1000, 390].map((width) => shown(width).length)).toEqual([5, 4, 3])
})

it('never freezes more than a narrow column on a phone', () => {
  const frozen = (width: number) => shown(width).filter((column) => column.frozen).length
  expect([1440, 1000, 390].map(frozen)).toEqual([2, 1, 0])
})

it('gives what is left over to the growing column, and takes from it on a phone', () => {
  expect(widthsOf(shown(1440), 1440, {})).toEqual([104, 1106, 60, 100, 70])
  expect(widthsOf(shown(390), 390, {})).toEqual([104, 186, 100])
  expect(widthsOf(shown(320), 320, {})).toEqual([104, 116, 100])
})

it('keeps a width that somebody chose', () => {
  expect(widthsOf(shown(1440), 1440, { uraian: 200, volume: 10 })).toEqual([104, 200, 60, 48, 70])
  expect(offsetsOf([10, 20, 30])).toEqual([0, 10, 30])
})

it('hides and freezes what somebody chose, the code column frozen by nobody then', () => {
  const keys = (own: Parameters<typeof shownColumns>[2]) =>
    shownColumns(columns, 'lebar', own).map(({ key, frozen }) => (frozen ? `[${key}]` : key))
  expect(keys({ hidden: ['satuan'] })).toEqual(['[kode]', '[uraian]', 'volume', 'bobot'])
  expect(keys({ hidden: [], freeze: null })).toEqual(['kode', 'uraian', 'satuan', 'volume', 'bobot'])
  expect(shownColumns(columns, 'sedang', { hidden: [], freeze: 'satuan' })[2]?.frozen).toBe(true)
  expect(shownColumns(columns, 'sempit', { hidden: [], freeze: 'uraian' })[1]?.frozen).toBe(false)
  expect(keys({ hidden: ['kode'], freeze: 'satuan' })).toEqual(['[uraian]', '[satuan]', 'volume', 'bobot'])
})

it('leaves the heads of rows their place', () => {
  expect(offsetsOf([10, 20], 26)).toEqual([26, 36])
})
