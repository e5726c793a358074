import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { type Block, blockOf, isRange, type Sel, START } from './machine'
import type { Drop } from './types'

interface Notice {
  text: string
  bad: boolean
}

/** Asked about a pasted block; null: nothing is to be pasted. */
export interface Question {
  contoh: string
  answer(konvensi: Konvensi | null): void
}

/** What was being typed when its row went away; kept until somebody has looked after it. */
interface Lost {
  kolom: string
  text: string
}

/** What changes with every key: kept outside React, rows subscribe to their own slice of it. */
export interface LiveState {
  sel: Sel
  reading: string | null
  options: readonly string[]
  notice: Notice | null
  question: Question | null
  lost: Lost | null
  /** What a pull at the fill handle would cover. */
  fill: Block | null
  /** Handles for a finger at both ends of the range. */
  handles: boolean
  /** Where rows that are being pulled would be put. */
  drop: Drop | null
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
  /** The last row of the selection: its handles are here. */
  foot: boolean
  head: boolean
  handles: boolean
  /** About to be filled. */
  filling: boolean
}

const NONE: Slice = {
  left: -1,
  right: -1,
  active: -1,
  editing: false,
  range: false,
  whole: false,
  foot: false,
  head: false,
  handles: false,
  filling: false,
}

export interface Live {
  get(): LiveState
  set(change: Partial<LiveState>): void
  subscribe(listener: () => void): () => void
  slice(r: number): string
}

export function createLive(): Live {
  let state: LiveState = {
    sel: START,
    reading: null,
    options: [],
    notice: null,
    question: null,
    lost: null,
    fill: null,
    handles: false,
    drop: null,
  }
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
    slice: (r) => sliceOf(state, r),
  }
}

const FLAGS = ['editing', 'range', 'whole', 'foot', 'head', 'handles', 'filling'] as const

function sliceOf({ sel, fill, handles }: LiveState, r: number): string {
  const { top, bottom, left, right } = blockOf(sel)
  if (r < top || r > bottom) {
    const filling = fill !== null && r >= fill.top && r <= fill.bottom
    return filling ? `${left},${right},-1,filling` : ''
  }
  const active = sel.at.r === r ? sel.at.c : -1
  const flags = {
    editing: active >= 0 && sel.edit !== null,
    range: isRange(sel),
    whole: sel.whole,
    foot: r === bottom,
    head: r === top,
    handles,
    filling: false,
  }
  return `${left},${right},${active},${FLAGS.filter((flag) => flags[flag]).join(' ')}`
}

export function readSlice(slice: string): Slice {
  if (slice === '') return NONE
  const [left, right, active, words = ''] = slice.split(',')
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, words.includes(flag)])) as Record<
    (typeof FLAGS)[number],
    boolean
  >
  return { left: Number(left), right: Number(right), active: Number(active), ...flags }
}
