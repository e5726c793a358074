import type { KeyboardEvent } from 'react'

/** The row of a list that is pointed at scrolls into sight: its `ref`. */
export const intoSight = (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' })

interface List {
  /** How many rows there are, and which is pointed at. */
  count: number
  at: number
  onPoint: (at: number) => void
  /** Enter: takes the one pointed at. */
  onTake: () => void
}

/** From the search above a list: up and down point at others, Enter takes one; what an input method writes is let be. */
export function listKeys(event: KeyboardEvent<HTMLInputElement>, { count, at, onPoint, onTake }: List): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') onTake()
  else if (event.key === 'ArrowDown') onPoint(Math.max(0, Math.min(at + 1, count - 1)))
  else if (event.key === 'ArrowUp') onPoint(Math.max(0, at - 1))
  else return
  event.preventDefault()
}

/** Up and down move the focus among what `selector` finds in the panel that hears the key. */
export function walkFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = all.indexOf(document.activeElement as HTMLElement)
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
}
