import { AhspError, MAKS_BYTES } from './ahsp-error'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import type { Berkas, Lembar } from './types'

/** The sheets of an xlsx or csv, known by what is in it. AhspError when it is neither, or too large. */
export async function readFile(berkas: Berkas): Promise<Lembar[]> {
  const { nama, data } = berkas
  if (data.length > MAKS_BYTES) {
    throw new AhspError('ahsp_berkas_besar', { nama, maks: MAKS_BYTES / 1024 / 1024 })
  }
  if (isZip(data)) return readXlsx(berkas)
  if (data[0] === 0xd0 && data[1] === 0xcf) throw new AhspError('ahsp_xls_lama', { nama })
  if (!/\.(csv|tsv|txt)$/i.test(nama) || (data.includes(0) && data[0] !== 0xff && data[0] !== 0xfe)) {
    throw new AhspError('ahsp_jenis_berkas', { nama })
  }
  return [readCsv(berkas)]
}

/** A workbook is one. */
export const isZip = (data: Uint8Array): boolean => data[0] === 0x50 && data[1] === 0x4b
