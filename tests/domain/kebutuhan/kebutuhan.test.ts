import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import { hitungKebutuhan, hitungKebutuhanSumber } from '@/lib/domain/kebutuhan/hitung-kebutuhan'
import { hitungKonversi } from '@/lib/domain/kebutuhan/hitung-konversi'
import type { RekapInput } from '@/lib/domain/rekap/types'
import {
  analisa,
  estimate,
  item,
  klasifikasi,
  komponen,
  naiveRekap,
  PRICING,
  pekerjaan,
} from '../rekap/estimate'

const contoh: RekapInput = {
  pricing: PRICING,
  hargaItem: [
    item('h1', 'TK', '100'),
    item('h2', 'BHN', '7.50'),
    item('h3', 'TK', null),
    item('h4', 'LAIN', '1'),
  ],
  analisa: [analisa('a1'), analisa('a2'), analisa('a3')],
  komponen: [
    komponen('k1', 'a1', 'h2', '2'),
    komponen('k2', 'a1', 'a2', '0.5'),
    komponen('k3', 'a2', 'h1', '0.333333'),
    komponen('k4', 'a1', 'h3', '1'),
    komponen('k5', 'a3', 'h4', '1'),
    komponen('k6', 'a1', 'h1', '1'),
  ],
  klasifikasi: [klasifikasi('c0')],
  pekerjaan: [
    pekerjaan('p1', { hargaLangsung: '5000', volume: '2' }),
    pekerjaan('p2', { analisaId: 'a1', volume: '3' }),
    pekerjaan('p3', { analisaId: 'a3', volume: '-1' }),
    pekerjaan('p4', { analisaId: 'a2', volume: '1.5' }),
    pekerjaan('p5'),
  ],
}
const singkat = (opsi?: Parameters<typeof hitungKebutuhan>[1]) =>
  hitungKebutuhan(contoh, opsi).items.map((i) => [i.kode, i.jumlah, i.harga, i.biaya])

describe('hitungKebutuhan', () => {
  it('sums by harga item, TK BHN ALT LAIN, then first use; harga langsung on its own row', () => {
    expect(singkat()).toEqual([
      ['TK-h1', '3.999999', '100.00', '399.9999'],
      ['TK-h3', '3', null, '0.00'],
      ['BHN-h2', '6', '7.50', '45.00'],
      ['p1', '2', '5000.00', '10000.00'],
      ['LAIN-h4', '-1', '1.00', '-1.00'],
    ])
    expect(hitungKebutuhan(contoh).total).toBe('10443.9999')
    expect(hitungKebutuhan(contoh).items[3]).toEqual({
      kategori: 'LAIN',
      kode: 'p1',
      uraian: 'line p1',
      satuan: 'm3',
      jumlah: '2',
      harga: '5000.00',
      biaya: '10000.00',
    })
  })
  it('takes chosen lines only, or shares of them', () => {
    expect(singkat({ pekerjaan: new Set(['p4']) })).toEqual([['TK-h1', '0.4999995', '100.00', '49.99995']])
    expect(
      singkat({
        porsi: new Map([
          ['p4', '50'],
          ['p1', '0.01'],
        ]),
      }),
    ).toEqual([
      ['TK-h1', '0.24999975', '100.00', '24.999975'],
      ['p1', '0.0002', '5000.00', '1.00'],
    ])
    expect(hitungKebutuhan(contoh, { pekerjaan: new Set() })).toEqual({ items: [], total: '0.00' })
  })
  it('knows where a row comes from', () => {
    const sumber = hitungKebutuhanSumber(contoh).items.map((i) => i.hargaItemId ?? i.pekerjaanId)
    expect(sumber).toEqual(['h1', 'h3', 'h2', 'p1', 'h4'])
  })
  it('leaves out what stands in a cycle', () => {
    const rows = [
      komponen('k1', 'a1', 'a1', '1'),
      komponen('k2', 'a1', 'h1', '1'),
      komponen('k3', 'a2', 'a1', '1'),
    ]
    expect(
      hitungKebutuhan({ ...contoh, komponen: rows, pekerjaan: contoh.pekerjaan.slice(1) }).items,
    ).toEqual([])
  })

  it('costs exactly the sum of biayaDasar x volume', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const { items, total } = hitungKebutuhan(input)
        expect(total).toBe(naiveRekap(input).biayaKali)
        expect(
          fromScaled(
            items.reduce((n, i) => n + toScaled(i.biaya, 60), 0n),
            60,
            2,
          ),
        ).toBe(total)
      }),
    )
  })
  it('is the sum of the kebutuhan of its lines', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const per = input.pekerjaan.map((p) =>
          toScaled(hitungKebutuhan(input, { pekerjaan: new Set([p.id]) }).total, 60),
        )
        expect(
          fromScaled(
            per.reduce((a, b) => a + b, 0n),
            60,
            2,
          ),
        ).toBe(hitungKebutuhan(input).total)
      }),
      { numRuns: 40 },
    )
  })
})

describe('hitungKonversi', () => {
  it.each([
    ['22.5', '7', 'atas', '4'],
    ['21', '7', 'atas', '3'],
    ['22.5', '7', 'bawah', '3'],
    ['24.5', '7', 'terdekat', '4'],
    ['1', '3', null, '0.333333'],
    ['0.001', '1000', 'atas', '1'],
  ] as const)('%s by %s, %s: %s', (jumlah, faktor, pembulatan, jumlahBeli) =>
    expect(hitungKonversi(jumlah, { faktor, pembulatan })).toEqual({ ok: true, jumlahBeli, biayaBeli: null }),
  )
  it('prices what is bought', () => {
    const profil = { faktor: '7', pembulatan: 'atas', hargaBeli: '1250000.50' } as const
    expect(hitungKonversi('22.5', profil)).toEqual({ ok: true, jumlahBeli: '4', biayaBeli: '5000002.00' })
  })
  it.each(['0', '-1'])('refuses a factor of %s', (faktor) =>
    expect(hitungKonversi('1', { faktor, pembulatan: null })).toEqual({
      ok: false,
      kode: 'FAKTOR_TIDAK_POSITIF',
    }),
  )
})
