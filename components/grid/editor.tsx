import { type Ref, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { cn } from '../ui/cn'
import { useGrid } from './grid-context'
import type { CellView, GridColumn } from './types'

const read = () => null

export function Editor({ column, view }: { column: GridColumn; view: CellView | undefined }) {
  const { controller, prefix } = useGrid()
  const { live } = controller.core
  const edit = useSyncExternalStore(live.subscribe, () => live.get().sel.edit, read)
  const options = useSyncExternalStore(
    live.subscribe,
    () => live.get().options,
    () => [],
  )
  const input = useRef<HTMLInputElement | HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = input.current
    if (!element) return
    element.focus({ preventScroll: true })
    const from = controller.core.live.get().sel.edit?.mode === 'whole' ? 0 : element.value.length
    element.setSelectionRange(from, element.value.length)
  }, [controller])
  useLayoutEffect(() => {
    if (view?.state === 'baru') controller.editing.beneath()
  }, [controller, view])
  if (!edit) return null
  const combo = options.length > 0
  const shared = {
    'data-editor': true,
    value: options[edit.pick] ?? edit.text,
    'aria-label': column.title,
    'aria-invalid': edit.refused === null ? undefined : true,
    'aria-describedby': `${prefix}kabar`,
    inputMode: column.inputMode,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { target: { value: string } }) => controller.editing.type(event.target.value),
    onBlur: (event: { target: Element }) => {
      // The window lost focus, not the cell: people look up a figure elsewhere and come back.
      if (document.activeElement !== event.target) controller.editing.blur()
    },
    className: cn(
      'absolute inset-y-0 z-3 min-w-full select-text bg-surface px-2 font-normal text-ink outline-2 outline-focus -outline-offset-2 max-sm:text-base',
      column.align === 'end' ? 'right-0 text-right' : 'left-0',
      edit.theirs && 'outline-warn',
      edit.refused !== null && 'outline-bad',
    ),
    style: { width: `min(${edit.text.length + 4}ch, 70cqw)` },
  } as const
  if (column.multiline) {
    return (
      <textarea
        {...shared}
        ref={input as Ref<HTMLTextAreaElement>}
        rows={Math.min(8, edit.text.split('\n').length)}
        className={cn(shared.className, 'bottom-auto min-h-full resize-none py-1.5 leading-5')}
      />
    )
  }
  const combobox = combo && {
    role: 'combobox',
    'aria-expanded': true,
    'aria-controls': `${prefix}saran`,
    'aria-activedescendant': edit.pick >= 0 ? `${prefix}saran-${edit.pick}` : undefined,
  }
  return <input {...shared} {...combobox} ref={input as Ref<HTMLInputElement>} type="text" />
}
