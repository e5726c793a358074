import type { EditMode, GridEvent, Then } from './machine'
import type { Direction, Motion } from './motion'

export interface KeyInput {
  key: string
  /** Ctrl, or Cmd on a Mac. */
  ctrl: boolean
  shift: boolean
  alt: boolean
}

export interface KeyContext {
  /** null = not editing. */
  mode: EditMode | null
  suggesting: boolean
  multiline: boolean
  /** The last thing that pointed was a finger. */
  touch: boolean
}

export type Command =
  | { do: 'select'; event: GridEvent }
  | { do: 'edit'; mode: EditMode }
  | { do: 'commit'; go: Then }
  | { do: 'cancel' }
  | { do: 'leave' }
  | { do: 'pick'; delta: number }
  | { do: 'newline' }
  | { do: 'large' }
  | { do: 'caret' }
  | { do: 'clear' }
  | { do: 'fill'; across: boolean }
  | { do: 'rows' }
  | { do: 'find'; replace: boolean }
  | { do: 'menu' }
  | { do: 'actions' }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'toggle'; open: boolean }
  | { do: 'move'; to: 'naik' | 'turun' | 'masuk' | 'keluar' }
  | { do: 'insert' }
  | { do: 'remove' }
  | { do: 'help' }

const ARROW: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const TRAVEL: Readonly<Record<string, readonly [plain: Motion, ctrl: Motion]>> = {
  Home: ['row-start', 'first'],
  End: ['row-end', 'last'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
}

const WITH_ALT: Readonly<Record<string, Command>> = {
  ArrowUp: { do: 'move', to: 'naik' },
  ArrowDown: { do: 'move', to: 'turun' },
  ArrowRight: { do: 'toggle', open: true },
  ArrowLeft: { do: 'toggle', open: false },
  Enter: { do: 'large' },
}

const WITH_ALT_SHIFT: Readonly<Record<string, Command>> = {
  ArrowRight: { do: 'move', to: 'masuk' },
  ArrowLeft: { do: 'move', to: 'keluar' },
}

/** What an input method sends for a key that it is still composing, Android's keyboards among them. */
const COMPOSING = new Set(['Process', 'Dead', 'Unidentified'])

function withCtrl({ key, shift }: KeyInput): Command | null {
  switch (key.toLowerCase()) {
    case 'a':
      return { do: 'select', event: { type: 'all' } }
    case 'd':
      return { do: 'fill', across: false }
    case 'r':
      return shift ? null : { do: 'fill', across: true }
    case 'f':
      return shift ? null : { do: 'find', replace: false }
    case 'h':
      return { do: 'find', replace: true }
    case 'z':
      return { do: shift ? 'redo' : 'undo' }
    case 'y':
      return { do: 'redo' }
    case 'enter':
      return { do: 'insert' }
    case 'backspace':
      return { do: 'remove' }
    default:
      return null
  }
}

function plain({ key, shift }: KeyInput, touch: boolean): Command | null {
  switch (key) {
    case 'Enter':
      return touch ? { do: 'edit', mode: 'caret' } : { do: 'select', event: { type: 'enter', back: shift } }
    case 'Tab':
      return { do: 'select', event: { type: 'tab', back: shift } }
    case 'F2':
      return { do: 'edit', mode: 'caret' }
    case 'F6':
      return shift ? null : { do: 'actions' }
    case 'F10':
      return shift ? { do: 'menu' } : null
    case 'ContextMenu':
      return { do: 'menu' }
    case ' ':
      return shift ? { do: 'rows' } : { do: 'edit', mode: 'replace' }
    case 'Escape':
      return { do: 'leave' }
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' }
    case '?':
      return { do: 'help' }
    default:
      return [...key].length === 1 || COMPOSING.has(key) ? { do: 'edit', mode: 'replace' } : null
  }
}

function idle(input: KeyInput, touch: boolean): Command | null {
  const { key, ctrl, shift, alt } = input
  if (alt) return ctrl ? null : ((shift ? WITH_ALT_SHIFT : WITH_ALT)[key] ?? null)
  const arrow = ARROW[key]
  const travel = TRAVEL[key]
  const to = arrow ? (ctrl ? (`edge-${arrow}` as const) : arrow) : travel?.[ctrl ? 1 : 0]
  if (to) return { do: 'select', event: { type: 'move', to, ...(shift ? { extend: true } : {}) } }
  return ctrl ? withCtrl(input) : plain(input, touch)
}

function editing({ key, ctrl, shift, alt }: KeyInput, context: KeyContext): Command | null {
  const arrow = ARROW[key]
  if (key === 'Enter') {
    if (alt) return { do: context.multiline ? 'newline' : 'large' }
    return ctrl ? { do: 'commit', go: 'stay' } : { do: 'commit', go: shift ? 'up' : 'down' }
  }
  if (key === 'Tab') return { do: 'commit', go: shift ? 'previous' : 'next' }
  if (key === 'Escape') return { do: 'cancel' }
  if (key === 'F2') return { do: 'caret' }
  if (!arrow || ctrl || shift || alt) return null
  if (context.suggesting && (arrow === 'up' || arrow === 'down'))
    return { do: 'pick', delta: arrow === 'up' ? -1 : 1 }
  return context.mode === 'replace' ? { do: 'commit', go: arrow } : null
}

/** null = not ours: the browser does what it does. */
export function commandOf(input: KeyInput, context: KeyContext): Command | null {
  return context.mode === null ? idle(input, context.touch) : editing(input, context)
}
