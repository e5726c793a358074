import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nilaiText, toNilai } from '@/lib/domain/decimal'
import { evaluateRumus } from '@/lib/domain/volume/evaluate-rumus'
import { parseRumus } from '@/lib/domain/volume/parse-rumus'
import { printRumus } from '@/lib/domain/volume/print-rumus'
import { renameInRumus } from '@/lib/domain/volume/rename-parameter'
import type { Rumus } from '@/lib/domain/volume/types'

const parameter = new Map(
  Object.entries({ p: '10', l: '2.5', nol: '0', kecil: '-3' }).map(([k, v]) => [k, toNilai(v)]),
)

function hasil(teks: string, digits = 6) {
  const parsed = parseRumus(teks)
  const nilai = parsed.ok ? evaluateRumus(parsed.ast, (nama) => parameter.get(nama)) : parsed
  return nilai.ok ? nilaiText(nilai.nilai, digits) : `${nilai.kode}@${nilai.posisi}+${nilai.panjang}`
}

describe('a formula', () => {
  it.each([
    ['=p*l', '25.000000'],
    ['P * L', '25.000000'],
    ['=-2^2', '-4.000000'],
    ['=2^3^2', '512.000000'],
    ['=2^-1', '0.500000'],
    ['=2^-2^2', '0.062500'],
    ['=(-2)^2', '4.000000'],
    ['=-2^-2', '-0.250000'],
    ['=10%', '0.100000'],
    ['=200*10%', '20.000000'],
    ['=50%%', '0.005000'],
    ['=-10%', '-0.100000'],
    ['=1+2*3-4/8', '6.500000'],
    ['=10-4-3', '3.000000'],
    ['=16/4/2', '2.000000'],
    ['=2--3', '5.000000'],
    ['=2*-3', '-6.000000'],
    ['=1.234', '1234.000000'],
    ['=0.25+12.5', '12.750000'],
    ['=1,5+1.000,5', '1002.000000'],
    ['=1.234.567,5', '1234567.500000'],
    ['=min(3;1;2)+max(3;1;2)', '4.000000'],
    ['=SUM(1;2;3,5)', '6.500000'],
    ['=avg(1;2;4,5)', '2.500000'],
    ['=round(2,5)', '3.000000'],
    ['=round(-2,5)', '-3.000000'],
    ['=round(1,2345;3)', '1.235000'],
    ['=round(1250;-2)', '1300.000000'],
    ['=ceil(1,2)+ceil(-1,2)', '1.000000'],
    ['=floor(1,8)+floor(-1,2)', '-1.000000'],
    ['=abs(kecil)', '3.000000'],
    ['=sqrt(2)', '1.414214'],
    ['=pow(2;10)', '1024.000000'],
    ['=2^0,5', '1.414214'],
    ['=floor(4^0,5)', '2.000000'],
    ['=0^2', '0.000000'],
    ['=if(p>l;1;2)', '1.000000'],
    ['=if(p=10;if(l<>2,5;1;2);3)', '2.000000'],
    ['=if(p<=10;1;2)+if(p<10;1;2)+if(p>=10;1;2)', '4.000000'],
    ['=if(nol;1;2)', '2.000000'],
    ['=if((p>l);1;2)', '1.000000'],
    ['=if(nol=0;0;1/nol)', '0.000000'],
    ['=floor(1/3*3)', '1.000000'],
    ['=if(1/3*3=1;1;0)', '1.000000'],
    [' = p\n*\tl ', '25.000000'],
    ['=0,001^1000^1', '0.000000'],
  ])('%s is %s', (teks, harap) => expect(hasil(teks)).toBe(harap))

  it('keeps more than 30 significant digits', () => {
    expect(hasil('=1/3', 40)).toBe(`0.${'3'.repeat(40)}`)
    expect(hasil('=sqrt(2)', 40)).toBe('1.4142135623730950488016887242096980785697')
    expect(hasil('=2^0,5', 40)).toBe('1.4142135623730950488016887242096980785697')
    expect(hasil('=123456789012345,123456789012345*2', 20)).toBe('246913578024690.24691357802469000000')
  })

  it.each([
    ['', 'RUMUS_KOSONG@0+0'],
    ['=', 'RUMUS_KOSONG@1+0'],
    ['=p*', 'RUMUS_TIDAK_LENGKAP@3+0'],
    ['=*p', 'RUMUS_TIDAK_TERDUGA@1+1'],
    ['=p l', 'RUMUS_TIDAK_TERDUGA@3+1'],
    ['=+p', 'RUMUS_TIDAK_TERDUGA@1+1'],
    ['==p', 'RUMUS_TIDAK_TERDUGA@1+1'],
    ['=2(3)', 'RUMUS_TIDAK_TERDUGA@2+1'],
    ['=(p', 'RUMUS_KURUNG@3+0'],
    ['=max(p;l', 'RUMUS_KURUNG@8+0'],
    ['=p)', 'RUMUS_KURUNG@2+1'],
    ['=(p l)', 'RUMUS_TIDAK_TERDUGA@4+1'],
    ['=12abc', 'RUMUS_ANGKA@1+5'],
    ['=1e5', 'RUMUS_ANGKA@1+3'],
    ['=1.23.456', 'RUMUS_ANGKA@1+8'],
    ['=max(p, l)', 'RUMUS_KOMA@6+1'],
    ['=max(1, l)', 'RUMUS_ANGKA@5+2'],
    ['=p & l', 'RUMUS_KARAKTER@3+1'],
    ['=panjang*2', 'RUMUS_NAMA_TIDAK_DIKENAL@1+7'],
    ['=min', 'RUMUS_NAMA_TIDAK_DIKENAL@1+3'],
    ['=if(1;p;salah)', 'RUMUS_NAMA_TIDAK_DIKENAL@8+5'],
    ['=sin(p)', 'RUMUS_FUNGSI_TIDAK_DIKENAL@1+3'],
    ['=constructor(p)', 'RUMUS_FUNGSI_TIDAK_DIKENAL@1+11'],
    ['=min()', 'RUMUS_JUMLAH_ARGUMEN@1+3'],
    ['=if(p;l)', 'RUMUS_JUMLAH_ARGUMEN@1+2'],
    ['=round(1;2;3)', 'RUMUS_JUMLAH_ARGUMEN@1+5'],
    ['=p>l', 'RUMUS_PERBANDINGAN@2+1'],
    ['=max(p>l;1)', 'RUMUS_PERBANDINGAN@6+1'],
    ['=if(1;p>l;2)', 'RUMUS_PERBANDINGAN@7+1'],
    ['=if((p>l)+1;1;2)', 'RUMUS_PERBANDINGAN@6+1'],
    ['=-(p>l)', 'RUMUS_PERBANDINGAN@4+1'],
    ['=(p>l)%', 'RUMUS_PERBANDINGAN@3+1'],
    ['=if((p>l)>1;1;2)', 'RUMUS_PERBANDINGAN@6+1'],
    ['=if(1<p<3;1;2)', 'RUMUS_TIDAK_TERDUGA@7+1'],
    ['=p/nol', 'RUMUS_BAGI_NOL@2+1'],
    ['=p/(l-2,5)', 'RUMUS_BAGI_NOL@2+1'],
    ['=nol^-1', 'RUMUS_BAGI_NOL@4+1'],
    ['=nol^0', 'RUMUS_PANGKAT@4+1'],
    ['=kecil^0,5', 'RUMUS_PANGKAT@6+1'],
    ['=2^1001', 'RUMUS_PANGKAT_TERLALU_BESAR@2+1'],
    ['=1,1^-99999999999', 'RUMUS_PANGKAT_TERLALU_BESAR@4+1'],
    ['=pow(9;9^9)', 'RUMUS_PANGKAT_TERLALU_BESAR@1+3'],
    ['=sqrt(kecil)', 'RUMUS_AKAR_NEGATIF@1+4'],
    ['=10^30', 'RUMUS_TERLALU_BESAR@3+1'],
    ['=10^29*10', 'RUMUS_TERLALU_BESAR@6+1'],
    [`=${'9'.repeat(31)}`, 'RUMUS_TERLALU_BESAR@1+31'],
    ['=round(p;0,5)', 'RUMUS_DIGIT_PEMBULATAN@1+5'],
    ['=round(p;31)', 'RUMUS_DIGIT_PEMBULATAN@1+5'],
    [`=${'('.repeat(101)}1${')'.repeat(101)}`, 'RUMUS_TERLALU_DALAM@102+1'],
    [`=${'-'.repeat(101)}1`, 'RUMUS_TERLALU_DALAM@102+1'],
    [`=${'1+'.repeat(1000)}1`, 'RUMUS_TERLALU_PANJANG@2000+2'],
  ])('%s: %s', (teks, harap) => expect(hasil(teks)).toBe(harap))

  it('takes 100 levels and 2,000 characters', () => {
    expect(hasil(`=${'('.repeat(100)}1${')'.repeat(100)}`)).toBe('1.000000')
    expect(hasil(`${'1+'.repeat(999)}10`)).toBe('1009.000000')
    expect(hasil(`=1${'%'.repeat(1998)}`)).toBe('0.000000')
    expect(hasil(`=${'max('.repeat(100)}1${')'.repeat(100)}`)).toBe('1.000000')
  })

  it('does not hang on long chains of powers', () => {
    const mulai = performance.now()
    hasil(`=${'1,0001^0,9999+'.repeat(140)}1`)
    hasil(`=${'(0,5^1000)^1000*'.repeat(120)}1`)
    expect(performance.now() - mulai).toBeLessThan(2000)
  })
})

const angka = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
const di = { posisi: 0, panjang: 0 }
const { rumus } = fc.letrec<{ rumus: Rumus; syarat: Rumus }>((tie) => ({
  rumus: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    angka.map(([n, d]): Rumus => ({ jenis: 'angka', nilai: (n / 10 ** d).toString(), ...di })),
    fc.constantFrom('p', 'l', 'nol', 'kecil').map((nama): Rumus => ({ jenis: 'nama', nama, ...di })),
    fc
      .record({ jenis: fc.constantFrom('minus', 'persen'), isi: tie('rumus') })
      .map((r) => ({ ...r, ...di }) as Rumus),
    fc
      .record({ op: fc.constantFrom('+', '-', '*', '/', '^'), kiri: tie('rumus'), kanan: tie('rumus') })
      .map((r) => ({ jenis: 'hitung', ...r, ...di }) as Rumus),
    fc
      .record({
        nama: fc.constantFrom('min', 'max', 'sum', 'avg'),
        argumen: fc.array(tie('rumus'), { minLength: 1, maxLength: 3 }),
      })
      .map((r) => ({ jenis: 'fungsi', ...r, ...di }) as Rumus),
    fc
      .tuple(tie('syarat'), tie('rumus'), tie('rumus'))
      .map((argumen) => ({ jenis: 'fungsi', nama: 'if', argumen, ...di }) as Rumus),
  ),
  syarat: fc
    .record({ op: fc.constantFrom('=', '<>', '<', '<=', '>', '>='), kiri: tie('rumus'), kanan: tie('rumus') })
    .map((r) => ({ jenis: 'banding', ...r, ...di }) as Rumus),
}))

describe('printRumus', () => {
  it.each([
    ['(1+2)*3', '=(1+2)*3'],
    ['1+(2*3)', '=1+2*3'],
    ['1-(2-3)', '=1-(2-3)'],
    ['(2^3)^2', '=(2^3)^2'],
    ['-(2^2)', '=-2^2'],
    ['(-2)^2', '=(-2)^2'],
    ['(1+2)%', '=(1+2)%'],
    ['IF( P >= 1.234 ; 0.5 ; MAX(l;2))', '=if(p>=1234;0,5;max(l;2))'],
  ])('%s becomes %s', (teks, harap) => {
    const parsed = parseRumus(teks)
    expect(parsed.ok && printRumus(parsed.ast)).toBe(harap)
  })

  it('parses back to the same value', () => {
    const lookup = (nama: string) => parameter.get(nama)
    let terhitung = 0
    fc.assert(
      fc.property(rumus, (ast) => {
        const teks = printRumus(ast)
        const lagi = parseRumus(teks)
        if (!lagi.ok) return expect(lagi.kode).toMatch(/TERLALU_(DALAM|PANJANG)/)
        const [a, b] = [evaluateRumus(ast, lookup), evaluateRumus(lagi.ast, lookup)]
        if (a.ok && b.ok) {
          terhitung++
          expect(nilaiText(b.nilai, 40)).toBe(nilaiText(a.nilai, 40))
        } else expect(b).toMatchObject({ ok: false, kode: (a as { kode: string }).kode })
        expect(printRumus(lagi.ast)).toBe(teks)
      }),
      { numRuns: 300 },
    )
    expect(terhitung).toBeGreaterThan(100)
  })
})

describe('renameInRumus', () => {
  it.each([
    ['=Panjang * 2 + panjang_total', '=p * 2 + panjang_total'],
    ['= max( PANJANG ;panjang)', '= max( p ;p)'],
    ['=panjang(3)+panjang (3)', '=panjang(3)+panjang (3)'],
    ['=panjang +* 12panjang', '=p +* 12panjang'],
    ['10', '10'],
  ])('%s: %s', (teks, harap) => expect(renameInRumus(teks, 'panjang', 'p')).toBe(harap))
})
