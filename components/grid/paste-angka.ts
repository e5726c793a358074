import { type Konvensi, readAngka } from '@/lib/domain/angka/read-angka'
import { readBlok } from '@/lib/domain/angka/read-blok'
import type { TextBlock } from './clipboard'
import { rewritten } from './figures'
import type { Block } from './machine'
import type { GridColumn } from './types'

type Pasted =
  | { ok: true; text: TextBlock }
  /** The block leaves it open: `contoh` is one of its figures that can be read two ways. */
  | { ok: false; contoh: string }

/** Which of the block's columns land on a column of figures; a block narrower than the range repeats. */
function figuresAt(columns: readonly GridColumn[], range: Block, width: number): boolean[] {
  const across = range.right - range.left + 1
  const reach = across % width === 0 ? across : width
  const at = Array.from({ length: width }, () => false)
  for (let n = 0; n < reach; n++) if (columns[range.left + n]?.angka) at[n % width] = true
  return at
}

/**
 * Figures of a pasted block in the one writing that the pages read: by `konvensi` where that is known, else by
 * what the block's other figures give away, else nothing is decided here.
 */
export function readPaste(
  columns: readonly GridColumn[],
  range: Block,
  text: TextBlock,
  konvensi: Konvensi | null,
): Pasted {
  const width = Math.max(...text.map((row) => row.length))
  const figures = figuresAt(columns, range, width)
  const cells = text.flatMap((row) => row.filter((_, c) => figures[c]))
  const read = konvensi ?? readBlok(cells).konvensi
  const contoh = cells.find((cell) => {
    const one = readAngka(cell)
    return one.ok && one.ambigu
  })
  if (read === 'ambigu' && contoh !== undefined) return { ok: false, contoh }
  const rewrite = (cell: string) => (read === 'ambigu' ? cell : rewritten(cell, read))
  return { ok: true, text: text.map((row) => row.map((cell, c) => (figures[c] ? rewrite(cell) : cell))) }
}

const SEPARATOR = /mso-displayed-decimal-separator:\s*"\\?([.,])"/i
const VALUES = [
  // Google Sheets: the figure itself beside what is shown.
  /data-sheets-value="\{&quot;1&quot;:3,&quot;3&quot;:(-?[\d.]+)\}"[^>]*>(?:<[^>]*>)*([^<]*)</g,
  // LibreOffice Calc.
  /\bsdval="(-?[\d.]+)"[^>]*>(?:<[^>]*>)*([^<]*)</g,
] as const

/** What the program that copied says of its points and commas: Excel its separator, the others their figures. */
export function konvensiOfHtml(html: string): Konvensi | null {
  const separator = SEPARATOR.exec(html)?.[1]
  if (separator !== undefined) return separator === ',' ? 'id' : 'en'
  for (const pattern of VALUES) {
    for (const [, value = '', shown = ''] of html.matchAll(pattern)) {
      const [id, en] = [readAngka(shown, 'id'), readAngka(shown, 'en')]
      const [asId, asEn] = [id.ok && id.nilai === value, en.ok && en.nilai === value]
      if (asId !== asEn) return asId ? 'id' : 'en'
    }
  }
  return null
}
