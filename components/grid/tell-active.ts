import type { Controller } from './controller'

/** Told after the paint, once for a run of moves: while a key is held down the page is left in peace. */
export function tellActive({ core }: Controller, scroller: HTMLElement): () => void {
  let told = ''
  let frame = 0
  let held = false
  const tell = () => {
    const cell = core.active()
    const [id, key] = [cell?.row.id ?? null, cell?.column.key ?? null]
    if (told === `${id} ${key}`) return
    told = `${id} ${key}`
    core.wiring().props.onActive?.(id, key)
  }
  const soon = () => {
    cancelAnimationFrame(frame)
    if (!held) frame = requestAnimationFrame(() => setTimeout(tell))
  }
  const down = (event: KeyboardEvent) => {
    held = event.repeat
  }
  const release = () => {
    held = false
    soon()
  }
  core.onActive(soon)
  soon()
  scroller.addEventListener('keydown', down, { capture: true })
  scroller.addEventListener('keyup', release)
  scroller.addEventListener('blur', release)
  return () => {
    cancelAnimationFrame(frame)
    scroller.removeEventListener('keydown', down, { capture: true })
    scroller.removeEventListener('keyup', release)
    scroller.removeEventListener('blur', release)
  }
}
