import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { LABEL_PROYEK } from '@/components/rab/pengaturan/bidang'
import { t } from '@/lib/bahasa/pesan'
import { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import { readFile } from '@/lib/documents/ahsp/read-file'
import { readDaftar } from '@/lib/documents/proyek/read-daftar'

const csv = async (...baris: string[]) =>
  readDaftar(await readFile({ nama: 'daftar.csv', data: new TextEncoder().encode(baris.join('\n')) }))

async function xlsx(baris: unknown[][]) {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Petunjuk').addRow(['Isi lembar berikutnya'])
  book.addWorksheet('Daftar').addRows(baris)
  const data = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
  return readDaftar(await readFile({ nama: 'daftar.xlsx', data }))
}

describe('a list of projects as a file', () => {
  it.each(['id', 'en'] as const)('knows every field by its heading in the template (%s)', async (locale) => {
    for (const bidang of BidangIdentitas.options) {
      const judul = t(locale, LABEL_PROYEK.get(bidang) ?? 'nama_proyek')
      const wajib = t(locale, 'banyak_wajib', { nama: judul })
      for (const satu of [judul, wajib, `${judul} *`]) {
        const { kolom } = await csv(`${bidang === 'nama' ? 'x' : 'Nama proyek'};${satu}`, 'A;B').catch(() =>
          csv(`${satu};x`, 'A;B'),
        )
        expect(kolom.map((k) => k.bidang)).toContain(bidang)
      }
    }
  })

  it('reads the sheet that has headings: figures as figures, days as days, each with its place', async () => {
    const daftar = await xlsx([
      ['DAFTAR PAKET 2026'],
      [],
      ['No', 'Nama Project', 'Anggaran (Rp)', 'Tgl Mulai', 'Client', 'Warna'],
      [1, 'Gedung A', 1250000000.5, new Date(Date.UTC(2026, 2, 2)), 'Dinas', 'biru'],
      [],
      [2, 'Gedung B', '750.000.000', '2 Maret 2026', null, null],
      [3, '(contoh) Gedung C', 1],
    ])
    expect(daftar.lembar).toBe('Daftar')
    expect(daftar.kolom.map(({ huruf, bidang }) => `${huruf} ${bidang}`)).toEqual([
      'A null',
      'B nama',
      'C anggaran',
      'D tanggalMulai',
      'E pemilik',
      'F null',
    ])
    expect(daftar.baris).toEqual([
      {
        nomor: 4,
        isi: {
          nama: { teks: 'Gedung A', angka: false },
          anggaran: { teks: '1250000000.5', angka: true },
          tanggalMulai: { teks: '2026-03-02', angka: false },
          pemilik: { teks: 'Dinas', angka: false },
        },
      },
      {
        nomor: 6,
        isi: {
          nama: { teks: 'Gedung B', angka: false },
          anggaran: { teks: '750.000.000', angka: false },
          tanggalMulai: { teks: '2 Maret 2026', angka: false },
        },
      },
    ])
  })

  it('says what is missing, twice there, or too much', async () => {
    await expect(csv('Lokasi;Tahun', 'Bandung;2026')).rejects.toMatchObject({ pesan: 'daftar_tanpa_nama' })
    await expect(csv('Nama proyek;Nama', 'A;B')).rejects.toMatchObject({ pesan: 'daftar_kolom_ganda' })
    await expect(csv('Nama proyek;Lokasi')).rejects.toMatchObject({ pesan: 'daftar_kosong' })
    const banyak = Array.from({ length: 2001 }, (_, n) => `Proyek ${n};Bandung`)
    await expect(csv('Nama proyek;Lokasi', ...banyak)).rejects.toMatchObject({ pesan: 'terlalu_banyak' })
    expect((await csv('Nama proyek;Lokasi', ...banyak.slice(1))).baris).toHaveLength(2000)
  })
})
