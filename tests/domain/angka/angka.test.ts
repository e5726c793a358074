import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { readBlok } from '@/lib/domain/angka/read-blok'
import { terbilang } from '@/lib/domain/angka/terbilang'
import { fromScaled } from '@/lib/domain/decimal'

const nilai = (teks: string, konvensi?: 'id' | 'en') => {
  const hasil = readAngka(teks, konvensi)
  return hasil.ok ? hasil.nilai : hasil.kode
}

describe('readAngka', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1.234,500', '1234.5'],
    ['12.500,250', '12500.25'],
    ['1.234.567', '1234567'],
    ['1,234.56', '1234.56'],
    ['1,234,567', '1234567'],
    ['1,234,567.80', '1234567.8'],
    ['2,7275', '2.7275'],
    ['12,0', '12'],
    ['0.25', '0.25'],
    ['12.5', '12.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['1234.567', '1234.567'],
    ['1234,567', '1234.567'],
    ['0', '0'],
    ['007', '7'],
    ['-12,50', '-12.5'],
    ['−12,50', '-12.5'],
    ['- 12', '-12'],
    ['+3', '3'],
    ['-0,0', '0'],
    ['\u00a0 1.500,25 \u202f', '1500.25'],
    ['Rp 1.234.567,89', '1234567.89'],
    ['rp.5.000,00', '5000'],
    ['-Rp 5.000,5', '-5000.5'],
    ['Rp -5,5', '-5.5'],
    ['(1.234,5)', '-1234.5'],
    ['(Rp 12,5)', '-12.5'],
    ['Rp (12,5)', '-12.5'],
  ])('%j is %s without doubt', (teks, harap) => {
    expect(readAngka(teks)).toEqual({ ok: true, nilai: harap, ambigu: false })
    expect(nilai(teks, 'id')).toBe(harap)
    expect(nilai(teks, 'en')).toBe(harap)
  })

  it.each([
    ['1.234', '1234', '1234', '1.234'],
    ['1,234', '1.234', '1.234', '1234'],
    ['(1.234)', '-1234', '-1234', '-1.234'],
    ['Rp 999,500', '999.5', '999.5', '999500'],
  ])('%j is ambiguous: %s; id %s, en %s', (teks, tanpa, id, en) => {
    expect(readAngka(teks)).toEqual({ ok: true, nilai: tanpa, ambigu: true })
    expect(readAngka(teks, 'id')).toEqual({ ok: true, nilai: id, ambigu: false })
    expect(readAngka(teks, 'en')).toEqual({ ok: true, nilai: en, ambigu: false })
  })

  it.each([
    ['', 'KOSONG'],
    [' \u00a0 ', 'KOSONG'],
    ['1.23.456', 'PENGELOMPOKAN'],
    ['1,2,3', 'PENGELOMPOKAN'],
    ['1.2345,6', 'PENGELOMPOKAN'],
    ['1.234,567.8', 'PENGELOMPOKAN'],
    ['1.234,', 'PENGELOMPOKAN'],
    ['0.123.456', 'PENGELOMPOKAN'],
    ['12,', 'PENGELOMPOKAN'],
    ['12abc', 'BUKAN_ANGKA'],
    ['abc', 'BUKAN_ANGKA'],
    ['∞', 'BUKAN_ANGKA'],
    ['NaN', 'BUKAN_ANGKA'],
    ['-', 'BUKAN_ANGKA'],
    ['--5', 'BUKAN_ANGKA'],
    ['(-5)', 'BUKAN_ANGKA'],
    ['Rp', 'BUKAN_ANGKA'],
    ['1 234', 'BUKAN_ANGKA'],
    [',5', 'BUKAN_ANGKA'],
    ['10%', 'BUKAN_ANGKA'],
    ['1e5', 'EKSPONEN'],
    ['-1,5E-3', 'EKSPONEN'],
  ])('%j is refused: %s', (teks, kode) => expect(readAngka(teks)).toEqual({ ok: false, kode }))
})

describe('readBlok', () => {
  const isi = (cells: string[]) => {
    const { konvensi, cells: hasil } = readBlok(cells)
    return [konvensi, ...hasil.map((cell) => (cell.ok ? cell.nilai + (cell.ambigu ? '?' : '') : cell.kode))]
  }
  it.each([
    [
      ['1.234', '2,5'],
      ['id', '1234', '2.5'],
    ],
    [
      ['1.234', '12.5'],
      ['en', '1.234', '12.5'],
    ],
    [
      ['1.234', '1.234.567'],
      ['id', '1234', '1234567'],
    ],
    [
      ['1,234', '1,234,567.5'],
      ['en', '1234', '1234567.5'],
    ],
    [
      ['1.234', '7', ''],
      ['ambigu', '1234?', '7', 'KOSONG'],
    ],
    [
      ['1.234', '1,5', '1.5'],
      ['ambigu', '1234?', '1.5', '1.5'],
    ],
    [
      ['1.234', '1,234'],
      ['ambigu', '1234?', '1.234?'],
    ],
    [
      ['7', 'abc'],
      ['id', '7', 'BUKAN_ANGKA'],
    ],
    [[], ['id']],
  ])('%j', (cells, harap) => expect(isi(cells)).toEqual(harap))
})

describe('formatAngka', () => {
  it.each([
    ['1234567.89', {}, '1.234.567,89'],
    ['1234567.89', { locale: 'en' }, '1,234,567.89'],
    ['-1234.5', { desimal: 2 }, '-1.234,50'],
    ['0.125', { desimal: 2 }, '0,13'],
    ['-0.004', { desimal: 2 }, '0,00'],
    ['999999.995', { desimal: 2 }, '1.000.000,00'],
    ['0.006700', { maks: 6 }, '0,0067'],
    ['12.0005', { maks: 3 }, '12,001'],
    ['12.000', { maks: 3 }, '12'],
    ['12.5', { desimal: 2, maks: 4 }, '12,50'],
    ['12.500', {}, '12,500'],
    ['100', {}, '100'],
  ] as const)('%s %j', (angka, opsi, teks) => expect(formatAngka(angka, opsi)).toBe(teks))

  it('reads back as the same number in either convention', () => {
    const angka = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
    fc.assert(
      fc.property(angka, fc.constantFrom('id', 'en'), ([n, scale], locale) => {
        const text = fromScaled(n, scale)
        expect(nilai(formatAngka(text, { locale }), locale)).toBe(text)
        if (locale === 'id') expect(nilai(formatAngka(text))).toBe(text)
      }),
    )
  })
})

// the independent way back: words to a number, by its own tables
function dariKata(teks: string): bigint {
  const satuan = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')
  const besar = ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun']
  let total = 0n
  let grup = 0n
  let akhir = 0n
  for (const kata of teks.split(' ')) {
    const tulis = kata.startsWith('se') && !satuan.includes(kata) ? ['satu', kata.slice(2)] : [kata]
    for (const w of tulis) {
      if (satuan.includes(w)) akhir = BigInt(satuan.indexOf(w))
      else if (w === 'belas') akhir += 10n
      else if (w === 'puluh' || w === 'ratus') {
        grup += akhir * (w === 'puluh' ? 10n : 100n)
        akhir = 0n
      } else {
        total += (grup + akhir) * 1000n ** BigInt(besar.indexOf(w) + 1)
        grup = 0n
        akhir = 0n
      }
    }
  }
  return total + grup + akhir
}

describe('terbilang', () => {
  it.each([
    ['8414010000', 'delapan miliar empat ratus empat belas juta sepuluh ribu rupiah'],
    ['8814010000.00', 'delapan miliar delapan ratus empat belas juta sepuluh ribu rupiah'],
    ['0', 'nol rupiah'],
    ['1000', 'seribu rupiah'],
    ['1001000', 'satu juta seribu rupiah'],
    ['111111', 'seratus sebelas ribu seratus sebelas rupiah'],
    ['21000', 'dua puluh satu ribu rupiah'],
    ['-15', 'minus lima belas rupiah'],
    ['1999.5', 'dua ribu rupiah'],
    ['1000000000000000000', 'satu kuintiliun rupiah'],
    ['1000000000000000000000', 'seribu kuintiliun rupiah'],
  ])('%s: %s', (angka, kata) => expect(terbilang(angka)).toBe(kata))

  it('can be read back', () => {
    const angka = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 21n - 1n }),
      fc.bigInt({ min: 0n, max: 200_000n }),
    )
    fc.assert(
      fc.property(angka, (n) => {
        const kata = terbilang(n.toString())
        expect(dariKata(kata.replace(/ rupiah$/, ''))).toBe(n)
        expect(kata).not.toMatch(/\bsatu (belas|puluh|ratus)\b/)
      }),
    )
  })
})
