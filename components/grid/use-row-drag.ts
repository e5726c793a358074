import { useEffect } from 'react'
import type { Core } from './core'

/**
 * Rows are taken by their heads and put down in the grid. What that needs is fetched when a pointer first comes to a
 * head; each head is made ready then, not every row that scrolls by, and goes with its row.
 */
export function useRowDrag(core: Core, scroller: HTMLElement | null, drags: boolean): void {
  useEffect(() => {
    if (!scroller || !drags) return
    const ready = new WeakSet<Element>()
    let gone = false
    let off: (() => void) | null = null
    const near = async ({ target }: PointerEvent) => {
      const head = target instanceof Element ? target.closest<HTMLElement>('[data-kepala]') : null
      if (!head || ready.has(head)) return
      ready.add(head)
      const { dragBy, dropInto } = await import('./row-drag')
      if (gone) return
      off ??= dropInto(core, scroller)
      dragBy(core, head)
    }
    scroller.addEventListener('pointerover', near)
    return () => {
      gone = true
      scroller.removeEventListener('pointerover', near)
      off?.()
    }
  }, [core, scroller, drags])
}
