import { describe, expect, it } from 'vitest'
import { readAhsp } from '@/lib/documents/ahsp/read-ahsp'
import type { HasilBaca, Masalah } from '@/lib/documents/ahsp/types'
import { adaAhsp2025, ahsp2025, buruk, rataIndonesia, selangNasional, teks } from './berkas'

const galat = ({ masalah }: HasilBaca) => masalah.filter((m) => m.tingkat === 'galat')
const tempat = ({ lembar, baris, kolom, pesan }: Masalah) => `${lembar} ${kolom ?? ''}${baris} ${pesan}`
const peranOf = ({ lembar }: HasilBaca, n = 0) => lembar[n]?.kolom.map(({ peran }) => peran)

describe('a flat table with ; and decimal commas', () => {
  it('gives its analyses, units folded, prices left out', async () => {
    const hasil = await readAhsp([rataIndonesia()])
    expect(hasil.masalah.map(tempat)).toEqual(['kabupaten H7 ahsp_koefisien_nol'])
    expect(hasil.lembar[0]).toMatchObject({ bentuk: 'rata', barisJudul: 1 })
    expect(peranOf(hasil)).toEqual([
      'no',
      'kode_pekerjaan',
      'uraian_pekerjaan',
      'satuan_pekerjaan',
      'kategori',
      'uraian',
      'satuan',
      'koefisien',
      'harga',
    ])
    expect(hasil.analisa.map(({ kode, satuan, komponen }) => [kode, satuan, komponen.length])).toEqual([
      ['A.2.2.1.1', 'm', 3],
      ['A.2.3.1.1', 'm3', 2],
      ['A.4.1.1.1', 'buah', 1],
    ])
    expect(hasil.analisa[0]?.komponen[0]).toEqual({
      kategori: 'BHN',
      kodeItem: '',
      uraian: 'Dolken kayu 8-10/400 cm',
      satuan: 'batang',
      koefisien: '1.25',
      subKode: null,
    })
    expect(hasil.analisa[1]?.uraian).toBe('Galian tanah biasa; sedalam 1 m')
  })
})

describe('a workbook in which jobs and komponen alternate', () => {
  it('reads jobs, parts and numbers; sums and D, E, F are none', async () => {
    const hasil = await readAhsp([await selangNasional()])
    expect(hasil.masalah.map(tempat)).toEqual([])
    expect(hasil.lembar[0]).toMatchObject({ bentuk: 'selang' })
    expect(
      hasil.analisa.map((a) => [a.kode, a.satuan, a.grup, a.komponen.map((k) => k.kategori).join()]),
    ).toEqual([
      ['2.2.1.1', 'm3', 'Pekerjaan Beton', 'TK,TK,BHN,ALT'],
      ['2.2.1.2', 'm2', 'Pekerjaan Beton', 'TK,BHN'],
    ])
    expect(hasil.analisa[0]?.komponen.map((k) => [k.kodeItem, k.koefisien])).toEqual([
      ['L.01', '1.65'],
      ['L.04', '0.3'],
      ['M.23', '371'],
      ['E.05', '0.05'],
    ])
  })
})

describe('an ugly workbook', () => {
  it('is read whole, with its lost comma flagged and other sheets left out', async () => {
    const hasil = await readAhsp([await buruk()])
    expect(galat(hasil).map(tempat)).toEqual([])
    expect(hasil.lembar.map(({ nama, bentuk }) => [nama, bentuk])).toEqual([
      ['Sampul', 'lewati'],
      ['AHSP 2016', 'selang'],
      ['Harga Upah', 'lewati'],
    ])
    expect(hasil.analisa).toHaveLength(4)
    expect(hasil.analisa[0]).toMatchObject({
      kode: 'A.4.4.1.1',
      uraian: 'Pemasangan 1 m2 dinding bata 1',
      satuan: 'm2',
    })
    for (const { komponen } of hasil.analisa) {
      expect(komponen.map((k) => `${k.kategori} ${k.uraian} ${k.satuan}`)).toEqual([
        'TK Pekerja OH',
        'TK Mandor OH',
        'BHN Semen Portland kg',
        'BHN Bata merah buah',
      ])
    }
    const usul = hasil.masalah.filter((m) => m.id)
    expect(usul.map((m) => [tempat(m), m.usul])).toEqual([['AHSP 2016 F45 ahsp_koma_hilang', '83.349']])
  })

  it('takes a repair that was accepted, and only that', async () => {
    const berkas = [await buruk()]
    const [usul] = (await readAhsp(berkas)).masalah.filter((m) => m.id)
    const hasil = await readAhsp(berkas, { perbaikan: [usul?.id ?? ''] })
    expect(hasil.analisa.map((a) => a.komponen[2]?.koefisien)).toEqual(['11.5', '83.349', '83.349', '9.68'])
    expect(hasil.masalah.filter((m) => m.id).map((m) => m.id)).toEqual([usul?.id])
  })
})

describe('errors and choices', () => {
  const kepala = 'Kode Pekerjaan,Uraian Pekerjaan,Satuan Pekerjaan,Kategori,Uraian,Satuan,Koefisien'

  it('says each by sheet, row and column', async () => {
    const isi = [
      kepala,
      ',,,TK,Pekerja,OH,0.1',
      '1.1,Satu,m2,TK,Pekerja,OH,abc',
      '1.1,Lain,m2,TK,Mandor,OH,0.1',
      '1.2,Dua,,TK,Pekerja,,0',
      '1.3,Tiga,m,TK,Pekerja,OH,',
    ]
    const hasil = await readAhsp([teks('salah.csv', isi.join('\n'))])
    expect(hasil.masalah.map(tempat)).toEqual([
      'salah A2 ahsp_komponen_tanpa_pekerjaan',
      'salah G3 ahsp_koefisien_salah',
      'salah A4 ahsp_kode_ganda',
      'salah G6 ahsp_koefisien_kosong',
      'salah G5 ahsp_koefisien_nol',
      'salah F5 ahsp_komponen_tanpa_satuan',
      'salah C5 ahsp_pekerjaan_tanpa_satuan',
      'salah 6 ahsp_tanpa_komponen',
    ])
  })

  it('columns without a name are guessed, and can be chosen', async () => {
    const isi = 'Entah,Nama,Sat,Banyaknya\n1.1.1,Pagar,m2,\n,Pekerja,OH,"0,25"\n,Paku,kg,"0,1"'
    const berkas = [teks('entah.csv', isi)]
    const ditebak = await readAhsp(berkas)
    expect(peranOf(ditebak)).toEqual(['kode', 'uraian', 'satuan', 'koefisien'])
    expect(ditebak.lembar[0]?.kolom.map((k) => k.yakin)).toEqual(['isi', 'nama', 'nama', 'isi'])
    expect(ditebak.analisa.map((a) => a.komponen.map((k) => k.kategori))).toEqual([['TK', 'BHN']])
    const dipilih = await readAhsp(berkas, { pemetaan: { 'entah.csv|entah': { 3: 'abaikan' } } })
    expect(dipilih.lembar[0]?.kolom[3]).toMatchObject({ peran: 'abaikan', yakin: 'pilihan' })
  })

  it('an ambiguous 1.234 is offered both ways', async () => {
    const isi = [kepala, '1.1,Satu,m2,BHN,Paku,kg,1.234'].join('\n')
    const satu = await readAhsp([teks('a.csv', isi)])
    expect(satu.masalah.map((m) => [m.pesan, m.usul])).toEqual([['ahsp_angka_ambigu', '1.234']])
    const dua = await readAhsp([teks('a.csv', `${isi}\n1.1,Satu,m2,BHN,Kawat,kg,0.5`)])
    expect(dua.masalah).toEqual([])
    expect(dua.analisa[0]?.komponen[0]?.koefisien).toBe('1.234')
  })

  it('an item that is an analysis of the set is a bundle, never in a circle', async () => {
    const isi = [
      'Kode Pekerjaan,Uraian Pekerjaan,Satuan Pekerjaan,Kategori,Kode Item,Uraian,Satuan,Koefisien',
      '1.1.1,Atas,m2,LAIN,1.1.2,Bawah,m3,0.5',
      '1.1.2,Bawah,m3,LAIN,1.1.1,Atas,m2,0.5',
    ].join('\n')
    const hasil = await readAhsp([teks('b.csv', isi)])
    expect(hasil.analisa.map((a) => a.komponen[0]?.subKode)).toEqual(['1.1.2', null])
    expect(hasil.masalah.map((m) => m.pesan)).toEqual(['ahsp_bundel_melingkar'])
  })
})

describe.skipIf(!adaAhsp2025)('ahsp-2025', () => {
  it('joins both files in under 10 s', async () => {
    const mulai = performance.now()
    const hasil = await readAhsp(ahsp2025())
    const ms = Math.round(performance.now() - mulai)
    console.log(`ahsp-2025: ${hasil.analisa.length} analisa dibaca dalam ${ms} ms`)
    expect(ms).toBeLessThan(10_000)
    expect(galat(hasil)).toEqual([])
    expect(hasil.analisa).toHaveLength(2304)
    expect(hasil.analisa.reduce((n, a) => n + a.komponen.length, 0)).toBe(13_991)
    const count = (pesan: string) => hasil.masalah.filter((m) => m.pesan === pesan).length
    expect(count('ahsp_pekerjaan_tanpa_satuan')).toBe(49)
    expect(count('ahsp_koefisien_nol')).toBe(346)
    expect(count('ahsp_komponen_tanpa_satuan')).toBe(342)
    expect(count('ahsp_koma_hilang')).toBeLessThan(20)
    expect(hasil.analisa[0]).toMatchObject({ kode: '1.1.1.1', satuan: 'm' })
  })
})
