import { fromTsv } from '@/components/grid/clipboard'

const PEMISAH = [';', ',', '|'] as const

/** Cells of one line of CSV; quotes may hold the separator, doubled quotes are one. */
function pecah(baris: string, pemisah: string): string[] {
  const sel: string[] = []
  let isi = ''
  let kutip = false
  for (let at = 0; at < baris.length; at++) {
    const huruf = baris.charAt(at)
    if (huruf === '"' && kutip && baris[at + 1] === '"') {
      isi += '"'
      at++
    } else if (huruf === '"' && (kutip || isi === '')) kutip = !kutip
    else if (huruf === pemisah && !kutip) {
      sel.push(isi)
      isi = ''
    } else isi += huruf
  }
  return [...sel, isi]
}

/** A table as pasted from a spreadsheet (tabs) or kept as CSV (the separator that its first line has most). Blank lines are left out. */
export function bacaTabel(teks: string): string[][] {
  const bersih = teks.replace(/^\uFEFF/, '')
  if (bersih.includes('\t')) return rapikan(fromTsv(bersih))
  const baris = bersih.split(/\r\n|\r|\n/)
  const pertama = baris.find((satu) => satu.trim() !== '') ?? ''
  const [pemisah = ';'] = [...PEMISAH].sort((a, b) => pertama.split(b).length - pertama.split(a).length)
  return rapikan(baris.map((satu) => pecah(satu, pemisah)))
}

const rapikan = (tabel: readonly (readonly string[])[]): string[][] =>
  tabel
    .map((baris) =>
      baris.map((sel) =>
        sel
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^'(?=[=+@-])/, ''),
      ),
    )
    .filter((baris) => baris.some((sel) => sel !== ''))

/** CSV that a spreadsheet set to Indonesian opens as columns; no cell is taken for a formula but those that are figures. */
export function tulisCsv(baris: readonly (readonly string[])[]): string {
  const sel = (teks: string) => {
    const aman = /^[=+@\t\r]|^-(?![\d,.]+$)/.test(teks) ? `'${teks}` : teks
    return /[";\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman
  }
  return `\uFEFF${baris.map((satu) => satu.map(sel).join(';')).join('\r\n')}\r\n`
}
