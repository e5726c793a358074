import { describe, expect, it } from 'vitest'
import { kodeSendiri } from '@/components/rab/analisa/kode-sendiri'
import { urutAnalisa } from '@/components/rab/analisa/urut-analisa'

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

describe('the order of a list of analyses', () => {
  it('is that of their codes read part by part; own codes and none come last, equals as they were added', () => {
    const kode = [
      'KUS-10',
      'K.12.2.7',
      '',
      'U.3.5.1.d',
      'K.5.1.2',
      'KUS-02',
      '3.1.(10)',
      '3.1.(2)',
      'k.5.1.10',
    ]
    const rows = [...kode, 'K.5.1.2'].map((satu, n) => ({ id: `${n}`, kode: satu, urutan: `${n}` }))
    const urut = urutAnalisa(rows as unknown as Parameters<typeof urutAnalisa>[0])
    expect(urut.map((row) => `${row.kode}#${row.id}`)).toEqual([
      '3.1.(2)#7',
      '3.1.(10)#6',
      'K.5.1.2#4',
      'K.5.1.2#9',
      'k.5.1.10#8',
      'K.12.2.7#1',
      'U.3.5.1.d#3',
      '#2',
      'KUS-02#5',
      'KUS-10#0',
    ])
  })
})
