import { type RefObject, useEffect } from 'react'
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

/** A head is made ready for a pull when the pointer comes to it: not for every row that scrolls by. */
export function useDragBy(core: Core, head: RefObject<HTMLElement | null>, drags: boolean): void {
  useEffect(() => {
    const element = head.current
    if (!element || !drags) return
    let gone = false
    let off: (() => void) | null = null
    const ready = async () => {
      const { dragBy } = await load()
      if (!gone) off ??= dragBy(core, element)
    }
    element.addEventListener('pointerenter', ready)
    return () => {
      gone = true
      element.removeEventListener('pointerenter', ready)
      off?.()
    }
  }, [core, head, drags])
}
