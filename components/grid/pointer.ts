import type { Controller } from './controller'
import { blockOf } from './machine'
import { createPuller, pullsOf } from './pointer-pull'
import { cellAt, reveal } from './viewport'

const LONG_PRESS = 450
const SLACK = 10

/** Mouse: press selects, drag extends. Finger: tap selects, tap on the active cell edits, long press and drag extends. */
export interface Pointer {
  down(event: PointerEvent): void
  /** The press that would take focus away from an editor whose text was refused. */
  mouseDown(event: MouseEvent): void
  click(event: MouseEvent): void
  /** The right button takes whole rows, so that what can be done with them is shown. */
  context(event: MouseEvent): void
  doubleClick(event: MouseEvent): void
  /** True while a finger extends a range: the page must not scroll under it. */
  holds(): boolean
  touched(): boolean
  /** What was about to be filled is not. */
  cancel(): void
  stop(): void
}

const within = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null

export function createPointer(controller: Controller): Pointer {
  const { core, editing, toggle } = controller
  const puller = createPuller(controller)
  const pulls = pullsOf(controller)
  let kind = 'mouse'
  let refused = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let began = { x: 0, y: 0 }
  let onActive = false

  const goTo = (x: number, y: number, extend: boolean) => {
    core.live.set({ handles: false })
    core.dispatch({ type: 'goto', at: cellAt(core, x, y), extend })
    const { at, head } = core.live.get().sel
    reveal(core, extend ? head : at)
  }
  const moved = (event: PointerEvent) => {
    puller.move(event.clientX, event.clientY)
    if (puller.pulling() || Math.hypot(event.clientX - began.x, event.clientY - began.y) < SLACK) return
    clearTimeout(timer)
    if (kind === 'mouse') puller.begin(pulls.extend)
  }
  const stop = () => {
    clearTimeout(timer)
    puller.end()
    removeEventListener('pointermove', moved)
    removeEventListener('pointerup', stop)
    removeEventListener('pointercancel', stop)
  }
  const listen = () => {
    addEventListener('pointermove', moved)
    addEventListener('pointerup', stop)
    addEventListener('pointercancel', stop)
  }
  /** Pressed on one of the rows selected, all of them are taken along when it is pulled to another place. */
  const pressRow = (r: number, extend: boolean) => {
    const { sel } = core.live.get()
    const { top, bottom } = blockOf(sel)
    if (extend || !sel.whole || r < top || r > bottom) core.dispatch({ type: 'rows', r, extend })
    core.focus()
    if (core.wiring().props.onDrop !== undefined) return
    puller.begin(pulls.rows)
    listen()
  }
  const pressHandle = (target: EventTarget | null): boolean => {
    if (!within(target, '[data-tarik]')) return false
    puller.begin(
      within(target, '[data-isi]') ? pulls.fill : within(target, '[data-awal]') ? pulls.start : pulls.extend,
    )
    listen()
    return true
  }
  const longPress = () => {
    goTo(began.x, began.y, false)
    core.live.set({ handles: true })
    navigator.vibrate?.(10)
    puller.begin(pulls.extend)
  }
  const endEdit = () => {
    refused = core.live.get().sel.edit !== null && !editing.commit('stay')
    return !refused
  }

  return {
    down(event) {
      kind = event.pointerType
      refused = false
      if (event.button !== 0 || within(event.target, '[data-editor]')) return
      if (!within(event.target, '[role=gridcell], [data-kepala]') || !endEdit()) return
      began = { x: event.clientX, y: event.clientY }
      puller.move(began.x, began.y)
      if (pressHandle(event.target) || within(event.target, '[data-toggle]')) return
      const cell = cellAt(core, began.x, began.y)
      if (within(event.target, '[data-kepala]')) return pressRow(cell.r, event.shiftKey)
      const active = core.live.get().sel.at
      onActive = cell.r === active.r && cell.c === active.c
      if (kind === 'mouse') goTo(began.x, began.y, event.shiftKey)
      else timer = setTimeout(longPress, LONG_PRESS)
      listen()
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
      } else if (kind !== 'mouse' && !puller.pulling()) {
        if (onActive) editing.start(core.active()?.column.angka ? 'whole' : 'caret')
        else goTo(event.clientX, event.clientY, false)
      }
    },
    context(event) {
      if (kind !== 'mouse') return event.preventDefault()
      const { onRemove, rowActions } = core.wiring().props
      if (onRemove === undefined && !rowActions?.length) return
      if (within(event.target, '[data-editor]') || !within(event.target, '[role=gridcell], [data-kepala]'))
        return
      event.preventDefault()
      if (!endEdit()) return
      const { r } = cellAt(core, event.clientX, event.clientY)
      const { sel } = core.live.get()
      const { top, bottom } = blockOf(sel)
      if (!sel.whole || r < top || r > bottom) core.dispatch({ type: 'rows', r, extend: false })
      core.focus()
    },
    doubleClick(event) {
      const skip = refused || within(event.target, '[data-editor], [data-toggle], [data-tarik]')
      if (!skip && kind === 'mouse' && within(event.target, '[role=gridcell]')) editing.start('caret')
    },
    holds: () => puller.pulling() && kind !== 'mouse',
    touched: () => kind !== 'mouse',
    cancel() {
      core.live.set({ fill: null })
      if (puller.pulling()) stop()
    },
    stop,
  }
}
