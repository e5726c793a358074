import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { susunKebutuhan } from '@/components/rab/kebutuhan/susun-kebutuhan'
import { compareDecimal, sumDecimal } from '@/lib/domain/decimal'
import {
  analisa,
  estimate,
  item,
  klasifikasi,
  komponen,
  PRICING,
  pekerjaan,
} from '../../domain/rekap/estimate'

const SEMUA = { kategori: null, klasifikasi: null, cari: '' }

describe('the take-off as the page shows it', () => {
  const contoh = {
    pricing: PRICING,
    hargaItem: [item('mandor', 'TK', '100.00'), item('semen', 'BHN', '10.00'), item('pasir', 'BHN', null)],
    analisa: [analisa('a1'), analisa('a2')],
    komponen: [
      komponen('k1', 'a1', 'mandor', '2.000000'),
      komponen('k2', 'a1', 'semen', '5.000000'),
      komponen('k3', 'a2', 'pasir', '3.000000'),
    ],
    klasifikasi: [klasifikasi('c0'), klasifikasi('c1', 'c0'), klasifikasi('c2')],
    pekerjaan: [
      pekerjaan('p1', { klasifikasiId: 'c1', analisaId: 'a1', volume: '3.000' }),
      pekerjaan('p2', { klasifikasiId: 'c2', analisaId: 'a2', volume: '1.000' }),
    ],
  }

  it('filters by kategori, words and heading, however deep the heading', () => {
    const uraian = (saring: Partial<typeof SEMUA> | object) =>
      susunKebutuhan(contoh, { ...SEMUA, ...saring }).items.map((row) => row.uraian)
    expect(uraian({})).toEqual(['item mandor', 'item semen', 'item pasir'])
    expect(uraian({ kategori: 'BHN' })).toEqual(['item semen', 'item pasir'])
    expect(uraian({ klasifikasi: 'c0' })).toEqual(['item mandor', 'item semen'])
    expect(uraian({ cari: 'PAS bhn' })).toEqual(['item pasir'])
  })

  it('sums what is shown, tells the whole apart, and counts what has no price', () => {
    const hasil = susunKebutuhan(contoh, { ...SEMUA, kategori: 'BHN' })
    expect(hasil).toMatchObject({ terpilih: '150', total: '750.00', tanpaHarga: 1 })
    expect(hasil.perKategori.map(({ porsi }) => porsi)).toEqual(['80.00', '20.00', '0.00', '0.00'])
    expect(hasil.teratas[0]?.uraian).toBe('item mandor')
  })

  it('the kategori add up to the total, whatever the estimate', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const { perKategori, total } = susunKebutuhan(input, SEMUA)
        expect(compareDecimal(sumDecimal(perKategori.map(({ biaya }) => biaya)), total)).toBe(0)
      }),
    )
  })
})
