const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  times: '×',
  deg: '°',
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
    const hex = name[1] === 'x' || name[1] === 'X'
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10))
  })
}

/** Line breaks of the source are spaces, `<br>` and the border of paragraphs are line breaks. */
function textOf(html: string): string {
  return decode(
    html
      .replace(/\s+/g, ' ')
      .replace(/ ?<br\b[^>]*> ?/gi, '\n')
      .replace(/<\/p> ?<p\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replaceAll('\u00a0', ' ')
    .trim()
}

const spanOf = (tag: string, name: string) =>
  Math.max(1, Number.parseInt(new RegExp(`${name}=["']?(\\d+)`, 'i').exec(tag)?.[1] ?? '1', 10))

/** A merged cell holds its text at its first place, the others are empty: what a spreadsheet itself would paste. */
function spread(rows: readonly (readonly { tag: string; text: string }[])[]): string[][] {
  const block: string[][] = rows.map(() => [])
  rows.forEach((cells, r) => {
    let c = 0
    for (const { tag, text } of cells) {
      while (block[r]?.[c] !== undefined) c++
      const [down, across] = [spanOf(tag, 'rowspan'), spanOf(tag, 'colspan')]
      for (let dr = 0; dr < down && r + dr < rows.length; dr++)
        for (let dc = 0; dc < across; dc++) (block[r + dr] ?? [])[c + dc] = dr + dc === 0 ? text : ''
      c += across
    }
  })
  const width = Math.max(...block.map((row) => row.length))
  return block.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''))
}

/** The first table of a clipboard's text/html, null when there is none. Pure text work: it never touches a document. */
export function fromHtml(html: string): string[][] | null {
  const clean = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
  const table = /<table\b[^>]*>([\s\S]*?)<\/table>/i.exec(clean)?.[1]
  if (table === undefined) return null
  const rows = table
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) =>
      [...row.matchAll(/(<t[dh]\b[^>]*>)([\s\S]*?)(?=<t[dh]\b|<\/t[dh]>|<\/tr>|$)/gi)].map(
        ([, tag, inner]) => ({
          tag: tag ?? '',
          text: textOf(inner ?? ''),
        }),
      ),
    )
  return rows.length > 0 ? spread(rows) : null
}
