// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect } from 'react'
import { DropMark } from './drop-mark'
import { useGrid } from './grid-context'
import { Row } from './row'

/** Room below the last row for what floats over the foot of the grid. */
const AFTER = 48

/** The active row stays mounted wherever one scrolls: aria-activedescendant must name something. */
function withRow(rows: number[], active: number, count: number): number[] {
  if (active >= count || rows.includes(active)) return rows
  return [...rows, active].sort((a, b) => a - b)
}

export function Body({ ids, scroller }: { ids: readonly string[]; scroller: HTMLElement | null }) {
  'use no memo' // the virtualizer mutates in place
  const { controller, rowHeight: height } = useGrid()
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    getItemKey: (n) => ids[n] ?? n,
    overscan: 8,
    initialRect: { width: 1200, height: 800 },
    useFlushSync: false,
    rangeExtractor: (range) =>
      withRow(defaultRangeExtractor(range), controller.core.live.get().sel.at.r, ids.length),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height, other offsets
  useLayoutEffect(() => virtual.measure(), [height])
  return (
    <div role="rowgroup" className="relative w-(--lebar)" style={{ height: ids.length * height + AFTER }}>
      <DropMark />
      {virtual.getVirtualItems().map(({ index, key }) => {
        const id = ids[index]
        return id === undefined ? null : <Row key={key} id={id} index={index} />
      })}
    </div>
  )
}
