import type { GridSource } from './types'

/** Deeper than any tree: every heading. */
export const EVERY_LEVEL = 99

type Toggle = (ids: readonly string[], open: boolean) => void

/** Opens every heading above `level`, and gives those that were closed. */
export function openTo(source: GridSource, level: number, toggle: Toggle): string[] {
  const opened: string[] = []
  for (let depth = 1; depth < level; depth++) {
    const closed = source.getIds().filter((id) => {
      const row = source.getRow(id)
      return row.expanded === false && row.level < level
    })
    if (closed.length === 0) return opened
    toggle(closed, true)
    opened.push(...closed)
  }
  return opened
}

/** Headings above `level` open, the others closed. */
export function showLevels(source: GridSource, level: number, toggle: Toggle): void {
  openTo(source, level, toggle)
  const open = source.getIds().filter((id) => {
    const row = source.getRow(id)
    return row.expanded === true && row.level >= level
  })
  if (open.length > 0) toggle(open, false)
}

/** The deepest level of a heading that is shown. */
export function deepest(source: GridSource): number {
  return source
    .getIds()
    .reduce(
      (most, id) =>
        source.getRow(id).expanded === undefined ? most : Math.max(most, source.getRow(id).level),
      0,
    )
}
