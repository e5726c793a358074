import ExcelJS from 'exceljs'
import { digitsOf, fromScaled, isDecimal, nilaiText, SKALA, toNilai, toScaled } from '@/lib/domain/decimal'
import { AhspError, MAKS_BARIS, MAKS_KOLOM } from './ahsp-error'
import { KOSONG, textCell } from './read-csv'
import type { Berkas, Lembar, Sel } from './types'
import { refuseZipBomb } from './zip-size'

/** The sheets of a workbook: numbers as numbers, formulas by the result they were saved with. */
export async function readXlsx(berkas: Berkas): Promise<Lembar[]> {
  refuseZipBomb(berkas.data, berkas.nama)
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(berkas.data as unknown as ExcelJS.Buffer)
  } catch {
    throw new AhspError('ahsp_bukan_xlsx', { nama: berkas.nama })
  }
  if (book.worksheets.length === 0) throw new AhspError('ahsp_bukan_xlsx', { nama: berkas.nama })
  return book.worksheets.map((sheet) => {
    const { nama } = berkas
    if (sheet.rowCount > MAKS_BARIS) {
      throw new AhspError('ahsp_terlalu_banyak_baris', { nama, maks: MAKS_BARIS })
    }
    const baris: Sel[][] = []
    sheet.eachRow((row, nomor) => {
      while (baris.length < nomor - 1) baris.push([])
      baris.push(readRow(row, nama))
    })
    return { berkas: nama, nama: sheet.name, baris }
  })
}

function readRow(row: ExcelJS.Row, nama: string): Sel[] {
  const cells: Sel[] = []
  row.eachCell((cell, nomor) => {
    const sel = readCell(cell)
    if (sel.teks === '') return
    // beyond the limit only what holds something is refused: formats reach further than figures
    if (nomor > MAKS_KOLOM) throw new AhspError('ahsp_terlalu_banyak_kolom', { nama, maks: MAKS_KOLOM })
    while (cells.length < nomor - 1) cells.push(KOSONG)
    cells.push(sel)
  })
  return cells
}

/** A merged cell counts once, at its upper left. */
function readCell(cell: ExcelJS.Cell): Sel {
  if (cell.isMerged && cell.master !== cell) return KOSONG
  return readValue(cell.value)
}

function readValue(value: ExcelJS.CellValue): Sel {
  if (value === null || value === undefined || value === '') return KOSONG
  if (typeof value === 'number') return readNumber(value)
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'boolean') return textCell(value ? 'TRUE' : 'FALSE')
  if (value instanceof Date)
    return textCell(Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10))
  if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''))
  if ('error' in value) return textCell(value.error)
  if ('hyperlink' in value) return readValue(value.text as ExcelJS.CellValue)
  return readValue((value.result ?? null) as ExcelJS.CellValue)
}

/** A double as the person saw it: no more than six digits, the noise of the last bits gone. */
function readNumber(value: number): Sel {
  if (!Number.isFinite(value)) return textCell(String(value))
  const skala = SKALA.koefisien
  const ditulis = String(value)
  if (isDecimal(ditulis) && digitsOf(ditulis) <= skala) return { teks: ditulis, angka: true }
  const bulat = nilaiText(toNilai(ditulis), skala)
  return { teks: fromScaled(toScaled(bulat, skala), skala), angka: true }
}
