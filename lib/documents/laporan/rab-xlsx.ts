import ExcelJS from 'exceljs'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { toNumber } from '@/lib/domain/decimal'
import type { BarisRab, LaporanRab } from './rab'
import { identitasRab, kakiRab, kolomRab } from './teks-rab'

const RUPIAH = '#,##0;[Red]-#,##0'
const VOLUME = '#,##0.000;[Red]-#,##0.000'
const LEMBAR_RAB = 'RAB'
const KEPALA_RAB = 6

/** The RAB as a workbook: the rekap sheet first, the bill behind it, every sum a live formula with its result. */
export async function rabXlsx(laporan: LaporanRab, locale: Locale): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const rekap = book.addWorksheet('Rekap', halaman('portrait'))
  const rab = book.addWorksheet(LEMBAR_RAB, {
    ...halaman('landscape'),
    views: [{ state: 'frozen', ySplit: KEPALA_RAB }],
  })
  const sums = writeBill(rab, laporan, locale)
  writeRekap(rekap, laporan, sums, locale)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const halaman = (orientation: 'portrait' | 'landscape') => ({
  pageSetup: {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: 'Halaman &P dari &N' },
})

const rumus = (formula: string, nilai: string): ExcelJS.CellFormulaValue => ({
  formula,
  result: toNumber(nilai),
  date1904: false,
})

/** Writes the bill; gives the row of the sum of each top heading. */
function writeBill(sheet: ExcelJS.Worksheet, laporan: LaporanRab, locale: Locale): number[] {
  sheet.columns = [
    { width: 8 },
    { width: 52 },
    { width: 14 },
    { width: 12 },
    { width: 9 },
    { width: 16 },
    { width: 18 },
    { width: 9 },
  ]
  sheet.getCell('A1').value = t(locale, 'cetak_judul')
  sheet.getCell('A1').font = { bold: true, size: 14 }
  for (const [n, [nama, nilai]] of identitasRab(laporan, locale).slice(0, 4).entries()) {
    sheet.getCell(n + 2, 1).value = nama
    sheet.getCell(n + 2, 2).value = nilai
  }
  const kepala = sheet.getRow(KEPALA_RAB)
  kepala.values = kolomRab(locale)
  kepala.font = { bold: true }
  kepala.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  sheet.pageSetup.printTitlesRow = `${KEPALA_RAB}:${KEPALA_RAB}`
  const sums: number[] = []
  let from = KEPALA_RAB + 1
  for (const [n, baris] of laporan.baris.entries()) {
    const at = KEPALA_RAB + 1 + n
    writeRow(sheet.getRow(at), baris, at, from, locale)
    if (baris.jenis !== 'jumlah') continue
    sums.push(at)
    from = at + 1
  }
  const kaki = KEPALA_RAB + 1 + laporan.baris.length
  sheet.getCell(kaki, 2).value = t(locale, 'cetak_a')
  sheet.getCell(kaki, 7).value = rumus(
    sums.length > 0 ? sums.map((row) => `G${row}`).join('+') : '0',
    laporan.total,
  )
  sheet.getCell(kaki, 7).numFmt = RUPIAH
  sheet.getRow(kaki).font = { bold: true }
  for (let row = KEPALA_RAB; row <= kaki; row++) {
    for (let column = 1; column <= 8; column++) sheet.getCell(row, column).border = GARIS
  }
  return sums
}

const GARIS: Partial<ExcelJS.Borders> = {
  top: { style: 'thin', color: { argb: 'FFBBBBBB' } },
  bottom: { style: 'thin', color: { argb: 'FFBBBBBB' } },
  left: { style: 'thin', color: { argb: 'FFBBBBBB' } },
  right: { style: 'thin', color: { argb: 'FFBBBBBB' } },
}

function writeRow(row: ExcelJS.Row, baris: BarisRab, at: number, from: number, locale: Locale): void {
  row.getCell(1).value = baris.jenis === 'jumlah' ? '' : baris.no
  row.getCell(2).value =
    baris.jenis === 'jumlah'
      ? t(locale, 'cetak_jumlah', { no: baris.no })
      : baris.uraian + (baris.kurang ? ' *' : '')
  row.getCell(2).alignment = {
    wrapText: true,
    vertical: 'top',
    indent: baris.jenis === 'jumlah' ? 0 : baris.level - 1,
  }
  if (baris.jenis === 'judul') row.font = { bold: true }
  if (baris.jenis === 'jumlah') {
    row.font = { bold: true }
    // Lines only: the sums of sub headings stand in no cell of this column.
    row.getCell(7).value = rumus(`SUM(G${from}:G${at - 1})`, baris.jumlah ?? '0')
  }
  if (baris.jenis === 'pekerjaan') {
    row.getCell(3).value = baris.kode
    row.getCell(4).value = toNumber(baris.volume ?? '0')
    row.getCell(5).value = baris.satuan
    row.getCell(6).value = baris.hsp === null ? '-' : toNumber(baris.hsp)
    row.getCell(7).value = baris.jumlah === null ? '-' : rumus(`D${at}*F${at}`, baris.jumlah)
    row.getCell(8).value = baris.bobot === null ? '-' : toNumber(baris.bobot)
  }
  row.getCell(4).numFmt = VOLUME
  row.getCell(6).numFmt = RUPIAH
  row.getCell(7).numFmt = RUPIAH
  row.getCell(8).numFmt = '0.00'
  for (const column of [6, 7, 8]) row.getCell(column).alignment = { horizontal: 'right', vertical: 'top' }
}

function writeRekap(
  sheet: ExcelJS.Worksheet,
  laporan: LaporanRab,
  sums: readonly number[],
  locale: Locale,
): void {
  sheet.columns = [{ width: 8 }, { width: 62 }, { width: 22 }]
  sheet.mergeCells('A1:C1')
  sheet.getCell('A1').value = t(locale, 'cetak_judul')
  sheet.getCell('A1').font = { bold: true, size: 14 }
  sheet.getCell('A1').alignment = { horizontal: 'center' }
  let at = 3
  for (const [nama, nilai] of identitasRab(laporan, locale)) {
    sheet.getCell(at, 1).value = `${nama}: ${nilai}`
    at++
  }
  at++
  sheet.getRow(at).values = [
    t(locale, 'cetak_no'),
    t(locale, 'cetak_uraian_pekerjaan'),
    t(locale, 'cetak_jumlah_rp'),
  ]
  sheet.getRow(at).font = { bold: true }
  const awal = at + 1
  for (const [n, { no, uraian, jumlah }] of laporan.rekap.entries()) {
    at++
    sheet.getRow(at).values = [no, uraian]
    sheet.getCell(at, 3).value = rumus(`${LEMBAR_RAB}!G${sums[n] ?? 1}`, jumlah)
  }
  const akhir = at
  for (const [n, [nama, nilai]] of kakiRab(laporan, locale).entries()) {
    at++
    sheet.getCell(at, 2).value = nama
    sheet.getCell(at, 3).value = rumus(kakiFormula(n, laporan, awal, akhir), nilai)
    sheet.getRow(at).font = { bold: true }
  }
  for (let row = awal - 1; row <= at; row++) {
    for (let column = 1; column <= 3; column++) sheet.getCell(row, column).border = GARIS
    sheet.getCell(row, 3).numFmt = RUPIAH
  }
  at += 2
  sheet.mergeCells(at, 1, at, 3)
  sheet.getCell(at, 1).value = t(locale, 'cetak_terbilang', { teks: laporan.terbilang })
  sheet.getCell(at, 1).alignment = { wrapText: true }
  sheet.getRow(at).height = 32
  if (laporan.hargaKosong > 0)
    sheet.getCell(at + 1, 1).value = t(locale, 'cetak_kurang', { banyak: laporan.hargaKosong })
  writeTandaTangan(sheet, laporan, at + 3)
}

const PEMBULATAN = { terdekat: 'ROUND', bawah: 'ROUNDDOWN', atas: 'ROUNDUP' } as const

/** (A) sums the rows above, (B) takes the percent, (C) adds, (D) rounds to the project's basis. */
function kakiFormula(n: number, { pricing }: LaporanRab, awal: number, akhir: number): string {
  const a = `C${akhir + 1}`
  if (n === 0) return akhir >= awal ? `SUM(C${awal}:C${akhir})` : '0'
  if (n === 1) return `ROUND(${a}*${pricing.ppnPercent}/100,0)`
  if (n === 2) return `ROUND(${a}+C${akhir + 2},0)`
  return `${PEMBULATAN[pricing.arahPembulatan]}(C${akhir + 3}/${pricing.pembulatan},0)*${pricing.pembulatan}`
}

/** Only what is filled in: no job title is invented. */
function writeTandaTangan(sheet: ExcelJS.Worksheet, { proyek }: LaporanRab, at: number): void {
  const isi = [
    proyek.lokasi ? `${proyek.lokasi}, ………………` : null,
    proyek.instansiPemilik,
    null,
    null,
    null,
    proyek.pemilik,
    proyek.jabatanPemilik,
  ]
  if (!proyek.pemilik && !proyek.instansiPemilik) return
  for (const [n, teks] of isi.entries()) {
    const cell = sheet.getCell(at + n, 3)
    cell.value = teks ?? ''
    cell.alignment = { horizontal: 'center' }
    if (n === 5) cell.font = { bold: true, underline: true }
  }
}
