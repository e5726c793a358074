import type { Core } from './core'
import { inIndonesian, typedFigure } from './figures'
import type { EditMode, Then } from './machine'
import { textToEdit, whyLocked } from './plan'
import type { CommitResult } from './types'
import { reveal } from './viewport'

export interface Editing {
  /** False when the cell is locked: it has said why. */
  start(mode: EditMode): boolean
  type(text: string): void
  pick(delta: number): void
  /** False when the text was refused: the editor stays. */
  commit(go: Then, text?: string): boolean
  cancel(): void
  blur(): void
  /** The cell below the editor may hold something else now. */
  beneath(): void
}

const asList = (result: CommitResult | readonly CommitResult[]): readonly CommitResult[] =>
  'ok' in result ? [result] : result

export const refusalsOf = (result: CommitResult | readonly CommitResult[]): string[] =>
  asList(result).flatMap((one) => (one.ok ? [] : [one.pesan]))

export function createEditing(core: Core): Editing {
  const { live } = core
  let closing = false
  const look = (text: string, ask: boolean) => {
    const cell = core.active()
    if (!cell) return
    const { onPreview, suggest } = core.wiring().props
    live.set({
      reading: ask
        ? (onPreview?.(cell.row.id, cell.column.key, typedFigure(core, cell.column, text)) ?? null)
        : null,
      options: suggest?.(cell.column.key, text) ?? [],
    })
  }
  const end = (event: { type: 'cancel' } | { type: 'commit'; go: Then }, takeFocus: boolean) => {
    const cell = core.active()
    closing = true
    if (takeFocus) core.focus()
    core.dispatch(event)
    closing = false
    if (cell) core.wiring().props.onPreview?.(cell.row.id, cell.column.key, null)
    reveal(core, live.get().sel.at)
  }
  const settle = (go: Then, takeFocus: boolean, given?: string): boolean => {
    const { sel, options } = live.get()
    const cell = core.active()
    if (!sel.edit || !cell) return true
    const text = given ?? options[sel.edit.pick] ?? sel.edit.text
    const { theirs } = sel.edit
    const now = theirs?.text ?? sel.edit.initial
    const changed = (sel.edit.touched || text !== sel.edit.text) && text !== now
    // Typed on top of what has changed meanwhile: a choice, not a key, writes over it.
    if (changed && theirs && !sel.edit.asked) {
      core.dispatch({ type: 'ask' })
      return false
    }
    const edit = inIndonesian(core, { id: cell.row.id, key: cell.column.key, text })
    const [refusal] = changed ? refusalsOf(core.wiring().props.onCommit([edit])) : []
    if (refusal !== undefined) {
      core.dispatch({ type: 'refuse', pesan: refusal })
      return false
    }
    end({ type: 'commit', go }, takeFocus)
    return true
  }

  return {
    start(mode) {
      const cell = core.active()
      if (!cell) return false
      const why = whyLocked(cell.row, cell.column, core.wiring().props.pesan)
      if (why !== null) {
        core.say(why, true)
        return false
      }
      const initial = textToEdit(cell.row, cell.column.key)
      const text = mode === 'replace' ? '' : initial
      reveal(core, live.get().sel.at)
      core.dispatch({ type: 'edit', text, initial, mode })
      look(text, mode !== 'replace')
      return true
    },
    type(text) {
      core.dispatch({ type: 'type', text })
      look(text, true)
    },
    pick: (delta) => core.dispatch({ type: 'pick', delta, count: live.get().options.length }),
    commit: (go, text) => settle(go, true, text),
    cancel: () => end({ type: 'cancel' }, true),
    beneath() {
      const cell = core.active()
      const { edit } = live.get().sel
      const view = cell?.row.cells[cell.column.key]
      if (!edit || !cell || view?.state !== 'baru') return
      const text = textToEdit(cell.row, cell.column.key)
      if (text === (edit.theirs?.text ?? edit.initial)) return
      core.dispatch({ type: 'theirs', theirs: { text, shown: view.text, by: view.by ?? '' } })
    },
    blur() {
      if (!closing && live.get().sel.edit) settle('stay', false)
    },
  }
}
