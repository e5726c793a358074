import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimal, fromScaled, toScaled } from '@/lib/domain/decimal'
import { hitungRekap } from '@/lib/domain/rekap/hitung-rekap'
import type { HasilRekap, KlasifikasiHasil, RekapInput } from '@/lib/domain/rekap/types'
import { analisa, estimate, item, klasifikasi, komponen, naiveRekap, PRICING, pekerjaan } from './estimate'

const contoh: RekapInput = {
  pricing: PRICING,
  hargaItem: [item('h1', 'TK', '180000.00'), item('h2', 'BHN', '1500.00'), item('h3', 'ALT', null)],
  analisa: [analisa('a1'), analisa('a2')],
  komponen: [
    komponen('k1', 'a1', 'h1', '0.006700'),
    komponen('k2', 'a1', 'h2', '371.000000'),
    komponen('k3', 'a1', 'h3', '0.250000'),
    komponen('k4', 'a2', 'a1', '0.500000'),
    komponen('k5', 'a2', 'h1', '1.000000'),
  ],
  klasifikasi: [klasifikasi('c0'), klasifikasi('c1', 'c0'), klasifikasi('c2')],
  pekerjaan: [
    pekerjaan('p1', { analisaId: 'a1', volume: '2.5' }),
    pekerjaan('p2', { analisaId: 'a2', volume: '-1', klasifikasiId: 'c1', markupPercent: '0' }),
    pekerjaan('p3', { hargaLangsung: '1000000', klasifikasiId: 'c2' }),
  ],
}
const ubah = (isi: Partial<RekapInput>) => hitungRekap({ ...contoh, ...isi })
const peringatan = (isi: Partial<RekapInput>, kode: string) =>
  ubah(isi).peringatan.filter((p) => p.kode === kode)

describe('the rekap of a small estimate', () => {
  const hasil = hitungRekap(contoh)

  it('gives every line exactly, sub headings before the lines of their heading', () => {
    expect(hasil.pekerjaan.map((row) => row.id)).toEqual(['p2', 'p1', 'p3'])
    expect(hasil.pekerjaan[1]).toEqual({
      id: 'p1',
      kode: 'p1',
      uraian: 'line p1',
      satuan: 'm3',
      volume: '2.500',
      tenagaKerja: '1206.00',
      bahan: '556500.00',
      alat: '0.00',
      lain: '0.00',
      biayaDasar: '557706.00',
      markupPercent: '10.00',
      markup: '55770.60',
      hsp: '613476.60',
      jumlah: '1533691.50',
      bobot: '0.7051978802',
    })
  })
  it('takes a markup of 0 as a value, a negative volume, a bundle by its sums', () => {
    expect(hasil.pekerjaan[0]).toMatchObject({
      tenagaKerja: '180603.00',
      bahan: '278250.00',
      markupPercent: '0.00',
      markup: '0.00',
      hsp: '458853.00',
      jumlah: '-458853.00',
    })
  })
  it('counts harga langsung as LAIN, with markup', () => {
    expect(hasil.pekerjaan[2]).toMatchObject({ lain: '1000000.00', tenagaKerja: '0.00', hsp: '1100000.00' })
  })
  it('sums headings and closes with words', () => {
    expect(hasil.klasifikasi).toEqual([
      {
        id: 'c0',
        nama: 'heading c0',
        jumlah: '1074838.50',
        sub: [{ id: 'c1', nama: 'heading c1', jumlah: '-458853.00', sub: [] }],
      },
      { id: 'c2', nama: 'heading c2', jumlah: '1100000.00', sub: [] },
    ])
    expect(hasil).toMatchObject({
      total: '2174838.50',
      ppnPercent: '11.00',
      ppn: '239232.00',
      grandTotal: '2414071.00',
      dibulatkan: '2410000.00',
      terbilang: 'dua juta empat ratus sepuluh ribu rupiah',
    })
  })
  it('reports the unknown price with the lines that it touches', () => {
    expect(hasil.peringatan).toEqual([
      {
        kode: 'HARGA_KOSONG',
        hargaItemId: 'h3',
        kategori: 'ALT',
        kodeItem: 'ALT-h3',
        uraian: 'item h3',
        pekerjaan: ['p2', 'p1'],
      },
      { kode: 'MARKUP_DI_LUAR', markupPercent: '0.00', pekerjaanId: 'p2' },
    ])
  })
})

describe('peringatan', () => {
  it('markup outside 10 to 15 and flat PPN of 12', () => {
    const kode = (markupPercent: string, ppnPercent: string) =>
      ubah({ pricing: { ...PRICING, markupPercent, ppnPercent }, pekerjaan: [] }).peringatan.map(
        (p) => p.kode,
      )
    expect(kode('10', '11')).toEqual([])
    expect(kode('15.00', '12.01')).toEqual([])
    expect(kode('9.99', '12')).toEqual(['PPN_12_PENUH', 'MARKUP_DI_LUAR'])
    expect(kode('15.01', '0')).toEqual(['MARKUP_DI_LUAR'])
  })
  it('no volume, no analysis, an empty analysis', () => {
    const baris = [
      pekerjaan('p1', { volume: '0' }),
      pekerjaan('p2', { analisaId: 'a9' }),
      pekerjaan('p3', { analisaId: 'a1' }),
    ]
    const isi = { komponen: [komponen('k', 'a2', 'h1', '1')], pekerjaan: baris }
    expect(ubah(isi).total).toBe('0.00')
    expect(ubah(isi).pekerjaan[0]?.bobot).toBe('0')
    expect(ubah(isi).peringatan).toEqual([
      {
        kode: 'ANALISA_KOSONG',
        analisaId: 'a1',
        kodeAnalisa: 'A.a1',
        uraian: 'analisa a1',
        pekerjaan: ['p3'],
      },
      { kode: 'VOLUME_NOL', pekerjaanId: 'p1' },
      { kode: 'TANPA_ANALISA', pekerjaanId: 'p1' },
      { kode: 'TANPA_ANALISA', pekerjaanId: 'p2' },
    ])
  })
  it('an unknown price that no line uses is silent, as is an unused empty analysis', () => {
    expect(ubah({ pekerjaan: [], komponen: [] }).peringatan).toEqual([])
  })
  it('a cycle counts 0, what only uses it keeps its own rows, nothing hangs', () => {
    const isi = {
      analisa: ['a1', 'a2', 'a3', 'a4', 'a5'].map(analisa),
      komponen: [
        komponen('k1', 'a1', 'a2', '1'),
        komponen('k2', 'a2', 'a1', '1'),
        komponen('k3', 'a2', 'h1', '1'),
        komponen('k4', 'a3', 'a1', '1'),
        komponen('k5', 'a3', 'h1', '2'),
        komponen('k6', 'a4', 'a4', '1'),
        komponen('k7', 'a1', 'a5', '1'),
        komponen('k8', 'a5', 'h1', '3'),
      ],
      pekerjaan: ['a1', 'a2', 'a3', 'a4', 'a5'].map((a, i) => pekerjaan(`p${i}`, { analisaId: a })),
    }
    const hasil = ubah(isi)
    expect(hasil.pekerjaan.map((row) => row.biayaDasar)).toEqual([
      '0.00',
      '0.00',
      '360000.00',
      '0.00',
      '540000.00',
    ])
    expect(hasil.peringatan).toEqual([
      { kode: 'SIKLUS', jalur: ['a1', 'a2', 'a1'], analisa: ['a1', 'a2', 'a4'] },
    ])
  })
  it('bundles below the tenth level count 0', () => {
    const id = (n: number) => `a${n.toString().padStart(2, '0')}`
    const rantai = Array.from({ length: 13 }, (_, n) => id(n))
    const isi = {
      analisa: rantai.map(analisa),
      komponen: rantai.map((a, n) => komponen(`k${n}`, a, n === 0 ? 'h1' : id(n - 1), '1.000000')),
      pekerjaan: rantai.map((a, n) => pekerjaan(`p${n}`, { analisaId: a })),
    }
    const hasil = ubah(isi)
    expect(hasil.pekerjaan.map((row) => row.biayaDasar)).toEqual([
      ...Array(11).fill('180000.00'),
      '0.00',
      '0.00',
    ])
    expect(hasil.peringatan).toEqual([
      { kode: 'BERSARANG_TERLALU_DALAM', analisaId: id(11), kodeAnalisa: `A.${id(11)}` },
    ])
  })
  it('rows that point nowhere count 0 and are named; lines and headings without a parent still count', () => {
    const isi = {
      komponen: [
        komponen('k1', 'a1', 'h9', '1'),
        komponen('k2', 'a1', 'a9', '1'),
        komponen('k3', 'a9', 'h1', '1'),
      ],
      klasifikasi: [klasifikasi('c0', 'c9'), klasifikasi('c1', 'c2'), klasifikasi('c2', 'c1')],
      pekerjaan: [
        pekerjaan('p1', { hargaLangsung: '100', klasifikasiId: 'c9' }),
        pekerjaan('p2', { hargaLangsung: '10', klasifikasiId: 'c2' }),
        pekerjaan('p3', { hargaLangsung: '1' }),
      ],
      pricing: { ...PRICING, markupPercent: '0' },
    }
    const hasil = ubah(isi)
    expect(hasil.total).toBe('111.00')
    expect(hasil.pekerjaan.map((row) => row.id)).toEqual(['p3', 'p2', 'p1'])
    expect(hasil.klasifikasi).toMatchObject([
      { id: 'c0', jumlah: '1.00' },
      { id: 'c1', jumlah: '10.00', sub: [{ id: 'c2' }] },
    ])
    expect(peringatan(isi, 'KOMPONEN_PUTUS').map((p) => 'komponenId' in p && p.komponenId)).toEqual([
      'k1',
      'k2',
      'k3',
    ])
    expect(peringatan(isi, 'KLASIFIKASI_PUTUS')).toEqual([
      { kode: 'KLASIFIKASI_PUTUS', klasifikasiId: 'c0', pekerjaanId: null },
      { kode: 'KLASIFIKASI_PUTUS', klasifikasiId: 'c1', pekerjaanId: null },
      { kode: 'KLASIFIKASI_PUTUS', klasifikasiId: null, pekerjaanId: 'p1' },
    ])
  })
})

const flat = (list: KlasifikasiHasil[]): [string, string][] =>
  list.flatMap((k) => [[k.id, k.jumlah] as [string, string], ...flat(k.sub)])

describe('for any estimate', () => {
  it('equals a recursion at 60 digits', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const hasil = hitungRekap(input)
        const naive = naiveRekap(input)
        expect(hasil).toMatchObject(naive.ringkasan)
        for (const row of hasil.pekerjaan) {
          const { rinci, dasar, markup, hsp, jumlah } = naive.baris.get(row.id) as NonNullable<
            ReturnType<typeof naive.baris.get>
          >
          expect([row.tenagaKerja, row.bahan, row.alat, row.lain]).toEqual(
            Object.values(rinci).map(naive.teks),
          )
          const angka = [row.biayaDasar, row.markup, row.hsp, row.jumlah]
          expect(angka).toEqual([dasar, markup, hsp, jumlah].map(naive.teks))
        }
        for (const [id, jumlah] of flat(hasil.klasifikasi)) expect(jumlah).toBe(naive.jumlah(id))
      }),
      { numRuns: 150 },
    )
  })

  it('has bobot that sums to 1', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const { pekerjaan, total } = hitungRekap(input)
        if (compareDecimal(total, '0') === 0) return
        const sum = pekerjaan.reduce((n, row) => n + toScaled(row.bobot, 10), 0n) - 10n ** 10n
        expect(sum < 0n ? -sum : sum).toBeLessThanOrEqual(BigInt(pekerjaan.length))
      }),
    )
  })

  const inti = ({ pekerjaan, klasifikasi, peringatan: _, ...sisa }: HasilRekap) => {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    return [pekerjaan.toSorted(byId), flat(klasifikasi).sort(), sisa]
  }
  const acak = <R>(rows: readonly R[], benih: number) =>
    rows
      .map((row, i) => [((i + 1) * benih * 7919) % 104729, row] as const)
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row)

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(estimate, fc.integer({ min: 1, max: 9999 }), (input, benih) => {
        const lain = {
          pricing: input.pricing,
          hargaItem: acak(input.hargaItem, benih),
          analisa: acak(input.analisa, benih),
          komponen: acak(input.komponen, benih),
          klasifikasi: acak(input.klasifikasi, benih),
          pekerjaan: acak(input.pekerjaan, benih),
        }
        expect(inti(hitungRekap(lain))).toEqual(inti(hitungRekap(input)))
      }),
    )
  })

  it('does not change when a line is split in two halves', () => {
    fc.assert(
      fc.property(estimate, fc.nat(), (input, nat) => {
        const p = input.pekerjaan[nat % Math.max(1, input.pekerjaan.length)]
        if (!p) return
        const genap = fromScaled(toScaled(p.volume, 3) * 2n, 3)
        const utuh = input.pekerjaan.map((row) => (row === p ? { ...p, volume: genap } : row))
        const dua = input.pekerjaan.flatMap((row) => (row === p ? [p, { ...p, id: 'paruh' }] : [row]))
        const [a, b] = [hitungRekap({ ...input, pekerjaan: utuh }), hitungRekap({ ...input, pekerjaan: dua })]
        expect(b).toMatchObject({
          total: a.total,
          ppn: a.ppn,
          dibulatkan: a.dibulatkan,
          klasifikasi: a.klasifikasi,
        })
      }),
    )
  })

  it('multiplies and adds up by hand when HSP is whole rupiah', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const hasil = hitungRekap({ ...input, pricing: { ...input.pricing, pembulatanHsp: '1' } })
        let total = 0n
        for (const row of hasil.pekerjaan) {
          expect(row.hsp).toMatch(/^\d+\.00$/)
          expect(toScaled(row.jumlah, 3)).toBe(toScaled(row.hsp, 0) * toScaled(row.volume, 3))
          total += toScaled(row.jumlah, 3)
        }
        expect(toScaled(hasil.total, 3)).toBe(total)
      }),
    )
  })
})
