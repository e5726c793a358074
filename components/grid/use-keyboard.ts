import type { ClipboardEvent, KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Controller } from './controller'
import { commandOf } from './keys'
import type { Pointer } from './pointer'

const inEditor = (target: EventTarget | null) =>
  target instanceof Element && target.hasAttribute('data-editor')

function breakLine(controller: Controller, target: EventTarget) {
  if (!(target instanceof HTMLTextAreaElement)) return
  target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end')
  controller.editing.type(target.value)
}

export type Panel = 'help' | 'find' | 'replace' | 'menu'

export function keyHandler(controller: Controller, pointer: Pointer, onPanel: (panel: Panel) => void) {
  const { live } = controller.core
  return (event: KeyboardEvent) => {
    const { edit, at } = live.get().sel
    const editing = inEditor(event.target)
    if ((!editing && event.target !== event.currentTarget) || event.nativeEvent.isComposing) return
    if (editing && event.keyCode === 229) return
    const altGraph = event.getModifierState('AltGraph')
    const command = commandOf(
      {
        key: event.key,
        ctrl: (event.ctrlKey || event.metaKey) && !altGraph,
        shift: event.shiftKey,
        alt: event.altKey && !altGraph,
      },
      {
        mode: editing ? (edit?.mode ?? 'caret') : null,
        suggesting: live.get().options.length > 0,
        multiline: controller.core.wiring().columns[at.c]?.multiline === true,
        touch: pointer.touched(),
      },
    )
    if (!command) return
    if (command.do === 'leave') pointer.cancel()
    if (command.do === 'help' || command.do === 'menu') onPanel(command.do)
    else if (command.do === 'find') onPanel(command.replace ? 'replace' : 'find')
    else if (command.do === 'newline') breakLine(controller, event.target)
    else if (command.do === 'edit' && command.mode === 'replace') {
      // The field is there and focused before the key arrives: the browser writes it, an input method composes in it.
      if (flushSync(() => controller.editing.start('replace'))) return
    } else if (!controller.run(command)) return
    event.preventDefault()
  }
}

export function clipboardHandlers({ blocks }: Controller) {
  const guarded = (run: (data: DataTransfer) => void) => (event: ClipboardEvent) => {
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    run(event.clipboardData)
  }
  return { onCopy: guarded(blocks.copy), onCut: guarded(blocks.cut), onPaste: guarded(blocks.paste) }
}
