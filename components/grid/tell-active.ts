import type { Controller } from './controller'

/** So long after the last move or key the page hears of where one is. */
const SETTLE = 90

/** Told once for a run of moves and keys, when it has come to rest: until then the page is left in peace. */
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
    soon()
  }
  const release = () => {
    held = false
    soon()
  }
  /** What is pressed beside the grid acts on the cell that is active now; into an editor one goes within it. */
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && scroller.contains(relatedTarget as Node)) return
    held = false
    clearTimeout(timer)
    tell()
  }
  core.onActive(soon)
  soon()
  scroller.addEventListener('keydown', down, { capture: true })
  scroller.addEventListener('keyup', release)
  scroller.addEventListener('focusout', leave)
  return () => {
    clearTimeout(timer)
    scroller.removeEventListener('keydown', down, { capture: true })
    scroller.removeEventListener('keyup', release)
    scroller.removeEventListener('focusout', leave)
  }
}
