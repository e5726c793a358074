import { expect, it } from 'vitest'
import { romawi } from '@/lib/domain/angka/romawi'

it('numbers headings in Roman figures', () => {
  expect([1, 4, 9, 14, 40, 99, 444, 2026].map(romawi)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XL',
    'XCIX',
    'CDXLIV',
    'MMXXVI',
  ])
})
