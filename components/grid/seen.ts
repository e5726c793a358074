import { HEADER } from './columns'

/** What is in sight of the grid: how far down it is scrolled, how high it is. */
export interface Seen {
  top: number
  height: number
}

export interface SeenStore {
  get(): Seen
  subscribe(listener: () => void): () => void
}

const AT_FIRST: Seen = { top: 0, height: 800 }
const stores = new WeakMap<HTMLElement, SeenStore>()
const none: SeenStore = { get: () => AT_FIRST, subscribe: () => () => {} }

function watch(scroller: HTMLElement): SeenStore {
  const listeners = new Set<() => void>()
  let seen: Seen | null = null
  let resized: ResizeObserver | null = null
  const read = () => ({ top: scroller.scrollTop, height: scroller.clientHeight })
  const look = () => {
    seen = read()
    for (const listener of listeners) listener()
  }
  return {
    get() {
      seen ??= read()
      return seen
    },
    subscribe(listener) {
      if (!resized) {
        look()
        resized = new ResizeObserver(look)
        resized.observe(scroller)
        scroller.addEventListener('scroll', look, { passive: true })
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        resized?.disconnect()
        resized = null
        scroller.removeEventListener('scroll', look)
      }
    },
  }
}

/**
 * What is in sight, read when the grid is scrolled or changes its height: asked for while React writes, it makes the
 * browser lay out at once, so that is done once, when a grid begins.
 */
export function seenOf(scroller: HTMLElement | null): SeenStore {
  if (!scroller) return none
  const store = stores.get(scroller) ?? watch(scroller)
  stores.set(scroller, store)
  return store
}

/** Rows drawn above and below those in sight. */
const MORE = 8
/** The rows drawn change by so many at once: not every key of a run down a column draws the table anew. */
const STEP = 4

/** The first row to draw and the one after the last, of `count` rows `rowHeight` high. */
export function rowsToDraw({ top, height }: Seen, rowHeight: number, count: number): [number, number] {
  const at = Math.floor(top / rowHeight / STEP) * STEP
  const [first, end] = [at - MORE, at + Math.ceil(height / rowHeight) + STEP + MORE]
  return [Math.max(0, Math.min(first, count)), Math.max(0, Math.min(end, count))]
}

/** Room that what opens at a cell leaves above itself at least: below the heading of the columns and a sticky one. */
const OVER = 96

/** Whether what is `need` high and belongs to row `r` opens above it, since there is no room below. */
export function opensAbove({ top, height }: Seen, rowHeight: number, r: number, need: number): boolean {
  const over = HEADER + r * rowHeight - top
  return height - over - rowHeight < need && over > OVER
}
