import type { Block } from './machine'
import type { Table } from './plan'
import type { Drop } from './types'

/** The rows of a block that no other row of it stands above: what is below them comes along. */
export function topmost({ ids, getRow }: Table, { top, bottom }: Pick<Block, 'top' | 'bottom'>): string[] {
  const taken: string[] = []
  let level = Number.POSITIVE_INFINITY
  for (const id of ids.slice(top, bottom + 1)) {
    const row = getRow(id)
    if (row.level > level) continue
    taken.push(id)
    level = row.kind === 'judul' ? row.level : Number.POSITIVE_INFINITY
  }
  return taken
}

/** True where a row is one of those pulled, or stands below one. */
export function isAmong({ ids, getRow }: Table, pulled: readonly string[], r: number): boolean {
  let level = Number.POSITIVE_INFINITY
  for (let at = r; at >= 0; at--) {
    const id = ids[at] ?? ''
    const row = getRow(id)
    if (row.level >= level) continue
    if (pulled.includes(id)) return true
    level = row.level
    if (level === 1) return false
  }
  return false
}

type Arah = 'naik' | 'turun' | 'masuk' | 'keluar'

/** Where a step takes a run of siblings, as a drop; null where it cannot go. */
export function stepOf(
  { ids, getRow }: Table,
  { top, bottom }: Pick<Block, 'top' | 'bottom'>,
  to: Arah,
): Drop | null {
  const first = getRow(ids[top] ?? '')
  const seek = (from: number, by: 1 | -1) => {
    for (let at = from; at >= 0 && at < ids.length; at += by) {
      const row = getRow(ids[at] ?? '')
      if (row.level < first.level) return by < 0 ? { row, parent: true } : null
      if (row.level === first.level) return { row, parent: false }
    }
    return null
  }
  if (to === 'keluar') {
    for (let at = top - 1; at >= 0; at--) {
      const row = getRow(ids[at] ?? '')
      if (row.level < first.level) return { target: row.id, where: 'after' }
    }
    return null
  }
  const found = seek(to === 'turun' ? bottom + 1 : top - 1, to === 'turun' ? 1 : -1)
  if (!found || found.parent) return null
  const { id, kind } = found.row
  if (to === 'masuk') return kind === 'judul' ? { target: id, where: 'into' } : null
  return kind === first.kind ? { target: id, where: to === 'naik' ? 'before' : 'after' } : null
}
