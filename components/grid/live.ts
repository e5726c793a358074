import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { blockOf, isRange, type Sel, START } from './machine'

interface Notice {
  text: string
  bad: boolean
}

/** Asked about a pasted block; null: nothing is to be pasted. */
export interface Question {
  contoh: string
  answer(konvensi: Konvensi | null): void
}

/** What changes with every key: kept outside React, rows subscribe to their own slice of it. */
export interface LiveState {
  sel: Sel
  reading: string | null
  options: readonly string[]
  notice: Notice | null
  question: Question | null
}

/** What one row shows of the selection; -1 = nothing. */
export interface Slice {
  left: number
  right: number
  active: number
  editing: boolean
  range: boolean
  /** The row is selected from its first column to its last. */
  whole: boolean
}

const NONE: Slice = { left: -1, right: -1, active: -1, editing: false, range: false, whole: false }

export interface Live {
  get(): LiveState
  set(change: Partial<LiveState>): void
  subscribe(listener: () => void): () => void
  slice(r: number): string
}

export function createLive(): Live {
  let state: LiveState = { sel: START, reading: null, options: [], notice: null, question: null }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    slice: (r) => sliceOf(state.sel, r),
  }
}

function sliceOf(sel: Sel, r: number): string {
  const { top, bottom, left, right } = blockOf(sel)
  if (r < top || r > bottom) return ''
  const active = sel.at.r === r ? sel.at.c : -1
  return `${left},${right},${active},${active >= 0 && sel.edit ? 1 : 0},${isRange(sel) ? 1 : 0},${sel.whole ? 1 : 0}`
}

export function readSlice(slice: string): Slice {
  if (slice === '') return NONE
  const [left = -1, right = -1, active = -1, editing = 0, range = 0, whole = 0] = slice.split(',').map(Number)
  return { left, right, active, editing: editing === 1, range: range === 1, whole: whole === 1 }
}
