import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printAlamat, readAlamat } from '@/lib/domain/jelaskan/alamat'
import { jelaskan } from '@/lib/domain/jelaskan/jelaskan'
import type { Bulat, DataJelas, Penjelasan } from '@/lib/domain/jelaskan/types'
import type { RekapInput } from '@/lib/domain/rekap/types'
import { analisa, estimate, item, klasifikasi, komponen, PRICING, pekerjaan } from '../rekap/estimate'
import { dataOf, type Ukur } from './data-jelas'

const S = 50
const SATU = 10n ** BigInt(S)
const at = (text: string) => {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(S, '0'))
}
function bulatkan(n: bigint, { basis, arah }: Bulat): bigint {
  const b = at(basis)
  const lantai = n >= 0n ? n / b : -((b - 1n - n) / b)
  if (arah === 'bawah' || n === lantai * b) return lantai * b
  if (arah === 'atas') return (lantai + 1n) * b
  const rest = 2n * (n - lantai * b)
  return (rest > b || (rest === b && n > 0n) ? lantai + 1n : lantai) * b
}

/** The figure as its parts give it, with arithmetic of this file. */
function fromParts({ cara, bagian, nilai }: Penjelasan): bigint {
  const isi = bagian.map((angka) => at(angka.nilai ?? '0'))
  if (cara.operasi === 'isian' || cara.operasi === 'rumus') return at(nilai ?? '0')
  const hasil =
    cara.operasi === 'jumlah'
      ? isi.reduce((a, b) => a + b, 0n)
      : isi.reduce((a, b) => (a * b) / SATU, SATU) / (cara.operasi === 'persen' ? 100n : 1n)
  return cara.bulat ? bulatkan(hasil, cara.bulat) : hasil
}

/** Everything that can be reached by opening parts, each once. */
function walk(data: DataJelas): Penjelasan[] {
  const seen = new Map<string, Penjelasan>()
  const rest = ['dibulatkan']
  for (let teks = rest.pop(); teks !== undefined; teks = rest.pop()) {
    if (seen.has(teks)) continue
    const alamat = readAlamat(teks)
    const isi = alamat && jelaskan(data, alamat)
    if (!isi) throw new Error(`no explanation of ${teks}`)
    seen.set(teks, isi)
    for (const bagian of isi.bagian) rest.push(printAlamat(bagian.alamat))
  }
  return [...seen.values()]
}

describe('why a figure is what it is', () => {
  it('at every step the parts give the figure, and each part is the figure it stands for', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const data = dataOf(input)
        for (const isi of walk(data)) {
          expect(fromParts(isi), printAlamat(isi.alamat)).toBe(at(isi.nilai ?? '0'))
          for (const bagian of isi.bagian) {
            const sendiri = jelaskan(data, bagian.alamat)
            expect(at(sendiri?.nilai ?? '0'), printAlamat(bagian.alamat)).toBe(at(bagian.nilai ?? '0'))
          }
        }
      }),
    )
  })

  it('the way down ends at prices, coefficients, volumes and settings', () => {
    fc.assert(
      fc.property(estimate, (input) => {
        const akhir = ['harga', 'koefisien', 'volume', 'markupPercent', 'ppnPercent', 'langsung', 'total']
        for (const { alamat, bagian, nilai } of walk(dataOf(input))) {
          const kosong =
            at(nilai ?? '0') === 0n && ['klasifikasi', 'biaya', 'kategori'].includes(alamat.jenis)
          if (bagian.length === 0 && !kosong) expect(akhir).toContain(alamat.jenis)
        }
      }),
    )
  })

  /*
   * By hand: beton = 2 x (mandor 100.000) + 0,5 x kolom; kolom = 4 x (semen 1.500,50) per m3
   * biaya 200.000 + 0,5 x 6.002 = 203.001; markup 10 % = 20.300,1; hsp 223.301,1; volume 2 x 3,5 = 7 -> 1.563.107,7
   */
  const contoh: RekapInput = {
    pricing: PRICING,
    hargaItem: [item('mandor', 'TK', '100000.00'), item('semen', 'BHN', '1500.50')],
    analisa: [analisa('a1'), analisa('a2')],
    komponen: [
      komponen('k1', 'a1', 'mandor', '2.000000'),
      komponen('k2', 'a1', 'a2', '0.500000'),
      komponen('k3', 'a2', 'semen', '4.000000'),
    ],
    klasifikasi: [klasifikasi('c0')],
    pekerjaan: [pekerjaan('p1', { analisaId: 'a1', volume: '7.000' })],
  }
  const parameter = [
    { nama: 'Panjang', nilai: '=sisi*2', satuan: 'm', label: 'Panjang pagar' },
    { nama: 'sisi', nilai: '1', satuan: 'm', label: null },
  ]
  const explain = (data: DataJelas, teks: string) => {
    const alamat = readAlamat(teks)
    return alamat && jelaskan(data, alamat)
  }
  const parts = (isi: Penjelasan | null) => isi?.bagian.map((b) => [printAlamat(b.alamat), b.nilai])

  it('from a line down to the koefisien and price of a bundle', () => {
    const data = dataOf(contoh)
    expect(explain(data, 'jumlah:p1')).toMatchObject({ nilai: '1563107.70', cara: { operasi: 'kali' } })
    expect(parts(explain(data, 'jumlah:p1'))).toEqual([
      ['volume:p1', '7.000'],
      ['hsp:p1', '223301.10'],
    ])
    expect(parts(explain(data, 'biaya:p1'))).toEqual([
      ['kategori:TK/a1', '200000.00'],
      ['kategori:BHN/a1', '3001.00'],
    ])
    expect(parts(explain(data, 'kategori:BHN/a1'))).toEqual([['bundel:BHN/k2', '3001']])
    expect(parts(explain(data, 'bundel:BHN/k2'))).toEqual([
      ['koefisien:k2', '0.500000'],
      ['kategori:BHN/a2', '6002.00'],
    ])
    expect(explain(data, 'harga:semen')).toMatchObject({
      nilai: '1500.50',
      sumber: { jenis: 'harga', hargaItemId: 'semen' },
    })
    expect(explain(data, 'koefisien:k3')?.sumber).toEqual({
      jenis: 'katalog',
      edisi: 'AHSP-2025',
      kode: 'A.1',
      diubah: false,
    })
  })

  it('a volume by formula shows the values of its parameters, down to those of a parameter', () => {
    const data = dataOf(contoh, { rumus: { p1: '=Panjang*3,5' }, parameter })
    expect(explain(data, 'volume:p1')).toMatchObject({
      nilai: '7.000',
      cara: { operasi: 'rumus', rumus: '=Panjang*3,5', denganAngka: '=2*3,5' },
    })
    expect(parts(explain(data, 'volume:p1'))).toEqual([['parameter:panjang', '2']])
    expect(explain(data, 'parameter:panjang')).toMatchObject({
      nama: 'Panjang pagar',
      cara: { operasi: 'rumus', denganAngka: '=1*2' },
      bagian: [{ alamat: { jenis: 'parameter', id: 'sisi' }, nilai: '1' }],
    })
  })

  it('a koefisien by formula is rounded once, to 6 digits', () => {
    const data = dataOf(contoh, { koefisien: { k3: '=sisi*4' }, parameter })
    expect(explain(data, 'koefisien:k3')?.cara).toEqual({
      operasi: 'rumus',
      rumus: '=sisi*4',
      denganAngka: '=1*4',
      bulat: { basis: '0.000001', arah: 'terdekat' },
    })
  })

  it('measured rows multiply what is filled in and add up to the volume', () => {
    const kosong = { jumlah: null, panjang: null, lebar: null, tinggi: null, faktor: null }
    const ukur: Ukur[] = [
      { ...kosong, id: 'u1', pekerjaanId: 'p1', uraian: 'dinding', jumlah: '2', panjang: '4.25' },
      { ...kosong, id: 'u2', pekerjaanId: 'p1', uraian: 'pintu', jumlah: '-1', lebar: '1.5' },
      { ...kosong, id: 'u3', pekerjaanId: 'p1', uraian: 'kosong' },
    ]
    const data = dataOf(contoh, { ukur })
    const volume = explain(data, 'volume:p1')
    expect(parts(volume)).toEqual([
      ['ukur:u1', '8.5'],
      ['ukur:u2', '-1.5'],
      ['ukur:u3', '0'],
    ])
    expect(volume && fromParts(volume)).toBe(at('7'))
    for (const { id } of ukur) {
      const baris = explain(data, `ukur:${id}`)
      expect(baris && fromParts(baris)).toBe(at(baris?.nilai ?? ''))
    }
    expect(parts(explain(data, 'ukur:u1'))).toEqual([
      ['ukuran:jumlah/u1', '2'],
      ['ukuran:panjang/u1', '4.25'],
    ])
  })

  it('an unknown price is no zero: it has no value, and what stands on it says so', () => {
    const data = dataOf({ ...contoh, hargaItem: [item('mandor', 'TK', null), item('semen', 'BHN', '1.00')] })
    expect(explain(data, 'komponen:k1')).toMatchObject({ nilai: null, lengkap: false })
    expect(explain(data, 'jumlah:p1')?.lengkap).toBe(false)
    expect(parts(explain(data, 'biaya:p1'))?.[0]).toEqual(['kategori:TK/a1', '0.00'])
    expect(explain(data, 'kategori:BHN/a1')?.lengkap).toBe(true)
  })

  it('a row that is gone has no explanation, and a text that is no address is none', () => {
    const data = dataOf(contoh)
    for (const teks of ['hsp:zz', 'kategori:TK/zz', 'bundel:XX/k2', 'klasifikasi:zz', 'ukuran:panjang/zz'])
      expect(explain(data, teks)).toBeNull()
    expect(readAlamat('entah:p1')).toBeNull()
  })
})
