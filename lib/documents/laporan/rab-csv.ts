import { roundDecimal } from '@/lib/domain/decimal'
import type { LaporanRab } from './rab'

const KEPALA = ['no', 'uraian', 'kode', 'volume', 'satuan', 'harga_satuan', 'jumlah_harga', 'bobot_persen']

/** RFC 4180, UTF-8 with one byte order mark, decimal points: for programs. Whole rupiah as printed. */
export function rabCsv({ baris, total, ppn, grandTotal, dibulatkan }: LaporanRab): Uint8Array {
  const isi = baris.map((row) => [
    row.no,
    row.jenis === 'jumlah' ? `Jumlah ${row.no}` : row.uraian,
    row.kode,
    row.volume ?? '',
    row.satuan,
    rupiah(row.hsp),
    rupiah(row.jumlah),
    row.bobot ?? '',
  ])
  const kaki = [
    ['(A)', 'Jumlah harga pekerjaan', total],
    ['(B)', 'PPN', ppn],
    ['(C)', 'Jumlah total', grandTotal],
    ['(D)', 'Dibulatkan', dibulatkan],
  ].map(([no = '', uraian = '', jumlah = '0']) => [no, uraian, '', '', '', '', rupiah(jumlah), ''])
  const teks = [KEPALA, ...isi, ...kaki].map((row) => row.map(cell).join(',')).join('\r\n')
  return new TextEncoder().encode(`\ufeff${teks}\r\n`)
}

const rupiah = (nilai: string | null): string => (nilai === null ? '' : roundDecimal(nilai, 0))

/** What a spreadsheet would run as a formula, wide signs and leading blanks included; not a negative number. */
const RUMUS = /^[\t\r\n]|^\s*[=+@＝＋＠－]|^\s*-(?![\d.]+$)/

/** A text that a spreadsheet would run as a formula is kept a text. */
function cell(isi: string): string {
  const aman = RUMUS.test(isi) ? `'${isi}` : isi
  return /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman
}
