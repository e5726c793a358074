import { describe, expect, it } from 'vitest'
import { kodeSendiri } from '@/components/rab/analisa/kode-sendiri'

const proyek = (...kode: string[]) =>
  ({
    rows: { analisa: new Map(kode.map((satu, n) => [String(n), { kode: satu }])) },
  }) as unknown as Parameters<typeof kodeSendiri>[0]

describe('the code of an own analysis', () => {
  it('counts the own ones, not those of the catalogue, and gives none twice', () => {
    expect(kodeSendiri(proyek('K.1.1.1', 'K.1.1.2'))).toBe('KUS-01')
    expect(kodeSendiri(proyek('K.1.1.1', 'KUS-01', 'KUS-10'))).toBe('KUS-11')
    expect(kodeSendiri(proyek('KUS-x', 'KUS-2a'))).toBe('KUS-01')
  })
})
