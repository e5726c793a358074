import { inflateRawSync } from 'node:zlib'
import { AhspError, MAKS_BARIS, MAKS_TERBUKA } from './ahsp-error'

const AKHIR = 0x06054b50
const ENTRI = 0x02014b50
const AKHIR_MAKS = 65_557

/**
 * Refuses a zip whose files are too large unpacked, by what it declares and by what truly comes out, and a workbook of
 * too many rows before anything is made of them.
 */
export function refuseZipBomb(data: Uint8Array, nama: string): void {
  const bomb = () => new AhspError('ahsp_terlalu_besar_terbuka', { nama, maks: MAKS_TERBUKA / 1024 / 1024 })
  const broken = () => new AhspError('ahsp_bukan_xlsx', { nama })
  const zip = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const akhir = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (akhir < 0 || akhir < zip.length - AKHIR_MAKS || akhir + 22 > zip.length) throw broken()
  if (zip.readUInt32LE(akhir) !== AKHIR) throw broken()
  let at = zip.readUInt32LE(akhir + 16)
  let declared = 0
  let left = MAKS_TERBUKA
  for (let n = zip.readUInt16LE(akhir + 10); n > 0; n--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRI) throw broken()
    declared += zip.readUInt32LE(at + 24)
    if (declared > MAKS_TERBUKA) throw bomb()
    const isi = unpacked(zip, at, left, bomb, broken)
    if (hasMoreRows(isi, MAKS_BARIS)) {
      throw new AhspError('ahsp_terlalu_banyak_baris', { nama, maks: MAKS_BARIS })
    }
    left -= isi.length
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

/** What one file of the zip gives, no further than `left` bytes. */
function unpacked(zip: Buffer, at: number, left: number, bomb: () => Error, broken: () => Error): Buffer {
  const packed = zip.readUInt32LE(at + 20)
  const head = zip.readUInt32LE(at + 42)
  if (head + 30 > zip.length) throw broken()
  const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28)
  const isi = zip.subarray(from, from + packed)
  if (zip.readUInt16LE(at + 10) === 0) return isi
  try {
    return inflateRawSync(isi, { maxOutputLength: Math.max(1, left) })
  } catch (cause) {
    throw (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : broken()
  }
}

/** In text of a workbook the sign would be written `&lt;`. */
function hasMoreRows(isi: Buffer, maks: number): boolean {
  let found = 0
  for (let at = isi.indexOf('<row'); at >= 0; at = isi.indexOf('<row', at + 4))
    if (++found > maks) return true
  return false
}
