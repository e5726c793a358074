import { describe, expect, it } from 'vitest'
import { type Command, commandOf, type KeyContext, type KeyInput } from '@/components/grid/keys'

const IDLE: KeyContext = { mode: null, suggesting: false, multiline: false, touch: false }

/** `Ctrl+Shift+z` */
function input(keys: string): KeyInput {
  const parts = keys.split('+')
  const has = (name: string) => parts.includes(name)
  return { key: parts.at(-1) ?? '', ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt') }
}
const inIdle = (keys: string) => commandOf(input(keys), IDLE)
const move = (to: string, extend = false) => ({
  do: 'select',
  event: { type: 'move', to, ...(extend ? { extend } : {}) },
})

describe('keys at rest', () => {
  it.each([
    ['ArrowUp', move('up')],
    ['ArrowDown', move('down')],
    ['ArrowLeft', move('left')],
    ['ArrowRight', move('right')],
    ['Shift+ArrowDown', move('down', true)],
    ['Ctrl+ArrowDown', move('edge-down')],
    ['Ctrl+Shift+ArrowRight', move('edge-right', true)],
    ['Home', move('row-start')],
    ['End', move('row-end')],
    ['Ctrl+Home', move('first')],
    ['Ctrl+End', move('last')],
    ['Ctrl+Shift+End', move('last', true)],
    ['PageUp', move('page-up')],
    ['PageDown', move('page-down')],
    ['Tab', { do: 'select', event: { type: 'tab', back: false } }],
    ['Shift+Tab', { do: 'select', event: { type: 'tab', back: true } }],
    ['Enter', { do: 'select', event: { type: 'enter', back: false } }],
    ['Shift+Enter', { do: 'select', event: { type: 'enter', back: true } }],
    ['Ctrl+a', { do: 'select', event: { type: 'all' } }],
    ['F2', { do: 'edit', mode: 'caret' }],
    ['7', { do: 'edit', mode: 'replace' }],
    ['=', { do: 'edit', mode: 'replace' }],
    [' ', { do: 'edit', mode: 'replace' }],
    ['Shift+A', { do: 'edit', mode: 'replace' }],
    ['Process', { do: 'edit', mode: 'replace' }],
    ['Dead', { do: 'edit', mode: 'replace' }],
    ['Escape', { do: 'leave' }],
    ['Delete', { do: 'clear' }],
    ['Backspace', { do: 'clear' }],
    ['Ctrl+d', { do: 'fill', across: false }],
    ['Ctrl+r', { do: 'fill', across: true }],
    ['Ctrl+f', { do: 'find', replace: false }],
    ['Ctrl+h', { do: 'find', replace: true }],
    ['Shift+F10', { do: 'menu' }],
    ['F6', { do: 'actions' }],
    ['ContextMenu', { do: 'menu' }],
    ['Shift+ ', { do: 'rows' }],
    ['Ctrl+z', { do: 'undo' }],
    ['Ctrl+Shift+Z', { do: 'redo' }],
    ['Ctrl+y', { do: 'redo' }],
    ['Alt+ArrowUp', { do: 'move', to: 'naik' }],
    ['Alt+ArrowDown', { do: 'move', to: 'turun' }],
    ['Alt+Shift+ArrowRight', { do: 'move', to: 'masuk' }],
    ['Alt+Shift+ArrowLeft', { do: 'move', to: 'keluar' }],
    ['Alt+ArrowRight', { do: 'toggle', open: true }],
    ['Alt+ArrowLeft', { do: 'toggle', open: false }],
    ['Ctrl+Enter', { do: 'insert' }],
    ['Ctrl+Backspace', { do: 'remove' }],
    ['?', { do: 'help' }],
  ])('%s', (keys, command) => {
    expect(inIdle(keys)).toEqual(command)
  })

  it.each([
    'Ctrl+c',
    'Ctrl+x',
    'Ctrl+v',
    'Ctrl+k',
    'Ctrl+i',
    'Ctrl+Alt+ArrowUp',
    'Alt+f',
    'F5',
    'Shift',
    'Escapee',
  ])('%s is left to the browser', (keys) => {
    expect(inIdle(keys)).toBeNull()
  })

  it('edits with Enter once a finger has pointed', () => {
    expect(commandOf(input('Enter'), { ...IDLE, touch: true })).toEqual({ do: 'edit', mode: 'caret' })
  })
})

describe('keys in the editor', () => {
  const inMode = (keys: string, change: Partial<KeyContext>): Command | null =>
    commandOf(input(keys), { ...IDLE, mode: 'caret', ...change })

  it.each([
    ['Enter', { do: 'commit', go: 'down' }],
    ['Shift+Enter', { do: 'commit', go: 'up' }],
    ['Ctrl+Enter', { do: 'commit', go: 'stay' }],
    ['Tab', { do: 'commit', go: 'next' }],
    ['Shift+Tab', { do: 'commit', go: 'previous' }],
    ['Escape', { do: 'cancel' }],
    ['F2', { do: 'caret' }],
  ])('%s', (keys, command) => {
    expect(inMode(keys, {})).toEqual(command)
    expect(inMode(keys, { mode: 'replace' })).toEqual(command)
  })

  it.each(['ArrowLeft', 'ArrowUp', 'Home', 'Ctrl+a', 'Ctrl+z', 'Ctrl+c', 'Delete', 'Ctrl+Backspace', '7'])(
    '%s belongs to the text',
    (keys) => {
      expect(inMode(keys, {})).toBeNull()
    },
  )

  it('leaves with an arrow when the text was typed over, not when the caret moves in it', () => {
    expect(inMode('ArrowRight', { mode: 'replace' })).toEqual({ do: 'commit', go: 'right' })
    expect(inMode('Shift+ArrowRight', { mode: 'replace' })).toBeNull()
  })

  it('walks the suggestions while there are any', () => {
    expect(inMode('ArrowDown', { mode: 'replace', suggesting: true })).toEqual({ do: 'pick', delta: 1 })
  })

  it('breaks a line where the column has lines, else asks for a larger field', () => {
    expect(inMode('Alt+Enter', { multiline: true })).toEqual({ do: 'newline' })
    expect(inMode('Alt+Enter', {})).toEqual({ do: 'large' })
  })
})
