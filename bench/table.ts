import { SIZES } from './make-project'
import type { Line, Size } from './measure'

/** Of t = c·n^e between the smallest and the largest size: 1 is linear. */
function exponent(lines: readonly Line[]): number | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || first === last || !(first.size in SIZES)) return null
  return Math.log(last.ours / first.ours) / Math.log(SIZES[last.size as Size] / SIZES[first.size as Size])
}

const angka = (n: number) => (n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2))

function cells(line: Line): string[] {
  const ratio = line.floor === null ? null : line.ours / line.floor
  const found = ratio ?? line.ours
  const tanpaBatas = line.batas === Number.POSITIVE_INFINITY
  return [
    line.what,
    line.size,
    line.floor === null ? '' : `${angka(line.floor)} ${line.satuan}`,
    `${angka(line.ours)} ${line.satuan}`,
    ratio === null ? '' : `${ratio.toFixed(2)} x`,
    tanpaBatas ? '' : `${line.batas} ${line.floor === null ? line.satuan : 'x'}`,
    tanpaBatas ? '' : found <= line.batas ? 'ya' : 'BELUM',
    line.queries === null ? '' : String(line.queries),
  ]
}

/** The table of all that was measured, then how each thing grows. */
export function printTable(lines: readonly Line[]): void {
  const head = ['apa', 'ukuran', 'lantai', 'kita', 'rasio', 'sasaran', 'tercapai', 'query']
  const rows = [head, ...lines.map(cells)]
  const widths = head.map((_, n) => Math.max(...rows.map((row) => (row[n] ?? '').length)))
  const print = (row: string[]) =>
    row.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ')
  console.log(`\n${rows.map(print).join('\n')}\n`)
  for (const [what, same] of Map.groupBy(lines, (line) => line.what)) {
    const e = exponent(same)
    if (e !== null)
      console.log(`pertumbuhan ${what}: n^${e.toFixed(2)} ${e <= 1.1 ? '(linear atau lebih baik)' : ''}`)
  }
  for (const { what, size, catatan } of lines) if (catatan) console.log(`${what}, ${size}: ${catatan}`)
}
