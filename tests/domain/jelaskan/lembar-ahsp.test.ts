import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimal, sumDecimal } from '@/lib/domain/decimal'
import { lembarAhsp } from '@/lib/domain/jelaskan/lembar-ahsp'
import { analisa, estimate, item, komponen, PRICING } from '../rekap/estimate'
import { dataOf } from './data-jelas'

describe('the AHSP sheet of an analysis', () => {
  it('its parts add up to the base cost, and an opened bundle to the row it stands for', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const data = dataOf(input)
        for (const { id } of input.analisa) {
          const lembar = lembarAhsp(data, id)
          const total = sumDecimal(lembar.map(({ jumlah }) => jumlah))
          expect(compareDecimal(total, data.engine.analisa(id).biayaDasar)).toBe(0)
          for (const row of lembar.flatMap(({ baris }) => baris)) {
            if (row.subAnalisaId === null) continue
            const isi = sumDecimal(lembarAhsp(data, row.subAnalisaId, row.koefisien).map((b) => b.jumlah))
            expect(compareDecimal(isi, row.jumlah ?? '0')).toBe(0)
          }
        }
      }),
    )
  })

  it('puts a resource under its own kategori and a bundle under the rest; an unknown price stays unknown', () => {
    const data = dataOf({
      pricing: PRICING,
      hargaItem: [item('mandor', 'TK', '100.00'), item('semen', 'BHN', null)],
      analisa: [analisa('a1'), analisa('a2')],
      komponen: [
        komponen('k1', 'a1', 'a2', '0.500000'),
        komponen('k2', 'a1', 'semen', '3.000000'),
        komponen('k3', 'a2', 'mandor', '2.000000'),
      ],
      klasifikasi: [],
      pekerjaan: [],
    })
    const baris = lembarAhsp(data, 'a1').map((b) => [b.kategori, b.jumlah, ...b.baris.map((r) => r.jumlah)])
    expect(baris).toEqual([
      ['TK', '0'],
      ['BHN', '0', null],
      ['ALT', '0'],
      ['LAIN', '100', '100'],
    ])
  })
})
