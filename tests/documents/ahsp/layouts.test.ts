import { describe, expect, it } from 'vitest'
import { readAhsp } from '@/lib/documents/ahsp/read-ahsp'
import type { Berkas } from '@/lib/documents/ahsp/types'
import { buku, teks } from './berkas'

type Row = (string | number | null)[]

const lembar = (isi: Record<string, Row[]>) =>
  buku('buku.xlsx', (book) => {
    for (const [nama, rows] of Object.entries(isi)) {
      const sheet = book.addWorksheet(nama)
      for (const row of rows) sheet.addRow(row)
    }
  })

async function baca(berkas: Berkas) {
  const { analisa, masalah } = await readAhsp([berkas])
  return {
    analisa: analisa.map(({ kode, uraian, satuan, komponen }) => [
      kode,
      uraian,
      satuan,
      komponen.map((k) => `${k.kategori} ${k.uraian} ${k.koefisien}`).join('; '),
    ]),
    masalah: masalah.map((m) => m.pesan),
  }
}

const KEPALA = ['No.', 'Uraian', 'Kode', 'Satuan', 'Koefisien', 'Harga Satuan (Rp)', 'Jumlah Harga (Rp)']
const NOMOR = [1, 2, 3, 4, 5, 6, 7]
const isi = (koefisien: number): Row[] => [
  ['A', 'TENAGA'],
  [1, 'Pekerja', 'L.01', 'OH', koefisien],
  [null, 'JUMLAH TENAGA KERJA', null, null, null, null, 75],
  ['D', 'Jumlah (A+B+C)'],
  ['F', 'Harga Satuan Pekerjaan (D+E)'],
]

describe('layouts of other offices', () => {
  it('one analysis a sheet, its name and unit in a title block', async () => {
    const satu = (kode: string, nama: string): Row[] => [
      ['ANALISIS HARGA SATUAN PEKERJAAN'],
      ['Jenis Pekerjaan', ':', `${kode} ${nama}`],
      ['Satuan Pembayaran', ':', 'M3'],
      KEPALA,
      NOMOR,
      ...isi(0.75),
    ]
    const berkas = await lembar({
      a: satu('1.1.1', 'Galian sedalam 1 m'),
      b: satu('1.1.2', 'Urugan pasir'),
    })
    expect(await baca(berkas)).toEqual({
      analisa: [
        ['1.1.1', 'Galian sedalam 1 m', 'm3', 'TK Pekerja 0.75'],
        ['1.1.2', 'Urugan pasir', 'm3', 'TK Pekerja 0.75'],
      ],
      masalah: [],
    })
  })

  it('the road form: item, kind of work and unit each on a line of its own', async () => {
    const satu = (kode: string, nama: string): Row[] => [
      ['PROYEK', ':', 'Jalan'],
      ['ITEM PEMBAYARAN NO.', ':', kode, 'PERKIRAAN VOL. PEK.', ':', 1],
      ['JENIS PEKERJAAN', ':', nama],
      ['SATUAN PEMBAYARAN: M3'],
      ['NO.', 'KOMPONEN', 'SATUAN', 'PERKIRAAN KUANTITAS', 'HARGA SATUAN (Rp.)', 'JUMLAH HARGA (Rp.)'],
      ['A.', 'TENAGA'],
      ['1.', 'Pekerja (L01)', 'jam', 0.0213],
      ['F.', 'HARGA SATUAN PEKERJAAN (D + E)'],
    ]
    const dua = [...satu('3.1.(1a)', 'Galian Biasa'), ...satu('3.1.(2)', 'Galian Batu')]
    expect(await baca(await lembar({ jalan: dua }))).toEqual({
      analisa: [
        ['3.1.(1a)', 'Galian Biasa', 'm3', 'TK Pekerja (L01) 0.0213'],
        ['3.1.(2)', 'Galian Batu', 'm3', 'TK Pekerja (L01) 0.0213'],
      ],
      masalah: [],
    })
  })

  it('the header and its numbers again above every analysis', async () => {
    const satu = (kode: string): Row[] => [[kode, '1 m2 dinding', null, 'm2'], KEPALA, NOMOR, ...isi(0.3)]
    const { analisa, masalah } = await baca(
      await lembar({ a: [...satu('A.1.1.1'), ...satu('A.1.1.2'), ...satu('A.1.1.3')] }),
    )
    expect(analisa).toHaveLength(3)
    expect(new Set(analisa.map(([, , , komponen]) => komponen))).toEqual(new Set(['TK Pekerja 0.3']))
    expect(masalah).toEqual([])
  })

  it('old sheets without codes go by their numbers, and say so', async () => {
    const berkas = await lembar({
      a: [
        ['No', 'Uraian Pekerjaan', 'Koef', 'Sat', 'Harga Bahan'],
        ['1.', '1 m3 Galian Tanah'],
        [null, 'Tenaga:'],
        [null, 'Pekerja', 0.75, 'Oh'],
        ['2.', '1 m2 Plesteran 1:4'],
        [null, 'Bahan:'],
        [null, 'Semen PC', 6.24, 'Kg'],
      ],
    })
    expect(await baca(berkas)).toEqual({
      analisa: [
        ['1', '1 m3 Galian Tanah', 'm3', 'TK Pekerja 0.75'],
        ['2', '1 m2 Plesteran 1:4', 'm2', 'BHN Semen PC 6.24'],
      ],
      masalah: [
        'ahsp_kode_dari_nomor',
        'ahsp_satuan_dari_nama',
        'ahsp_kode_dari_nomor',
        'ahsp_satuan_dari_nama',
      ],
    })
  })

  it('our own starter edition, whose last column names the bundle', async () => {
    const pekerjaan = teks('pekerjaan.csv', 'kode,uraian,satuan\nK.1.1,Sloof,m3\nK.1.2,1 m3 beton,m3')
    const komponen = teks(
      'komponen.csv',
      [
        'kode_pekerjaan,kategori,kode_item,uraian,satuan,koefisien,analisa',
        'K.1.1,LAIN,K.1.2,1 m3 beton,m3,1,K.1.2',
        'K.1.2,BHN,,Semen,kg,371,',
      ].join('\n'),
    )
    const { analisa, masalah } = await readAhsp([pekerjaan, komponen])
    expect(masalah).toEqual([])
    expect(analisa.map(({ komponen: [row] }) => row?.subKode)).toEqual(['K.1.2', null])
  })

  it('a figure that begins with 0 has lost its comma behind it', async () => {
    const kepala = 'Kode Pekerjaan,Uraian Pekerjaan,Satuan Pekerjaan,Kategori,Uraian,Satuan,Koefisien'
    const berkas = [teks('a.csv', `${kepala}\n1.1,Satu,m2,TK,Pekerja,OH,0013`)]
    const { masalah } = await readAhsp(berkas)
    expect(masalah).toMatchObject([{ id: 'nol:a.csv|a|2', usul: '0.013' }])
    const { analisa } = await readAhsp(berkas, { perbaikan: ['nol:a.csv|a|2'] })
    expect(analisa[0]?.komponen[0]?.koefisien).toBe('0.013')
  })
})
