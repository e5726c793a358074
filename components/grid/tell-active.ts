import type { Controller } from './controller'

/** So long after the last move the page hears of it. */
const SETTLE = 90

/** Told once for a run of moves, when it has come to rest: until then the page is left in peace. */
export function tellActive({ core }: Controller, scroller: HTMLElement): () => void {
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let held = false
  const tell = () => {
    const cell = core.active()
    const [id, key] = [cell?.row.id ?? null, cell?.column.key ?? null]
    if (told === `${id} ${key}`) return
    told = `${id} ${key}`
    core.wiring().props.onActive?.(id, key)
  }
  const soon = () => {
    clearTimeout(timer)
    if (!held) timer = setTimeout(tell, SETTLE)
  }
  const down = (event: KeyboardEvent) => {
    held = event.repeat
  }
  const release = () => {
    held = false
    soon()
  }
  /** What is pressed beside the grid acts on the cell that is active now. */
  const leave = () => {
    held = false
    clearTimeout(timer)
    tell()
  }
  core.onActive(soon)
  soon()
  scroller.addEventListener('keydown', down, { capture: true })
  scroller.addEventListener('keyup', release)
  scroller.addEventListener('blur', leave)
  return () => {
    clearTimeout(timer)
    scroller.removeEventListener('keydown', down, { capture: true })
    scroller.removeEventListener('keyup', release)
    scroller.removeEventListener('blur', leave)
  }
}
