import type { Pos } from './machine'
import { type Plan, type Table, textToEdit, whyLocked } from './plan'
import type { GridPesan } from './types'

export interface Query {
  text: string
  matchCase: boolean
}

const fold = (text: string, { matchCase }: Query) => (matchCase ? text : text.toLowerCase())

/** The cells that show the text, row by row; none for an empty text. */
export function findMatches({ ids, columns, getRow }: Table, query: Query): Pos[] {
  const wanted = fold(query.text, query)
  if (wanted === '') return []
  return ids.flatMap((id, r) => {
    const { cells } = getRow(id)
    return columns.flatMap(({ key }, c) =>
      fold(cells[key]?.text ?? '', query).includes(wanted) ? [{ r, c }] : [],
    )
  })
}

/** The match at or after a cell (`back`: before it), round the end; -1 without any. */
export function matchFrom(matches: readonly Pos[], from: Pos, go: 'here' | 'next' | 'back'): number {
  if (matches.length === 0) return -1
  const order = ({ r, c }: Pos) => (r === from.r ? c - from.c : r - from.r)
  if (go === 'back') {
    const before = matches.filter((at) => order(at) < 0).length
    return (before - 1 + matches.length) % matches.length
  }
  const found = matches.findIndex((at) => (go === 'here' ? order(at) >= 0 : order(at) > 0))
  return Math.max(0, found)
}

/** Every occurrence in a text, without regard to case unless asked; `by` is taken as it stands. */
export function replaceIn(text: string, query: Query, by: string): string {
  const escaped = query.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(escaped, query.matchCase ? 'g' : 'gi'), () => by)
}

/** The matches replaced in what the cells hold; a cell that is locked, or shows what it does not hold, is skipped. */
export function planReplace(
  table: Table,
  matches: readonly Pos[],
  { query, by, pesan }: { query: Query; by: string; pesan: GridPesan },
): Pick<Plan, 'edits'> & { skipped: number } {
  let skipped = 0
  const edits = matches.flatMap(({ r, c }) => {
    const [id, column] = [table.ids[r], table.columns[c]]
    if (id === undefined || !column) return []
    const row = table.getRow(id)
    const held = textToEdit(row, column.key)
    const text = replaceIn(held, query, by)
    if (whyLocked(row, column, pesan) === null && text !== held) return [{ id, key: column.key, text }]
    skipped++
    return []
  })
  return { edits, skipped }
}
