import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { bacaBaris, isiDari } from '@/components/rab/banyak/baca-baris'
import { type BarisDraf, ketik, lihatDraf, masalahDari } from '@/components/rab/banyak/baris-draf'
import { kolomDaftar } from '@/components/rab/banyak/bidang-proyek'
import { dariDaftar } from '@/components/rab/banyak/dari-daftar'
import { DrafStore } from '@/components/rab/banyak/draf-store'
import { templatXlsx } from '@/components/rab/banyak/unduh-templat'
import { letakkanGalat } from '@/components/rab/banyak/use-kirim-banyak'
import { BidangIdentitas, type DaftarProyek } from '@/lib/contracts/daftar-proyek'
import { CreateProjectsInput } from '@/lib/contracts/project'
import { readFile } from '@/lib/documents/ahsp/read-file'
import { readDaftar } from '@/lib/documents/proyek/read-daftar'
import { projectView } from './project-view'

const baris = (isi: BarisDraf['isi'], lain: Partial<BarisDraf> = {}): BarisDraf => ({ id: 'a', isi, ...lain })

describe('cells of a project as typed', () => {
  it('are read as people here write figures and days, in the form that the API takes', () => {
    const { nilai, galat } = bacaBaris(
      {
        nama: ' Gedung A ',
        tahun: '2026',
        anggaran: 'Rp 1.250.000,5',
        tanggalMulai: '2 Maret 2026',
        tanggalSelesai: '28/8/2026',
      },
      'id',
    )
    expect(galat).toEqual({})
    expect(nilai).toMatchObject({
      nama: 'Gedung A',
      tahun: 2026,
      anggaran: '1250000.50',
      tanggalMulai: '2026-03-02',
      tanggalSelesai: '2026-08-28',
      lokasi: null,
    })
    expect(CreateProjectsInput.safeParse({ proyek: [nilai] }).success).toBe(true)
  })

  it('say at their place what is wrong', () => {
    const isi = {
      lokasi: 'x'.repeat(501),
      tahun: '26',
      anggaran: '12abc',
      tanggalMulai: '2/3/2026',
      tanggalSelesai: '1/3/2026',
    }
    expect(bacaBaris(isi, 'id').galat).toEqual({
      nama: 'Wajib diisi.',
      lokasi: 'Terlalu panjang: paling banyak 500 huruf.',
      tahun: 'Tahun harus empat angka, misalnya 2026.',
      anggaran: 'Bukan angka.',
      tanggalSelesai: 'Tanggal selesai mendahului tanggal mulai.',
    })
    expect(bacaBaris({ nama: 'A', tanggalMulai: '31/2/2026' }, 'id').galat.tanggalMulai).toContain(
      'Tanggal tidak terbaca',
    )
  })

  it('an empty row is no project; one with anything in it needs a name', () => {
    const kosong = baris({ nama: ' ' })
    const salah = masalahDari([kosong, baris({ lokasi: 'Bandung' }, { id: 'b', sel: { nama: 'A7' } })], 'id')
    expect(salah.map(({ id, nomor, bidang, sel }) => [id, nomor, bidang.nama, sel])).toEqual([
      ['b', 2, 'nama', 'A7'],
    ])
    expect(lihatDraf('id')(kosong, 0, 1).cells.nama?.state).toBeUndefined()
  })

  it('show what was read; what was not stands as it was typed', () => {
    const { cells } = lihatDraf('id')(
      baris({ nama: 'A', anggaran: '1250000', tanggalMulai: '31/2/26' }),
      0,
      1,
    )
    expect(cells.anggaran).toMatchObject({ text: '1.250.000', edit: '1.250.000' })
    expect(cells.tanggalMulai).toMatchObject({ text: '31/2/26', edit: '31/2/26', state: 'salah' })
  })

  it('stored values are typed back as themselves', () => {
    const project = projectView({ anggaran: '1250000.50', tanggalMulai: '2026-03-02', tahun: 2026 })
    const { nilai, galat } = bacaBaris(isiDari(project), 'id')
    expect(galat).toEqual({})
    for (const nama of BidangIdentitas.options) expect(nilai[nama]).toBe(project[nama])
  })

  it('simple and complete columns: every field of the identity is one of the complete ones', () => {
    const kunci = (lengkap: boolean) => kolomDaftar('id', { lengkap }).map(({ key }) => key)
    expect(kunci(true).sort()).toEqual([...BidangIdentitas.options].sort())
    expect(kunci(false)).toContain('anggaran')
    expect(kunci(false).length).toBeLessThan(kunci(true).length)
    expect(kolomDaftar('id', { lengkap: true })).toBe(kolomDaftar('id', { lengkap: true }))
  })
})

describe('rows that are not saved yet', () => {
  const store = () =>
    new DrafStore<BarisDraf>([baris({ nama: 'A' }), baris({}, { id: 'b' })], lihatDraf('id'))

  it('are written cell by cell, taken back and done again; a row that is as it was keeps its view', () => {
    const draf = store()
    const b = draf.getRow('b')
    draf.ubah(
      ketik([
        { id: 'a', key: 'nama', text: 'Lain' },
        { id: 'a', key: 'lokasi', text: 'Solo' },
      ]),
    )
    expect(draf.rows()[0]?.isi).toEqual({ nama: 'Lain', lokasi: 'Solo' })
    expect(draf.getRow('b')).toBe(b)
    expect(draf.urungkan()).toBe(true)
    expect(draf.getRow('a').cells.nama?.text).toBe('A')
    expect(draf.urungkan()).toBe(false)
    expect(draf.ulangi()).toBe(true)
    expect(draf.getRow('a').cells.nama?.text).toBe('Lain')
  })

  it('new ids are told when rows come or go, and only then', () => {
    const draf = store()
    let kabar = 0
    draf.subscribeIds(() => kabar++)
    const ids = draf.getIds()
    draf.ubah(ketik([{ id: 'a', key: 'nama', text: 'Lain' }]))
    expect([kabar, draf.getIds()]).toEqual([0, ids])
    draf.tulis([...draf.rows(), baris({}, { id: 'c' })])
    expect([kabar, draf.getIds()]).toEqual([1, ['a', 'b', 'c']])
    draf.ganti([])
    expect(draf.urungkan()).toBe(false)
  })

  it('what the server refused stands at its cell until that is another', () => {
    const rows = [baris({ nama: 'A' }), baris({ nama: 'B', lokasi: 'x' }, { id: 'b' })]
    const { galat, sisa } = letakkanGalat(rows, [
      { path: 'proyek[1].lokasi', message: 'Tidak sah.' },
      { path: 'project_nama_isi', message: 'Lain.' },
    ])
    expect(sisa).toEqual(['Lain.'])
    const ditolak = { ...baris({ nama: 'B', lokasi: 'x' }, { id: 'b' }), galat: galat.get('b') ?? {} }
    expect(masalahDari([ditolak], 'id')).toMatchObject([{ pesan: 'Tidak sah.', bidang: { nama: 'lokasi' } }])
    expect(masalahDari([ketik([{ id: 'b', key: 'lokasi', text: 'y' }])(ditolak)], 'id')).toEqual([])
  })
})

describe('a list from a file', () => {
  const daftar = (...anggaran: { teks: string; angka: boolean }[]): DaftarProyek => ({
    lembar: 'Proyek',
    kolom: [
      { huruf: 'B', judul: 'Nama proyek', bidang: 'nama' },
      { huruf: 'C', judul: 'Warna', bidang: null },
      { huruf: 'D', judul: 'Pagu', bidang: 'anggaran' },
    ],
    baris: anggaran.map((satu, n) => ({
      nomor: n + 4,
      isi: { nama: { teks: `P${n}`, angka: false }, anggaran: satu },
    })),
  })

  it('keeps the place of each cell, and takes figures of a workbook as figures', () => {
    const hasil = dariDaftar(daftar({ teks: '1250000000.5', angka: true }), null)
    if (hasil.jenis !== 'baris') throw new Error('asked')
    expect(hasil.baris[0]).toMatchObject({
      isi: { nama: 'P0', anggaran: '1250000000,5' },
      sel: { nama: 'B4', anggaran: 'D4' },
    })
    expect(bacaBaris(hasil.baris[0]?.isi ?? {}, 'id').nilai.anggaran).toBe('1250000000.50')
  })

  it('reads written figures by their column, and asks where that leaves it open', () => {
    const teks = (isi: string) => ({ teks: isi, angka: false })
    const anggaran = (...isi: Parameters<typeof dariDaftar>) => {
      const hasil = dariDaftar(...isi)
      return hasil.jenis === 'tanya'
        ? hasil.contoh
        : hasil.baris.map((b) => bacaBaris(b.isi, 'id').nilai.anggaran)
    }
    expect(anggaran(daftar(teks('1.250'), teks('3.000,50')), null)).toEqual(['1250.00', '3000.50'])
    expect(anggaran(daftar(teks('1,250'), teks('3,000.50')), null)).toEqual(['1250.00', '3000.50'])
    expect(anggaran(daftar(teks('1.250')), null)).toBe('1.250')
    expect(anggaran(daftar(teks('1.250')), 'en')).toEqual(['1.25'])
  })

  it.each(['id', 'en'] as const)(
    'the template holds every field, marks what is needed, and is read back (%s)',
    async (locale) => {
      const data = new Uint8Array(await templatXlsx(locale).arrayBuffer())
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(data as unknown as ExcelJS.Buffer)
      const sheet = book.worksheets[0]
      expect(sheet?.getCell('A1').text).toMatch(/\((wajib|required)\)$/)
      sheet?.addRow(['Gedung Z', 'Rehab', 'Solo', 2026, 'APBN', 5000000, '1/2/2026'])
      const isi = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
      const terbaca = readDaftar(await readFile({ nama: 'x.xlsx', data: isi }))
      expect(terbaca.kolom.map(({ bidang }) => bidang).sort()).toEqual([...BidangIdentitas.options].sort())
      // The row that shows how is no project.
      expect(terbaca.baris.map((b) => b.isi.nama?.teks)).toEqual(['Gedung Z'])
    },
  )
})
