export type TextBlock = readonly (readonly string[])[]

/** Excel quotes a cell with a tab or a line break in it; a leading quote has to be quoted too, or it would open one. */
const needsQuotes = (text: string) => /[\t\r\n]/.test(text) || text.startsWith('"')
const quote = (text: string) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A block ends with a line break, as Excel's does; a single cell does not, so that it can be pasted in a field. */
export function toTsv(block: TextBlock): string {
  const lines = block.map((row) => row.map(quote).join('\t'))
  return block.length === 1 && block[0]?.length === 1
    ? (lines[0] ?? '')
    : lines.map((line) => `${line}\r\n`).join('')
}

/** A quoted cell from `from`, if its closing quote ends the cell; `"A" besi` is plain text. */
function quotedAt(text: string, from: number): { cell: string; end: number } | null {
  if (text[from] !== '"') return null
  let cell = ''
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return null
    cell += text.slice(at, close)
    if (text[close + 1] === '"') {
      cell += '"'
      at = close + 2
      continue
    }
    const after = text[close + 1]
    return after === undefined || /[\t\r\n]/.test(after) ? { cell, end: close + 1 } : null
  }
}

function plainAt(text: string, from: number): { cell: string; end: number } {
  let end = from
  while (end < text.length && !/[\t\r\n]/.test(text.charAt(end))) end++
  return { cell: text.slice(from, end), end }
}

/** Reads what Excel, LibreOffice and Google Sheets put down as text/plain; the last line break is not a row. */
export function fromTsv(text: string): string[][] {
  const block: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    const { cell, end } = quotedAt(text, at) ?? plainAt(text, at)
    row.push(cell)
    at = end
    if (text[at] === '\t') {
      at++
      continue
    }
    block.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (at >= text.length) return block
  }
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ENTITY[char] ?? char).replace(/\r\n|\r|\n/g, '<br>')

export function toHtml(block: TextBlock): string {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`
}
