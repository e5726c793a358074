import { HEADER, offsetsOf } from './columns'
import type { Core } from './core'
import type { Pos } from './machine'
import { clamp } from './motion'
import { stickyRoom } from './sticky'

function frozenWidth(core: Core): number {
  const { columns, widths, gutter } = core.wiring()
  return columns.reduce((sum, column, n) => (column.frozen ? sum + (widths[n] ?? 0) : sum), gutter)
}

/** Scrolls just far enough: plain arithmetic, since every row is as high as the next. */
export function reveal(core: Core, { r, c }: Pos): void {
  const { scroller, columns, widths, rowHeight, gutter } = core.wiring()
  if (!scroller) return
  const [top, room] = [r * rowHeight, scroller.clientHeight - HEADER]
  const above = stickyRoom(core, r, scroller.clientHeight) * rowHeight
  if (top - above < scroller.scrollTop) scroller.scrollTop = top - above
  else if (top + rowHeight > scroller.scrollTop + room) scroller.scrollTop = top + rowHeight - room
  if (columns[c]?.frozen) return
  const frozen = frozenWidth(core)
  const left = (offsetsOf(widths, gutter)[c] ?? 0) - frozen
  const [width, space] = [widths[c] ?? 0, scroller.clientWidth - frozen]
  if (left < scroller.scrollLeft || width > space) scroller.scrollLeft = left
  else if (left + width > scroller.scrollLeft + space) scroller.scrollLeft = left + width - space
}

/** The cell at a point of the window; within `brim` of the border, or past it, the next row out of sight. */
export function cellAt(core: Core, x: number, y: number, brim = 0): Pos {
  const { scroller, widths, rowHeight, gutter } = core.wiring()
  if (!scroller) return { r: 0, c: 0 }
  const { rows, cols } = core.dims()
  const box = scroller.getBoundingClientRect()
  const room = scroller.clientHeight - HEADER
  const down = y - box.top - HEADER
  const within =
    down > room - brim ? room + rowHeight - 1 : down < brim && brim > 0 ? -rowHeight : Math.max(0, down)
  const across = Math.max(-1, Math.min(x - box.left, scroller.clientWidth))
  const along = across >= 0 && across < frozenWidth(core) ? across : across + scroller.scrollLeft
  const next = offsetsOf(widths, gutter).findIndex((offset) => offset > along)
  return {
    r: clamp(Math.floor((within + scroller.scrollTop) / rowHeight), rows),
    c: clamp(next < 0 ? cols - 1 : next - 1, cols),
  }
}
