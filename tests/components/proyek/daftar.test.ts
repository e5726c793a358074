import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { hitungGrafik } from '@/components/rab/proyek/hitung-grafik'
import { type Saringan, saringProyek, TANPA_SARINGAN } from '@/components/rab/proyek/saring-proyek'
import { daftarCsv, daftarXlsx } from '@/components/rab/proyek/unduh-daftar'
import type { ProjectListItem } from '@/lib/contracts/project'

const HARI = '2026-06-15'

const proyek = (id: string, isi: Partial<ProjectListItem>): ProjectListItem => ({
  id,
  nama: `Proyek ${id}`,
  lokasi: null,
  tahun: null,
  sumberDana: null,
  pemilik: null,
  anggaran: null,
  tanggalMulai: null,
  tanggalSelesai: null,
  peran: 'owner',
  revision: 1,
  arsip: false,
  dibulatkan: '0',
  pekerjaan: 0,
  diubah: '2026-06-01T00:00:00.000Z',
  ...isi,
})

const ITEMS = [
  proyek('a', {
    tahun: 2025,
    sumberDana: 'APBD',
    dibulatkan: '1250000',
    tanggalMulai: '2025-01-01',
    tanggalSelesai: '2025-12-31',
  }),
  proyek('b', {
    tahun: 2026,
    sumberDana: 'APBN',
    dibulatkan: '3000001',
    tanggalMulai: '2026-02-01',
    tanggalSelesai: '2026-12-31',
  }),
  proyek('c', { tahun: 2026, sumberDana: 'APBD', dibulatkan: '500000', tanggalMulai: '2026-07-01' }),
  proyek('d', { dibulatkan: '250000' }),
]

const SEMUA: Saringan = { ...TANPA_SARINGAN, urut: 'nama' }
const tampil = (isi: Partial<Saringan>) =>
  saringProyek(ITEMS, { ...SEMUA, ...isi }, HARI)
    .map(({ id }) => id)
    .join('')

describe('the list of projects', () => {
  it('is filtered by worth, both ends included, as people write figures', () => {
    expect(tampil({ nilaiMin: '500.000' })).toBe('abc')
    expect(tampil({ nilaiMaks: 'Rp 1.250.000' })).toBe('acd')
    expect(tampil({ nilaiMin: '500.000,50', nilaiMaks: '3000000' })).toBe('a')
    expect(tampil({ nilaiMin: 'banyak' })).toBe('abcd')
  })

  it('is filtered by first day: who has none is in no range', () => {
    expect(tampil({ mulaiDari: '2026-02-01' })).toBe('bc')
    expect(tampil({ mulaiSampai: '2026-02-01' })).toBe('ab')
    expect(tampil({ mulaiDari: '2026-01-01', mulaiSampai: '2026-06-30' })).toBe('b')
  })

  it('is drawn by year, source of funds and time', () => {
    const grafik = hitungGrafik(ITEMS, HARI)
    expect(grafik.perTahun).toEqual([
      { nama: '', banyak: 1, nilai: '250000' },
      { nama: '2025', banyak: 1, nilai: '1250000' },
      { nama: '2026', banyak: 2, nilai: '3500001' },
    ])
    expect(grafik.perSumber.map(({ nama, nilai }) => [nama, nilai])).toEqual([
      ['APBN', '3000001'],
      ['APBD', '1750000'],
      ['', '250000'],
    ])
    expect(Object.fromEntries(grafik.perStatus.map(({ status, banyak }) => [status, banyak]))).toEqual({
      belum_mulai: 1,
      berjalan: 1,
      lewat: 1,
      tanpa_tanggal: 1,
    })
    expect(grafik.tahunTerbanyak?.nama).toBe('2026')
    // 5.000.001 / 4
    expect(grafik.rataRata).toBe('1250000')
    expect(grafik.bertanggal).toBe(2)
    expect(hitungGrafik([], HARI).rataRata).toBe('0')
  })

  it('is downloaded as a table in which no name is a formula', () => {
    const csv = daftarCsv([proyek('x', { nama: '=1+1; "A"', dibulatkan: '1250000' })], HARI, 'id')
    const [kepala, baris] = csv.replace('\uFEFF', '').split('\r\n')
    expect(kepala?.split(';')[0]).toBe('Nama proyek')
    expect(baris).toContain(`"'=1+1; ""A"""`)
    expect(baris).toContain(';1.250.000;')
  })
})

describe('the list as a workbook', () => {
  it('holds figures as figures and every sign of a name', async () => {
    const aneh = proyek('e', { nama: `Gedung "A" & <B>\u0001 'é'`, dibulatkan: '1250000.50', pekerjaan: 12 })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await daftarXlsx([...ITEMS, aneh], HARI, 'id').arrayBuffer())
    const [sheet] = book.worksheets
    if (!sheet) throw new Error('no sheet')
    expect(sheet.name).toBe('Proyek')
    expect(sheet.rowCount).toBe(ITEMS.length + 2)
    const judul = (sheet.getRow(1).values as string[]).slice(1)
    const kolom = (nama: string) => judul.indexOf(nama) + 1
    const akhir = sheet.getRow(ITEMS.length + 2)
    expect(akhir.getCell(kolom('Nama proyek')).value).toBe(`Gedung "A" & <B> 'é'`)
    expect(akhir.getCell(kolom('Total RAB')).value).toBe(1250000.5)
    expect(akhir.getCell(kolom('Pekerjaan')).value).toBe(12)
    expect(akhir.getCell(kolom('Anggaran (Rp)')).value).toBeNull()
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  })
})
