import { type Blocks, createBlocks } from './blocks'
import { type Core, createCore, type Wiring } from './core'
import { stepOf, topmost } from './drop'
import { createEditing, type Editing } from './editing'
import type { Command } from './keys'
import { blockOf } from './machine'
import { textToEdit, whyLocked } from './plan'
import { reveal } from './viewport'

export interface Controller {
  core: Core
  editing: Editing
  blocks: Blocks
  /** False: the browser is to do what it does with the key. */
  run(command: Command): boolean
  toggle(open: boolean): void
  goTo(id: string, key?: string): void
}

/** From the rows selected to what can be done with them, beside the grid; false without any. */
function goToActions(core: Core): boolean {
  const button = core.wiring().scroller?.parentElement?.querySelector('[data-pilihan] button')
  if (!(button instanceof HTMLElement)) return false
  button.focus()
  return true
}

export function createController(first: Wiring): Controller {
  const core = createCore(first)
  const editing = createEditing(core)
  const blocks = createBlocks(core)
  const { live } = core
  let mayLeave = false

  const select = (event: Extract<Command, { do: 'select' }>['event']): boolean => {
    const before = live.get().sel
    if (event.type === 'tab' && mayLeave) return false
    core.dispatch(event)
    const { at, head } = live.get().sel
    if (event.type === 'tab' && at.r === before.at.r && at.c === before.at.c) return false
    if (event.type !== 'all') reveal(core, 'extend' in event && event.extend ? head : at)
    return true
  }
  const toggle = (open: boolean) => {
    const cell = core.active()
    if (!cell) return
    if (cell.row.expanded === !open) return core.wiring().props.onToggle?.([cell.row.id], open)
    if (open) return
    const { ids, getRow } = core.table()
    const { at } = live.get().sel
    for (let r = at.r - 1; r >= 0; r--) {
      const id = ids[r]
      if (id === undefined || getRow(id).level >= cell.row.level) continue
      select({ type: 'goto', at: { r, c: at.c } })
      return
    }
  }
  const rowsOfRange = (): string[] => {
    const { top, bottom } = blockOf(live.get().sel)
    return core.table().ids.slice(top, bottom + 1)
  }

  /** The page takes over what is in the cell, or has been typed into it. */
  const enlarge = (): boolean => {
    const { props } = core.wiring()
    const cell = core.active()
    if (!cell || !props.onLarge) return false
    const { edit } = live.get().sel
    const why = whyLocked(cell.row, cell.column, props.pesan)
    if (why !== null) core.say(why, true)
    else {
      if (edit) editing.cancel()
      props.onLarge(cell.row.id, cell.column.key, edit?.text ?? textToEdit(cell.row, cell.column.key))
    }
    return true
  }

  /** One row goes by the page's own rule; several go as one drop beside their neighbour. */
  const moveRows = (to: Extract<Command, { do: 'move' }>['to']) => {
    const { view, props } = core.wiring()
    if (view.sorted) return core.say(props.pesan.t('grid_pindah_terurut'), true)
    const table = core.table()
    const block = blockOf(live.get().sel)
    const ids = topmost(table, block)
    if (ids.length === 1 || !props.onDrop) return props.onMove?.(ids, to)
    const drop = stepOf(table, block, to)
    if (drop && (props.mayDrop?.(ids, drop) ?? true)) props.onDrop(ids, drop)
  }

  return {
    core,
    editing,
    blocks,
    toggle,
    goTo(id, key) {
      const { columns } = core.table()
      core.wiring().view.pin(id)
      const r = core.wiring().view.getIds().indexOf(id)
      const c = key === undefined ? live.get().sel.at.c : columns.findIndex((column) => column.key === key)
      if (r < 0 || c < 0 || (live.get().sel.edit && !editing.commit('stay'))) return
      select({ type: 'goto', at: { r, c } })
    },
    run(command) {
      const { props } = core.wiring()
      const left = mayLeave
      mayLeave = command.do === 'leave' || (left && command.do === 'select' && command.event.type === 'tab')
      switch (command.do) {
        case 'select':
          return select(command.event)
        case 'edit':
          editing.start(command.mode)
          return true
        case 'commit':
          editing.commit(command.go)
          return true
        case 'cancel':
          editing.cancel()
          return true
        case 'leave':
          core.dispatch({ type: 'collapse' })
          core.say('')
          return true
        case 'pick':
          editing.pick(command.delta)
          return true
        case 'caret':
          core.dispatch({ type: 'caret' })
          return true
        case 'clear':
          blocks.clear()
          return true
        case 'fill':
          blocks.fill(command.across)
          return true
        case 'rows':
          core.dispatch({ type: 'rows', r: null })
          return true
        case 'undo':
          props.onUndo?.()
          return true
        case 'redo':
          props.onRedo?.()
          return true
        case 'toggle':
          toggle(command.open)
          return true
        case 'move':
          moveRows(command.to)
          return true
        case 'insert':
          props.onInsert?.(core.active()?.row.id ?? null)
          return true
        case 'remove':
          props.onRemove?.(rowsOfRange())
          return true
        case 'large':
          return enlarge()
        case 'newline':
        case 'actions':
          return goToActions(core)
        case 'find':
        case 'menu':
        case 'help':
          return false
      }
    },
  }
}
