import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { attachInstruction, extractInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item'
import { HEADER } from './columns'
import type { Core } from './core'
import { isAmong, topmost } from './drop'
import { blockOf } from './machine'
import type { Drop } from './types'
import { cellAt } from './viewport'

const WHERE = { 'reorder-before': 'before', 'reorder-after': 'after', combine: 'into' } as const
/** So near to the border the grid scrolls under what is pulled, by so much a frame. */
const BRIM = 28
const SPEED = 9

function scrollNear(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + HEADER + BRIM) scroller.scrollTop -= SPEED
  else if (y > bottom - BRIM) scroller.scrollTop += SPEED
}

/** The head of a row as what the selected rows are pulled by. */
export function dragBy(core: Core, head: HTMLElement): void {
  draggable({
    element: head,
    canDrag: () => {
      const { view, props } = core.wiring()
      if (view.sorted) core.say(props.pesan.t('grid_pindah_terurut'), true)
      return !view.sorted
    },
    getInitialData: () => ({ core, ids: topmost(core.table(), blockOf(core.live.get().sel)) }),
    onGenerateDragPreview({ nativeSetDragImage, source }) {
      const ids = source.data.ids as readonly string[]
      setCustomNativeDragPreview({
        nativeSetDragImage,
        render({ container }) {
          const label = document.createElement('div')
          label.className = 'rounded-md border border-line-strong bg-surface px-3 py-1 text-[13px] text-ink'
          label.textContent = core.wiring().props.pesan.t('grid_n_baris', { n: ids.length })
          container.append(label)
        },
      })
    },
  })
}

/** Where a drop at this point would put the rows, null where it may not. */
function placeOf(
  core: Core,
  ids: readonly string[],
  input: Parameters<typeof attachInstruction>[1]['input'],
): Drop | null {
  const { scroller, props } = core.wiring()
  const table = core.table()
  const { r } = cellAt(core, input.clientX, input.clientY)
  const target = table.ids[r]
  const element = scroller?.querySelector(`[data-id="${CSS.escape(target ?? '')}"]`)
  if (target === undefined || !element || isAmong(table, ids, r)) return null
  const may = (where: Drop['where']) =>
    (props.mayDrop?.(ids, { target, where }) ?? true) ? 'available' : 'not-available'
  const operations = {
    'reorder-before': may('before'),
    'reorder-after': may('after'),
    combine: may('into'),
  } as const
  const instruction = extractInstruction(attachInstruction({}, { element, input, operations }))
  return instruction && { target, where: WHERE[instruction.operation] }
}

/** The grid as the place where its own rows are put down. */
export function dropInto(core: Core, scroller: HTMLElement): () => void {
  return dropTargetForElements({
    element: scroller,
    canDrop: ({ source }) => source.data.core === core,
    onDrag({ source, location }) {
      const { input } = location.current
      core.live.set({ drop: placeOf(core, source.data.ids as readonly string[], input) })
      scrollNear(scroller, input.clientY)
    },
    onDragLeave: () => core.live.set({ drop: null }),
    onDrop({ source }) {
      const to = core.live.get().drop
      core.live.set({ drop: null })
      if (to) core.wiring().props.onDrop?.(source.data.ids as readonly string[], to)
    },
  })
}
