import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitungParameter } from '@/lib/domain/volume/hitung-parameter'
import { hitungKoefisien, hitungVolume } from '@/lib/domain/volume/hitung-volume'
import type { BarisUkur } from '@/lib/domain/volume/types'

const parameter = hitungParameter([
  { nama: 'panjang', nilai: '12.5' },
  { nama: 'rusak', nilai: '=1/0' },
])
const baris = (...isi: (string | null)[]): BarisUkur => {
  const [jumlah = null, panjang = null, lebar = null, tinggi = null, faktor = null] = isi
  return { uraian: '', jumlah, panjang, lebar, tinggi, faktor }
}
const volume = (sumber: Parameters<typeof hitungVolume>[0]) => {
  const hasil = hitungVolume(sumber, parameter)
  return hasil.ok ? hasil.volume : hasil.kode
}

describe('hitungVolume', () => {
  it.each([
    ['12.5', '12.500'],
    ['-0.0005', '-0.001'],
    ['1.0004999', '1.000'],
    ['12,5', 'VOLUME_BUKAN_ANGKA'],
    ['1e3', 'VOLUME_BUKAN_ANGKA'],
  ])('the number %s: %s', (angka, harap) => expect(volume({ volume: angka })).toBe(harap))

  it.each([
    ['=panjang*2', '25.000'],
    ['=PANJANG/3', '4.167'],
    ['=-panjang', '-12.500'],
    ['=0,0005', '0.001'],
    ['=-0,0005', '-0.001'],
    ['=tinggi', 'RUMUS_NAMA_TIDAK_DIKENAL'],
    ['=panjang+', 'RUMUS_TIDAK_LENGKAP'],
    ['=1/0', 'RUMUS_BAGI_NOL'],
    ['=rusak*2', 'RUMUS_PARAMETER_GALAT'],
  ])('the formula %s: %s', (rumus, harap) => expect(volume({ rumus })).toBe(harap))

  it('takes the values of the parameters alone as well', () => {
    expect(hitungVolume({ rumus: '=panjang' }, parameter.nilai)).toEqual({ ok: true, volume: '12.500' })
  })

  it('sums measurement rows, blanks as 1, a blank row as 0, deductions negative', () => {
    const pengukuran = [
      baris('2', '3.5', '4'),
      baris('-1', '0.9', null, '2.1'),
      baris(),
      baris('', ' ', null, null, '0.25'),
    ]
    expect(volume({ pengukuran })).toBe('26.360')
    expect(volume({ pengukuran: [] })).toBe('0.000')
  })
  it('rounds the sum once, not the rows', () => {
    expect(volume({ pengukuran: [baris('0.0004'), baris('0.0004'), baris('0.0002')] })).toBe('0.001')
    expect(volume({ pengukuran: [baris('0.1', '0.1', '0.1', '0.1', '5')] })).toBe('0.001')
  })
  it('names the cell that is no number', () => {
    expect(hitungVolume({ pengukuran: [baris('1'), baris('1', '2', 'x')] }, parameter)).toEqual({
      ok: false,
      kode: 'PENGUKURAN_BUKAN_ANGKA',
      baris: 1,
      kolom: 'lebar',
      teks: 'x',
    })
  })
  it('gives the same volume in any order of rows', () => {
    const angka = fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((n) => (n / 1000).toFixed(3)))
    const rows = fc.array(
      fc.tuple(angka, angka, angka, angka, angka).map((isi) => baris(...isi)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, (pengukuran) => {
        expect(volume({ pengukuran: pengukuran.toReversed() })).toBe(volume({ pengukuran }))
        const cermin = pengukuran.map((row) => ({ ...row, faktor: lawan(row) }))
        const balik = volume({ pengukuran: cermin })
        expect(volume({ pengukuran })).toBe(
          balik.startsWith('-') ? balik.slice(1) : balik === '0.000' ? balik : `-${balik}`,
        )
      }),
    )
  })
})

const lawan = (row: BarisUkur) => {
  const kosong = [row.jumlah, row.panjang, row.lebar, row.tinggi, row.faktor].every((x) => x === null)
  if (kosong) return null
  const faktor = row.faktor ?? '1'
  return faktor.startsWith('-') ? faktor.slice(1) : `-${faktor}`
}

describe('hitungKoefisien', () => {
  it('rounds to 6 digits', () => {
    expect(hitungKoefisien('=2/3', parameter)).toEqual({ ok: true, koefisien: '0.666667' })
    expect(hitungKoefisien('panjang%', parameter)).toEqual({ ok: true, koefisien: '0.125000' })
  })
  it('refuses a negative one', () => {
    expect(hitungKoefisien('=-panjang', parameter)).toEqual({
      ok: false,
      kode: 'KOEFISIEN_NEGATIF',
      nilai: '-12.500000',
    })
    expect(hitungKoefisien('=1/0', parameter)).toMatchObject({ kode: 'RUMUS_BAGI_NOL' })
  })
})
