import type { Controller } from './controller'
import { blockOf, type Pos } from './machine'
import { growTo } from './plan'
import { cellAt, reveal } from './viewport'

const BRIM = 10

/** What a pull does with the cell that it comes to, and with its end. */
interface Pull {
  over(cell: Pos): void
  end?(): void
}

/** The pulls there are: the end of a range, its other end, the rows to be filled, whole rows. */
export function pullsOf({ core, blocks }: Controller) {
  const { live } = core
  const extend: Pull = {
    over(cell) {
      core.dispatch({ type: 'goto', at: cell, extend: true })
      reveal(core, live.get().sel.head)
    },
  }
  const start: Pull = {
    over(cell) {
      core.dispatch({ type: 'range', at: cell, head: live.get().sel.head })
      reveal(core, cell)
    },
  }
  const rows: Pull = {
    over(cell) {
      core.dispatch({ type: 'rows', r: cell.r, extend: true })
      reveal(core, { r: cell.r, c: 0 })
    },
  }
  const fill: Pull = {
    over({ r }) {
      live.set({ fill: growTo(blockOf(live.get().sel), r) })
      reveal(core, { r, c: live.get().sel.head.c })
    },
    end() {
      const to = live.get().fill
      live.set({ fill: null })
      if (to) blocks.fillTo(to)
    },
  }
  return { extend, start, rows, fill }
}

/** Follows the pointer from frame to frame, past the border too: the grid scrolls under it. */
export function createPuller({ core }: Controller) {
  let pull: Pull | null = null
  let frame = 0
  let at = { x: 0, y: 0 }
  let last: Pos | null = null
  const follow = () => {
    const cell = cellAt(core, at.x, at.y, BRIM)
    if (cell.r !== last?.r || cell.c !== last.c) {
      last = cell
      pull?.over(cell)
    }
    frame = requestAnimationFrame(follow)
  }
  return {
    pulling: () => pull !== null,
    move(x: number, y: number) {
      at = { x, y }
    },
    begin(next: Pull) {
      pull = next
      last = cellAt(core, at.x, at.y)
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(follow)
    },
    /** A click follows the release: it is to know that there was a pull. */
    end() {
      cancelAnimationFrame(frame)
      pull?.end?.()
      setTimeout(() => {
        pull = null
      })
    },
  }
}
