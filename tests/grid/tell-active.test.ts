import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Controller } from '@/components/grid/controller'
import { tellActive } from '@/components/grid/tell-active'

const editor = new EventTarget()
let told: (string | null)[]
let scroller: EventTarget
let moved: () => void
let at: string
let stop: () => void

/** What of a grid the telling needs: where one is, and who is told. */
function grid(): Controller {
  const core = {
    active: () => ({ row: { id: at }, column: { key: 'volume' } }),
    wiring: () => ({ props: { onActive: (id: string | null) => told.push(id) } }),
    onActive: (listener: () => void) => {
      moved = listener
    },
  }
  return { core } as unknown as Controller
}

const press = (repeat = false) => scroller.dispatchEvent(Object.assign(new Event('keydown'), { repeat }))
const leave = (to: EventTarget | null) =>
  scroller.dispatchEvent(Object.assign(new Event('focusout'), { relatedTarget: to }))
const move = (id: string) => {
  at = id
  moved()
}

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  at = 'p:1'
  scroller = Object.assign(new EventTarget(), { contains: (other: unknown) => other === editor })
  stop = tellActive(grid(), scroller as HTMLElement)
  vi.runAllTimers()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('tells once where a run of moves came to rest', () => {
  for (const id of ['p:2', 'p:3', 'p:4']) move(id)
  vi.runAllTimers()
  expect(told).toEqual(['p:1', 'p:4'])
})

it('leaves the page in peace while keys are typed, into the editor of a cell as well', () => {
  press()
  move('p:2')
  vi.advanceTimersByTime(60)
  press()
  leave(editor)
  vi.advanceTimersByTime(60)
  press()
  vi.advanceTimersByTime(60)
  expect(told).toEqual(['p:1'])
  vi.runAllTimers()
  expect(told).toEqual(['p:1', 'p:2'])
})

it('tells at once when what is beside the grid is reached for', () => {
  move('p:2')
  leave(new EventTarget())
  expect(told).toEqual(['p:1', 'p:2'])
  move('p:3')
  leave(null)
  expect(told).toEqual(['p:1', 'p:2', 'p:3'])
})

it('tells nothing while an arrow is held, until it is let go', () => {
  press(true)
  move('p:2')
  vi.advanceTimersByTime(500)
  expect(told).toEqual(['p:1'])
  scroller.dispatchEvent(new Event('keyup'))
  vi.runAllTimers()
  expect(told).toEqual(['p:1', 'p:2'])
})
