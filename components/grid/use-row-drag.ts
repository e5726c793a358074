import { useEffect } from 'react'
import type { Core } from './core'

const load = () => import('./row-drag')

/** The grid takes its own rows; what dragging needs is fetched when the page has come to rest. */
export function useDropInto(core: Core, scroller: HTMLElement | null, drags: boolean): void {
  useEffect(() => {
    if (!scroller || !drags) return
    let gone = false
    let off = () => {}
    const timer = setTimeout(async () => {
      const { dropInto } = await load()
      if (!gone) off = dropInto(core, scroller)
    }, 1000)
    return () => {
      gone = true
      clearTimeout(timer)
      off()
    }
  }, [core, scroller, drags])
}

const ready = new WeakSet<Element>()

/** A head is made ready for a pull when the pointer comes to it, not for every row that scrolls by; it goes with the row. */
export async function readyToDrag(core: Core, head: HTMLElement): Promise<void> {
  if (ready.has(head)) return
  ready.add(head)
  const { dragBy } = await load()
  dragBy(core, head)
}
