import { existsSync, readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Berkas } from '@/lib/documents/ahsp/types'

export const teks = (nama: string, isi: string): Berkas => ({ nama, data: new TextEncoder().encode(isi) })

export async function buku(nama: string, isi: (book: ExcelJS.Workbook) => void): Promise<Berkas> {
  const book = new ExcelJS.Workbook()
  isi(book)
  return { nama, data: new Uint8Array(await book.xlsx.writeBuffer()) }
}

const AHSP_2025 = '../shared/data/ahsp-2025'
export const adaAhsp2025 = existsSync(`${AHSP_2025}/komponen.csv`)
export const ahsp2025 = (): Berkas[] =>
  ['pekerjaan.csv', 'komponen.csv'].map((nama) => ({
    nama,
    data: new Uint8Array(readFileSync(`${AHSP_2025}/${nama}`)),
  }))

/** A flat table of a regency: semicolons, decimal commas, units in every writing, columns in another order. */
export const rataIndonesia = () =>
  teks(
    'kabupaten.csv',
    [
      'No;Kode Analisa;Nama Pekerjaan;Sat. Pekerjaan;Jenis;Nama Bahan/Upah;Sat;Koef;Harga Satuan (Rp)',
      "1;A.2.2.1.1;Membuat 1 m' pagar sementara;M';Bahan;Dolken kayu 8-10/400 cm;btg;1,250;25.000",
      "2;A.2.2.1.1;Membuat 1 m' pagar sementara;M';Bahan;Semen Portland;Kg;2,5;1.500",
      "3;A.2.2.1.1;Membuat 1 m' pagar sementara;M';Upah;Pekerja;OH;0,400;120.000",
      '4;A.2.3.1.1;"Galian tanah biasa; sedalam 1 m";m³;Upah;Pekerja;oh;0,750;120.000',
      '5;A.2.3.1.1;"Galian tanah biasa; sedalam 1 m";m³;Upah;Mandor;oh;0,025;160.000',
      '6;A.4.1.1.1;Pintu;Buah;Alat;Palu;Bh;0;1',
    ].join('\r\n'),
  )

/** The national form: a title block, then analyses under A, B and C with sums, overhead and price. */
export const selangNasional = () =>
  buku('nasional.xlsx', (book) => {
    const sheet = book.addWorksheet('Beton')
    sheet.addRow(['ANALISIS HARGA SATUAN PEKERJAAN'])
    sheet.addRow(['KABUPATEN CONTOH TAHUN 2024'])
    sheet.addRow([])
    const kepala = ['No', 'Uraian', 'Kode', 'Satuan', 'Koefisien', 'Harga Satuan (Rp)', 'Jumlah Harga (Rp)']
    const analisa = (kode: string, nama: string, satuan: string, isi: (string | number)[][][]) => {
      sheet.addRow([kode, nama, null, satuan])
      sheet.addRow(kepala)
      const judul = ['TENAGA KERJA', 'BAHAN', 'PERALATAN']
      isi.forEach((rows, n) => {
        sheet.addRow(['ABC'[n], judul[n]])
        rows.forEach((row, i) => {
          sheet.addRow([i + 1, ...row, 1000, { formula: 'E1*F1', result: 12 }])
        })
        sheet.addRow([null, `Jumlah ${judul[n]}`, null, null, null, null, 5000])
      })
      sheet.addRow(['D', 'Jumlah Harga Tenaga, Bahan dan Peralatan (A+B+C)', null, null, null, null, 15000])
      sheet.addRow(['E', 'Biaya Umum dan Keuntungan', null, null, '10%', null, 1500])
      sheet.addRow(['F', 'Harga Satuan Pekerjaan (D+E)', null, null, null, null, 16500])
      sheet.addRow([])
    }
    sheet.addRow(['2.2', 'Pekerjaan Beton'])
    analisa('2.2.1.1', "1 m3 Beton mutu f'c 20 MPa manual", 'm3', [
      [
        ['Pekerja', 'L.01', 'OH', 1.65],
        ['Mandor', 'L.04', 'OH', 0.1 + 0.2],
      ],
      [['Semen Portland', 'M.23', 'kg', 371]],
      [['Molen', 'E.05', 'sewa-hari', 0.05]],
    ])
    analisa('2.2.1.2', '1 m2 Bekisting', 'M2', [
      [['Tukang kayu', 'L.02', 'OH', 0.33]],
      [['Kaso 5/7', '', 'm3', 0.04]],
      [],
    ])
  })

/** All at once: merged cells, blank rows, two header lines, sums, commas as text and lost. */
export const buruk = () =>
  buku('buruk.xlsx', (book) => {
    const sampul = book.addWorksheet('Sampul')
    sampul.addRow(['DOKUMEN ANALISA'])
    const sheet = book.addWorksheet('AHSP 2016')
    sheet.addRow(['DAFTAR ANALISA PEKERJAAN'])
    sheet.mergeCells('A1:H1')
    sheet.addRow([])
    sheet.addRow(['NO.', 'URAIAN PEKERJAAN', null, 'KODE', 'ANALISA', null, 'HARGA', null])
    sheet.addRow([null, null, null, null, 'SAT.', 'KOEF.', 'SATUAN', 'JUMLAH'])
    for (const range of ['A3:A4', 'B3:C4', 'D3:D4', 'E3:F3', 'G3:H3']) sheet.mergeCells(range)
    sheet.addRow(['1', '2', null, '3', '4', '5', '6', '7'])
    sheet.addRow([])
    const kerja = (kode: string, nama: string) => {
      const { number } = sheet.addRow([`${kode} ${nama}`])
      sheet.mergeCells(`A${number}:H${number}`)
    }
    const baris = (nama: string, kode: string, satuan: string, koefisien: string | number) => {
      const { number } = sheet.addRow(['-', nama, null, kode, satuan, koefisien, 'Rp 10.000', '1.000,00'])
      sheet.mergeCells(`B${number}:C${number}`)
    }
    const bagian = (judul: string) => sheet.addRow([null, judul])
    const jumlah = (nama: string) => sheet.addRow([null, nama, null, null, null, null, null, '99.999,00'])
    sheet.addRow(['I', 'PEKERJAAN DINDING'])
    for (const [n, semen] of ['11,500', '83,349', '83349', '9,68'].entries()) {
      kerja(`A.4.4.1.${n + 1}`, `Pemasangan 1 m2 dinding bata ${n + 1}`)
      bagian('A. Tenaga Kerja')
      baris('Pekerja', 'L.01', 'OH', '0,300')
      sheet.addRow([])
      baris('Mandor', 'L.04', 'OH', '0,015')
      jumlah('JUMLAH TENAGA KERJA')
      bagian('B. Bahan')
      baris('Semen Portland', '', 'Kg', semen)
      baris('Bata merah', '', 'Bh', n === 2 ? 70 : '70')
      jumlah('JUMLAH HARGA BAHAN')
      bagian('C. Peralatan')
      jumlah('JUMLAH HARGA ALAT')
      sheet.addRow(['D', 'Jumlah (A+B+C)', null, null, null, null, null, '9.999'])
      sheet.addRow(['E', 'Overhead & Profit', null, null, '%', '15', null, '999'])
      sheet.addRow(['F', 'Harga Satuan Pekerjaan (D+E)', null, null, null, null, null, '10.998'])
    }
    const upah = book.addWorksheet('Harga Upah')
    upah.addRow(['No', 'Uraian', 'Kode', 'Satuan', 'Harga Satuan'])
    upah.addRow([1, 'Pekerja', 'L.01', 'OH', 120000])
  })
