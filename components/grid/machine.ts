import { clamp, type Dims, edge, type Motion, move, type Pos } from './motion'

export type { Dims, Pos } from './motion'

/** `whole`: the text as it is, all of it selected, so that what is typed takes its place. */
export type EditMode = 'replace' | 'caret' | 'whole'
export type Then = 'stay' | 'down' | 'up' | 'left' | 'right' | 'next' | 'previous'

/** What somebody else made of the cell while its editor is open. */
export interface Theirs {
  text: string
  /** As the cell prints it. */
  shown: string
  by: string
}

interface Edit {
  text: string
  /** What the cell held, to tell whether anything changed. */
  initial: string
  mode: EditMode
  /** Something was typed: a replacing edit that nothing came into is no wish to empty the cell. */
  touched: boolean
  /** The suggestion chosen, -1 = none. */
  pick: number
  refused: string | null
  theirs: Theirs | null
  /** The choice between the two has been offered: the next commit is one. */
  asked: boolean
}

/** `at` is active and stays while a range grows to `head`, as in a spreadsheet. */
export interface Sel {
  at: Pos
  head: Pos
  /** Column where a run of Tab began: Enter goes back below it. */
  tabFrom: number | null
  /** Whole rows are meant: the range goes from the first column to the last. */
  whole: boolean
  edit: Edit | null
}

/** Where a row or column is now; a lost one names the place to go to. */
export interface Place {
  now: number
  lost: boolean
}

export type GridEvent =
  | { type: 'move'; to: Motion; extend?: boolean }
  | { type: 'enter'; back: boolean }
  | { type: 'tab'; back: boolean }
  | { type: 'goto'; at: Pos; extend?: boolean }
  | { type: 'range'; at: Pos; head: Pos }
  | { type: 'all' }
  /** Whole rows: this one, up to this one, or (null) those of the range. */
  | { type: 'rows'; r: number | null; extend?: boolean }
  | { type: 'collapse' }
  | { type: 'edit'; text: string; initial: string; mode: EditMode }
  | { type: 'type'; text: string }
  | { type: 'pick'; delta: number; count: number }
  | { type: 'caret' }
  | { type: 'refuse'; pesan: string }
  | { type: 'theirs'; theirs: Theirs }
  | { type: 'ask' }
  | { type: 'cancel' }
  | { type: 'commit'; go: Then }
  | { type: 'fit'; row(r: number): Place; col(c: number): Place }

export const START: Sel = {
  at: { r: 0, c: 0 },
  head: { r: 0, c: 0 },
  tabFrom: null,
  whole: false,
  edit: null,
}

function inside(pos: Pos, dims: Dims): Pos {
  return { r: clamp(pos.r, dims.rows), c: clamp(pos.c, dims.cols) }
}

const only = (at: Pos, tabFrom: number | null = null): Sel => ({
  at,
  head: at,
  tabFrom,
  whole: false,
  edit: null,
})

const extended = (sel: Sel, head: Pos): Sel => ({
  ...sel,
  head,
  tabFrom: null,
  whole: sel.whole && head.c === sel.head.c,
})

function wholeRows(sel: Sel, r: number | null, extend: boolean, dims: Dims): Sel {
  const last = edge(dims).c
  const from = r === null || extend ? sel.at.r : clamp(r, dims.rows)
  const to = r === null ? sel.head.r : clamp(r, dims.rows)
  return { ...only({ r: from, c: 0 }), head: { r: to, c: last }, whole: true }
}

function enter(sel: Sel, back: boolean, dims: Dims): Sel {
  return only(inside({ r: sel.at.r + (back ? -1 : 1), c: sel.tabFrom ?? sel.at.c }, dims))
}

function tab(sel: Sel, back: boolean, dims: Dims): Sel {
  const { r, c } = sel.at
  const along = r * dims.cols + c + (back ? -1 : 1)
  if (along < 0 || along >= dims.rows * dims.cols) return only(inside(sel.at, dims), sel.tabFrom)
  const to = { r: Math.floor(along / dims.cols), c: along % dims.cols }
  return only(to, to.r === r ? (sel.tabFrom ?? c) : null)
}

function committed(sel: Sel, go: Then, dims: Dims): Sel {
  if (go === 'stay') return { ...sel, edit: null }
  if (go === 'next' || go === 'previous') return tab(sel, go === 'previous', dims)
  if (go === 'down' || go === 'up') return enter(sel, go === 'up', dims)
  return only(move(sel.at, go, dims))
}

function fitted(sel: Sel, event: Extract<GridEvent, { type: 'fit' }>, dims: Dims): Sel {
  const seek = (pos: Pos) => {
    const [r, c] = [event.row(pos.r), event.col(pos.c)]
    return { lost: r.lost || c.lost, pos: inside({ r: r.now, c: c.now }, dims) }
  }
  const at = seek(sel.at)
  const head = seek(sel.head)
  return {
    at: at.pos,
    head: at.lost || head.lost ? at.pos : head.pos,
    tabFrom: null,
    whole: sel.whole && !at.lost,
    edit: at.lost ? null : sel.edit,
  }
}

/** While editing, nothing but cancel, commit and the loss of the row ends it: a move is ignored. */
function stepEdit(sel: Sel, edit: Edit, event: GridEvent, dims: Dims): Sel {
  const keep = (change: Partial<Edit>): Sel => ({ ...sel, edit: { ...edit, ...change } })
  switch (event.type) {
    case 'type':
      return keep({ text: event.text, touched: true, pick: -1, refused: null })
    case 'caret':
      return keep({ mode: 'caret' })
    case 'pick':
      return keep({
        pick:
          event.count > 0 ? ((edit.pick + 1 + event.delta + event.count + 1) % (event.count + 1)) - 1 : -1,
      })
    case 'refuse':
      return keep({ refused: event.pesan })
    case 'theirs':
      return keep({ theirs: event.theirs, asked: false })
    case 'ask':
      return keep({ asked: true })
    case 'cancel':
      return { ...sel, edit: null }
    case 'commit':
      return committed(sel, event.go, dims)
    case 'fit':
      return fitted(sel, event, dims)
    default:
      return sel
  }
}

export function step(sel: Sel, event: GridEvent, dims: Dims): Sel {
  if (sel.edit) return stepEdit(sel, sel.edit, event, dims)
  switch (event.type) {
    case 'move':
      return event.extend ? extended(sel, move(sel.head, event.to, dims)) : only(move(sel.at, event.to, dims))
    case 'enter':
      return enter(sel, event.back, dims)
    case 'tab':
      return tab(sel, event.back, dims)
    case 'goto':
      return event.extend ? extended(sel, inside(event.at, dims)) : only(inside(event.at, dims))
    case 'range':
      return { ...only(inside(event.at, dims)), head: inside(event.head, dims) }
    case 'all':
      return { ...sel, at: { r: 0, c: 0 }, head: edge(dims), tabFrom: null, whole: true }
    case 'rows':
      return wholeRows(sel, event.r, event.extend === true, dims)
    case 'collapse':
      return only(sel.at)
    case 'edit':
      return {
        ...only(sel.at, sel.tabFrom),
        edit: {
          text: event.text,
          initial: event.initial,
          mode: event.mode,
          touched: false,
          pick: -1,
          refused: null,
          theirs: null,
          asked: false,
        },
      }
    case 'fit':
      return fitted(sel, event, dims)
    default:
      return sel
  }
}

export interface Block {
  top: number
  left: number
  bottom: number
  right: number
}

export function blockOf({ at, head }: Sel): Block {
  return {
    top: Math.min(at.r, head.r),
    left: Math.min(at.c, head.c),
    bottom: Math.max(at.r, head.r),
    right: Math.max(at.c, head.c),
  }
}

export const isRange = ({ at, head }: Sel) => at.r !== head.r || at.c !== head.c
