import { HEADER } from './columns'
import type { Core } from './core'

/** Of the height of the grid, at most this part goes to headings that stay. */
const SHARE = 4

/** The heading above each row, found by looking back and remembered while the rows are the same. */
function parentFinder() {
  let made: { ids: readonly string[]; parents: Map<number, number> } | null = null
  return (core: Core, r: number): number => {
    const { ids, getRow } = core.table()
    if (made?.ids !== ids) made = { ids, parents: new Map() }
    const known = made.parents.get(r)
    if (known !== undefined) return known
    const id = ids[r]
    const level = id === undefined ? 1 : getRow(id).level
    let at = level <= 1 ? -1 : r - 1
    while (at >= 0 && getRow(ids[at] ?? '').level >= level) at = made.parents.get(at) ?? at - 1
    made.parents.set(r, at)
    return at
  }
}

const parents = new WeakMap<Core, ReturnType<typeof parentFinder>>()

/** Indices of the headings above a row, the outermost first. */
export function headingsAbove(core: Core, r: number): number[] {
  const parentOf = parents.get(core) ?? parentFinder()
  parents.set(core, parentOf)
  const above: number[] = []
  for (let at = parentOf(core, r); at >= 0; at = parentOf(core, at)) above.unshift(at)
  return above
}

const most = (core: Core, height: number): number =>
  Math.floor((height - HEADER) / SHARE / core.wiring().rowHeight)

/** How many headings stand over the top of the grid, `height` pixels high, when row `r` comes first below them. */
export const stickyRoom = (core: Core, r: number, height: number): number =>
  Math.min(headingsAbove(core, r).length, most(core, height))

/**
 * The headings, by index, that have scrolled away above the rows in sight: the n-th is that of the row which it would
 * cover. The nearest stay where not all fit.
 */
export function stickyRows(core: Core, { top, height }: { top: number; height: number }): number[] {
  const { rowHeight } = core.wiring()
  const { ids, getRow } = core.table()
  const room = most(core, height)
  if (room <= 0 || top <= 0 || ids.length === 0) return []
  const first = Math.floor(top / rowHeight)
  const partly = top % rowHeight > 0
  const over = (n: number) => {
    const r = Math.min(first + n, ids.length - 1)
    const itself = partly && getRow(ids[r] ?? '').expanded === true
    return [...headingsAbove(core, r), ...(itself ? [r] : [])]
  }
  const stuck: number[] = []
  for (let n = 0; n < room; n++) {
    const heading = over(n)[n]
    if (heading === undefined || over(n)[n - 1] !== stuck[n - 1]) return stuck
    stuck.push(heading)
  }
  const all = over(room)
  return all.length > room ? all.slice(-room) : stuck
}
