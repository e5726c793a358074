import { AhspError, MAKS_BARIS, MAKS_KOLOM } from './ahsp-error'
import type { Berkas, Lembar, Sel } from './types'

const PEMISAH = [';', '\t', ','] as const
/** What is looked at to find the separator. */
const CONTOH = 64 * 1024
const TEKS_MAKS = 2000
export const KOSONG: Sel = Object.freeze({ teks: '', angka: false })

/** What is written in a cell, on one line and no longer than anything that is of use. */
export function textCell(teks: string): Sel {
  const rapi = teks.slice(0, TEKS_MAKS).replace(/\s+/g, ' ').trim()
  return rapi === '' ? KOSONG : { teks: rapi, angka: false }
}

/** A csv by RFC 4180, its separator and encoding found by what is in it. One sheet, named as the file. */
export function readCsv(berkas: Berkas): Lembar {
  const teks = decode(berkas.data)
  const declared = /^sep=(.)\r?\n/i.exec(teks)
  const isi = declared ? teks.slice(declared[0].length) : teks
  const baris = parse(isi, declared?.[1] ?? findSeparator(isi), (apa, maks) => {
    throw new AhspError(apa, { nama: berkas.nama, maks })
  })
  // the line that names the separator counts as a row, so that rows are numbered as an editor does
  if (declared) baris.unshift([])
  return {
    berkas: berkas.nama,
    nama: berkas.nama.replace(/\.[^.]*$/, ''),
    baris: baris.map((row) => row.map(textCell)),
  }
}

/** UTF-16 and UTF-8 by their mark, else UTF-8 where it is valid, else Windows-1252. */
function decode(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data)
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return decodeWindows(data)
  }
}

/** 0x80 to 0x9F of Windows-1252; the decoder of Node 22 gives control characters for them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows = (data: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(data)
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)

/** The separator by which most rows have the same number of fields. */
function findSeparator(teks: string): string {
  const contoh = teks.slice(0, CONTOH)
  let best: { pemisah: string; nilai: number } = { pemisah: ',', nilai: 0 }
  for (const pemisah of PEMISAH) {
    const counts = new Map<number, number>()
    for (const row of parse(contoh, pemisah, () => {})) {
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
    }
    const nilai = Math.max(0, ...[...counts].map(([fields, rows]) => (fields - 1) * rows))
    if (nilai > best.nilai) best = { pemisah, nilai }
  }
  return best.pemisah
}

type Batas = 'ahsp_terlalu_banyak_baris' | 'ahsp_terlalu_banyak_kolom'

function parse(teks: string, pemisah: string, lewat: (apa: Batas, maks: number) => void): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < teks.length) {
    const { sel, next } = teks[at] === '"' ? quoted(teks, at, pemisah) : bare(teks, at, pemisah)
    row.push(sel)
    if (row.length > MAKS_KOLOM) lewat('ahsp_terlalu_banyak_kolom', MAKS_KOLOM)
    const akhir = teks[next]
    at = next + 1
    if (akhir === pemisah && at < teks.length) continue
    if (akhir === '\r' && teks[at] === '\n') at++
    rows.push(trimmed(row))
    if (rows.length > MAKS_BARIS) lewat('ahsp_terlalu_banyak_baris', MAKS_BARIS)
    row = []
  }
  return rows
}

const isEnd = (sign: string | undefined, pemisah: string) =>
  sign === undefined || sign === pemisah || sign === '\n' || sign === '\r'

function bare(teks: string, from: number, pemisah: string): { sel: string; next: number } {
  let next = from
  while (!isEnd(teks[next], pemisah)) next++
  return { sel: teks.slice(from, next).trim(), next }
}

/** Quotes are doubled inside; what stands behind the closing quote belongs to the field (files made by hand). */
function quoted(teks: string, from: number, pemisah: string): { sel: string; next: number } {
  let close = from + 1
  for (;;) {
    close = teks.indexOf('"', close)
    if (close < 0) return bare(teks, from, pemisah)
    if (teks[close + 1] !== '"') break
    close += 2
  }
  const rest = bare(teks, close + 1, pemisah)
  return { sel: (teks.slice(from + 1, close).replaceAll('""', '"') + rest.sel).trim(), next: rest.next }
}

/** Without empty fields at its end. */
function trimmed(row: string[]): string[] {
  while (row.length > 0 && row.at(-1) === '') row.pop()
  return row
}
