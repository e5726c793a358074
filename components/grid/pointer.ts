import type { Controller } from './controller'
import { blockOf, type Pos } from './machine'
import { cellAt, reveal } from './viewport'

const LONG_PRESS = 450
const SLACK = 10
const BRIM = 10

/** Mouse: press selects, drag extends. Finger: tap selects, tap on the active cell edits, long press and drag extends. */
export interface Pointer {
  down(event: PointerEvent): void
  /** The press that would take focus away from an editor whose text was refused. */
  mouseDown(event: MouseEvent): void
  click(event: MouseEvent): void
  doubleClick(event: MouseEvent): void
  /** True while a finger extends a range: the page must not scroll under it. */
  holds(): boolean
  touched(): boolean
  stop(): void
}

const within = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null

export function createPointer({ core, editing, toggle }: Controller): Pointer {
  let kind = 'mouse'
  let refused = false
  let extending = false
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let at = { x: 0, y: 0 }
  let began = at
  let onActive = false

  const select = (cell: Pos, extend: boolean) => {
    core.dispatch({ type: 'goto', at: cell, extend })
    const { at: active, head } = core.live.get().sel
    reveal(core, extend ? head : active)
  }
  const goTo = (x: number, y: number, extend: boolean) => select(cellAt(core, x, y), extend)
  const follow = () => {
    const { head } = core.live.get().sel
    const next = cellAt(core, at.x, at.y, BRIM)
    if (next.r !== head.r || next.c !== head.c) select(next, true)
    frame = requestAnimationFrame(follow)
  }
  const extend = () => {
    extending = true
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(follow)
  }
  const moved = (event: PointerEvent) => {
    at = { x: event.clientX, y: event.clientY }
    if (extending || Math.hypot(at.x - began.x, at.y - began.y) < SLACK) return
    clearTimeout(timer)
    if (kind === 'mouse') extend()
  }
  const stop = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    setTimeout(() => {
      extending = false
    })
    removeEventListener('pointermove', moved)
    removeEventListener('pointerup', stop)
    removeEventListener('pointercancel', stop)
  }
  /** Pressed on one of the rows selected, all of them are taken along when it is pulled. */
  const selectRow = (r: number, extend: boolean) => {
    const { sel } = core.live.get()
    const { top, bottom } = blockOf(sel)
    if (extend || !sel.whole || r < top || r > bottom) core.dispatch({ type: 'rows', r, extend })
    core.focus()
  }
  const endEdit = () => {
    refused = core.live.get().sel.edit !== null && !editing.commit('stay')
    return !refused
  }

  return {
    down(event) {
      kind = event.pointerType
      refused = false
      if (
        event.button !== 0 ||
        within(event.target, '[data-editor]') ||
        !within(event.target, '[role=gridcell], [data-kepala]')
      )
        return
      if (!endEdit() || within(event.target, '[data-toggle]')) return
      began = at = { x: event.clientX, y: event.clientY }
      const cell = cellAt(core, at.x, at.y)
      if (within(event.target, '[data-kepala]')) return selectRow(cell.r, event.shiftKey)
      const active = core.live.get().sel.at
      onActive = cell.r === active.r && cell.c === active.c
      if (kind === 'mouse') goTo(at.x, at.y, event.shiftKey)
      else
        timer = setTimeout(() => {
          goTo(at.x, at.y, false)
          navigator.vibrate?.(10)
          extend()
        }, LONG_PRESS)
      addEventListener('pointermove', moved)
      addEventListener('pointerup', stop)
      addEventListener('pointercancel', stop)
    },
    mouseDown(event) {
      if (refused || within(event.target, '[data-toggle]')) event.preventDefault()
    },
    click(event) {
      if (refused || within(event.target, '[data-editor]') || !within(event.target, '[role=gridcell]')) return
      if (within(event.target, '[data-toggle]')) {
        goTo(event.clientX, event.clientY, false)
        core.focus()
        const expanded = core.active()?.row.expanded
        if (expanded !== undefined) toggle(!expanded)
      } else if (kind !== 'mouse' && !extending) {
        if (onActive) editing.start('caret')
        else goTo(event.clientX, event.clientY, false)
      }
    },
    doubleClick(event) {
      const skip = refused || within(event.target, '[data-editor]') || within(event.target, '[data-toggle]')
      if (!skip && kind === 'mouse' && within(event.target, '[role=gridcell]')) editing.start('caret')
    },
    holds: () => extending && kind !== 'mouse',
    touched: () => kind !== 'mouse',
    stop,
  }
}
