'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { cn } from './cn'
import { floatingClass } from './menu-class'

const OPEN_MS = 200
/** So long it stays while the pointer crosses over to it. */
const CLOSE_MS = 100
const GAP = 6
const BORDER = 8

/** Above what it speaks of, below where there is no room; never over the border of the window. */
function place(tip: HTMLElement, of: Element): void {
  const [box, own] = [of.getBoundingClientRect(), tip.getBoundingClientRect()]
  const above = box.top - own.height - GAP
  const left = box.left + (box.width - own.width) / 2
  tip.style.top = `${above < BORDER ? box.bottom + GAP : above}px`
  tip.style.left = `${Math.max(BORDER, Math.min(left, innerWidth - own.width - BORDER))}px`
}

/** A line of words on what one points at or stands on with the keyboard; that must bear them in its own name too. */
export function Tooltip({ teks, children }: { teks: ReactNode; children: ReactNode }) {
  const around = useRef<HTMLSpanElement>(null)
  const tip = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState(false)
  const turn = (on: boolean, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(on), ms)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(() => {
    const of = around.current?.firstElementChild
    if (open && tip.current && of) place(tip.current, of)
  }, [open])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    turn(false, 0)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: no box of its own, it hears what happens to its child
    <span
      ref={around}
      className="contents"
      onPointerEnter={() => turn(true, OPEN_MS)}
      onPointerLeave={() => turn(false, CLOSE_MS)}
      onFocus={() => turn(true, 0)}
      onBlur={() => turn(false, 0)}
      onKeyDown={onKeyDown}
    >
      {children}
      {open &&
        createPortal(
          <div
            ref={tip}
            role="tooltip"
            data-state="open"
            className={cn(floatingClass, 'fixed max-w-64 px-2.5 py-1.5')}
          >
            {teks}
          </div>,
          document.body,
        )}
    </span>
  )
}
