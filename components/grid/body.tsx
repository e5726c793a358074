// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { useSyncExternalStore } from 'react'
import { DropMark } from './drop-mark'
import { useGrid } from './grid-context'
import { Row } from './row'
import { rowsToDraw, seenOf } from './seen'

/** Room below the last row for what floats over the foot of the grid. */
const AFTER = 48

/** The rows from `first` to before `end`, and the active one wherever one scrolls: aria-activedescendant must name something. */
function drawn(first: number, end: number, active: number, count: number): number[] {
  const rows = Array.from({ length: end - first }, (_, n) => first + n)
  if (active >= count || (active >= first && active < end)) return rows
  return active < first ? [active, ...rows] : [...rows, active]
}

export function Body({ ids, scroller }: { ids: readonly string[]; scroller: HTMLElement | null }) {
  'use no memo' // which row is active is read as rows are drawn, not followed
  const { controller, rowHeight: height } = useGrid()
  const seen = seenOf(scroller)
  const read = () => rowsToDraw(seen.get(), height, ids.length).join(' ')
  const [first = 0, end = 0] = useSyncExternalStore(seen.subscribe, read, read)
    .split(' ')
    .map((n) => Number.parseInt(n, 10))
  const active = controller.core.live.get().sel.at.r
  return (
    <div role="rowgroup" className="relative w-(--lebar)" style={{ height: ids.length * height + AFTER }}>
      <DropMark />
      {drawn(first, end, active, ids.length).map((index) => {
        const id = ids[index]
        return id === undefined ? null : <Row key={id} id={id} index={index} />
      })}
    </div>
  )
}
