import { describe, expect, it } from 'vitest'
import { addPercent, percentOf } from '@/lib/domain/rekap/percent'

describe('percent of an analysis', () => {
  it('is exact, whatever the digits', () => {
    expect(percentOf('1095100.00', '10.00')).toBe('109510')
    expect(percentOf('0.123456', '12.50')).toBe('0.015432')
    expect(addPercent('1095100', '10.00')).toBe('1204610')
    expect(addPercent('100', '0.00')).toBe('100')
  })
})
