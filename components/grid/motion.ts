export interface Pos {
  r: number
  c: number
}

export interface Dims {
  rows: number
  cols: number
  page: number
  filled(r: number, c: number): boolean
}

export type Direction = 'up' | 'down' | 'left' | 'right'
/** A step, to the edge of what is filled, a screen, an end of the row, a corner of the grid. */
export type Motion =
  | Direction
  | `edge-${Direction}`
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'

const STEP: Record<Direction, Pos> = {
  up: { r: -1, c: 0 },
  down: { r: 1, c: 0 },
  left: { r: 0, c: -1 },
  right: { r: 0, c: 1 },
}

export const clamp = (n: number, count: number) => Math.max(0, Math.min(n, count - 1))

export const edge = (dims: Dims): Pos => ({ r: clamp(dims.rows, dims.rows), c: clamp(dims.cols, dims.cols) })

/** As in a spreadsheet: to the end of this run of filled cells, or to the next filled cell, else to the border. */
function toEdge(from: Pos, direction: Direction, dims: Dims): Pos {
  const by = STEP[direction]
  const within = ({ r, c }: Pos) => r >= 0 && c >= 0 && r < dims.rows && c < dims.cols
  const next = ({ r, c }: Pos) => ({ r: r + by.r, c: c + by.c })
  let at = from
  const inRun = dims.filled(at.r, at.c) && within(next(at)) && dims.filled(next(at).r, next(at).c)
  while (within(next(at))) {
    const ahead = next(at)
    if (inRun && !dims.filled(ahead.r, ahead.c)) return at
    at = ahead
    if (!inRun && dims.filled(at.r, at.c)) return at
  }
  return at
}

export function move(from: Pos, to: Motion, dims: Dims): Pos {
  if (dims.rows === 0 || dims.cols === 0) return { r: 0, c: 0 }
  switch (to) {
    case 'row-start':
      return { r: from.r, c: 0 }
    case 'row-end':
      return { r: from.r, c: dims.cols - 1 }
    case 'first':
      return { r: 0, c: 0 }
    case 'last':
      return edge(dims)
    case 'page-up':
      return { r: clamp(from.r - dims.page, dims.rows), c: from.c }
    case 'page-down':
      return { r: clamp(from.r + dims.page, dims.rows), c: from.c }
    case 'up':
    case 'down':
    case 'left':
    case 'right':
      return { r: clamp(from.r + STEP[to].r, dims.rows), c: clamp(from.c + STEP[to].c, dims.cols) }
    case 'edge-up':
      return toEdge(from, 'up', dims)
    case 'edge-down':
      return toEdge(from, 'down', dims)
    case 'edge-left':
      return toEdge(from, 'left', dims)
    case 'edge-right':
      return toEdge(from, 'right', dims)
  }
}
