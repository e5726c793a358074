import fc from 'fast-check'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'

const KATEGORI = ['TK', 'BHN', 'ALT', 'LAIN'] as const

const desimal = (bulat: number, digit: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: bulat }), fc.integer({ min: 0, max: 10 ** digit - 1 }))
    .map(([n, f]) => `${n}.${String(f).padStart(digit, '0')}`)

const persen = desimal(40, 2)

const pricing = fc.record({
  markupPercent: persen,
  ppnPercent: fc.constantFrom('0.00', '11.00', '12.00'),
  pembulatan: fc.constantFrom('1', '1000', '10000', '100000'),
  arahPembulatan: fc.constantFrom('terdekat', 'bawah', 'atas'),
  pembulatanHsp: fc.constantFrom(null, '0.01', '1', '10', '100', '1000'),
  arahPembulatanHsp: fc.constantFrom('terdekat', 'bawah'),
})

const parameter = fc.constant([
  { nama: 'panjang', nilai: '12.5' },
  { nama: 'lebar', nilai: '=panjang/3' },
  { nama: 'Tinggi_1', nilai: '=max(panjang; lebar)*10%' },
])

const RUMUS = [
  '=panjang*lebar',
  '=if(panjang>lebar; panjang^2; lebar)-1,25',
  '=round(tinggi_1*7; 2)',
  '=-lebar',
  '=sum(panjang; lebar; 3)/7',
]

const hargaItem = fc
  .array(fc.option(desimal(250_000, 2), { nil: null, freq: 8 }), { minLength: 4, maxLength: 12 })
  .map((harga) =>
    harga.map((hargaSatuan, n) => ({
      id: `h${n}`,
      kategori: KATEGORI[n % 4] ?? 'TK',
      kode: n % 5 === 0 ? '' : `K-${n}`,
      uraian: `Item ${n}`,
      satuan: 'bh',
      hargaSatuan,
    })),
  )

/** Komponen of the n-th analysis: items, and analyses before it, so that bundles nest and never close a circle. */
const komponenOf = (items: { id: string; kategori: string }[], n: number) =>
  fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.nat(items.length - 1), desimal(5, 6))
          .map(([i, koefisien]) => ({ kategori: items[i]?.kategori, hargaItem: items[i]?.id, koefisien })),
      },
      ...(n === 0
        ? []
        : [
            {
              weight: 1,
              arbitrary: fc
                .tuple(fc.nat(n - 1), desimal(2, 6))
                .map(([a, koefisien]) => ({ kategori: 'LAIN', analisa: `a${a}`, koefisien })),
            },
          ]),
    ),
    { maxLength: 5 },
  )

const ukur = fc.record({
  uraian: fc.constant('bagian'),
  jumlah: fc.option(fc.integer({ min: -3, max: 9 }).map(String), { nil: null }),
  panjang: fc.option(desimal(20, 2), { nil: null }),
  lebar: fc.option(desimal(5, 3), { nil: null }),
  tinggi: fc.constant(null),
  faktor: fc.constant(null),
})

const volume = fc.oneof(
  desimal(900, 3).map((nilai) => ({ volume: nilai })),
  desimal(9, 3).map((nilai) => ({ volume: `-${nilai}` })),
  fc.constantFrom(...RUMUS).map((volumeFormula) => ({ volumeFormula })),
  fc.array(ukur, { minLength: 1, maxLength: 3 }).map((pengukuran) => ({ pengukuran })),
)

const line = (analyses: number) =>
  fc.record({
    harga: fc.oneof(
      { weight: 6, arbitrary: fc.nat(Math.max(0, analyses - 1)).map((n) => ({ analisa: `a${n}` })) },
      desimal(90_000, 2).map((hargaLangsung) => ({ analisa: null, hargaLangsung })),
      fc.constant({ analisa: null }),
    ),
    volume,
    markup: fc.option(persen, { nil: null }),
  })

/** An estimate made at random: bundles, formulas, measurement rows, overrides, lump sums, missing prices, policies. */
export const randomDocument = fc
  .tuple(pricing, parameter, hargaItem, fc.integer({ min: 1, max: 7 }))
  .chain(([harga, params, items, n]) =>
    fc.tuple(
      fc.constant({ harga, params, items }),
      fc.tuple(...Array.from({ length: n }, (_, a) => komponenOf(items, a))),
      fc.array(fc.array(line(n), { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
    ),
  )
  .map(([{ harga, params, items }, komponen, groups]) => {
    let p = 0
    const lines = (group: (typeof groups)[number]) =>
      group.map(({ harga: isi, volume: v, markup }) => ({
        id: `p${p++}`,
        kode: '',
        uraian: `Baris ${p}`,
        satuan: 'm2',
        ...isi,
        ...v,
        ...(markup !== null && { markupPercent: markup }),
      }))
    const heads = groups.map((group, g) => ({ nama: `Judul ${g}`, pekerjaan: lines(group) }))
    const [first, ...rest] = heads
    return {
      ...contohDokumen,
      pricing: harga,
      parameter: params,
      hargaItem: items,
      analisa: komponen.map((isi, a) => ({
        id: `a${a}`,
        kode: `A${a}`,
        uraian: `Analisa ${a}`,
        satuan: 'm2',
        sumber: 'kustom',
        komponen: isi,
      })),
      klasifikasi: [{ nama: 'Induk', sub: rest, pekerjaan: first?.pekerjaan ?? [] }],
    }
  })
