import { useSyncExternalStore } from 'react'
import { cn } from '../ui/cn'
import { Clash } from './clash'
import { useGrid } from './grid-context'
import type { LiveState } from './live'
import { opensAbove, seenOf } from './seen'
import { Suggestions } from './suggestions'

const read = () => null

function useLive<K extends keyof LiveState>(key: K): LiveState[K] | null {
  const { live } = useGrid().controller.core
  return useSyncExternalStore(live.subscribe, () => live.get()[key], read)
}

/** Pixels that a line of words and a list of suggestions take. */
const SEBARIS = 64
const SARAN = 200

/** By plain arithmetic: to measure a cell that was just written makes the browser lay out at once. */
function useAbove(need: number): boolean {
  const { controller, rowHeight } = useGrid()
  const { core } = controller
  const seen = seenOf(core.wiring().scroller)
  return useSyncExternalStore(
    seen.subscribe,
    () => opensAbove(seen.get(), rowHeight, core.live.get().sel.at.r, need),
    () => false,
  )
}

/** Below the active cell, above it where there is no room: the refusal, the reading, suggestions, why it is locked. */
export function CellPopup({ end, editing }: { end: boolean; editing: boolean }) {
  const { prefix } = useGrid()
  const edit = useLive('sel')?.edit ?? null
  const reading = useLive('reading')
  const options = useLive('options') ?? []
  const notice = useLive('notice')
  const refused = editing ? edit?.refused : null
  const theirs = editing ? edit?.theirs : null
  const shown = Boolean(refused || theirs || notice || (editing && (reading || options.length > 0)))
  const above = useAbove(options.length > 0 ? SARAN : SEBARIS)
  if (!shown) return null
  const line = 'w-max max-w-[min(320px,80cqw)] whitespace-normal px-2 py-1'
  return (
    <div
      id={`${prefix}kabar`}
      data-editor
      className={cn(
        'absolute z-4 overflow-hidden rounded-md border border-line-strong bg-surface text-left font-normal text-ink text-xs shadow-md',
        end ? 'right-0' : 'left-0',
        above ? 'bottom-full mb-1' : 'top-full mt-1',
      )}
    >
      {theirs && <Clash theirs={theirs} asked={edit?.asked ?? false} />}
      {refused && <p className={cn(line, 'bg-bad-soft text-bad')}>{refused}</p>}
      {editing && reading && reading !== refused && <p className={cn(line, 'text-ink-2')}>{reading}</p>}
      {editing && edit && options.length > 0 && <Suggestions options={options} pick={edit.pick} />}
      {notice && !refused && (
        <p className={cn(line, notice.bad && 'bg-warn-soft text-warn')}>{notice.text}</p>
      )}
    </div>
  )
}
