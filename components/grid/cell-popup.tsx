import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { cn } from '../ui/cn'
import { Clash } from './clash'
import { useGrid } from './grid-context'
import type { LiveState } from './live'
import { Suggestions } from './suggestions'

const read = () => null

function useLive<K extends keyof LiveState>(key: K): LiveState[K] | null {
  const { live } = useGrid().controller.core
  return useSyncExternalStore(live.subscribe, () => live.get()[key], read)
}

/** Below the active cell, above it where there is no room: the refusal, the reading, suggestions, why it is locked. */
export function CellPopup({ id, end, editing }: { id: string; end: boolean; editing: boolean }) {
  const { prefix } = useGrid()
  const edit = useLive('sel')?.edit ?? null
  const reading = useLive('reading')
  const options = useLive('options') ?? []
  const notice = useLive('notice')
  const popup = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState(false)
  const refused = editing ? edit?.refused : null
  const theirs = editing ? edit?.theirs : null
  const shown = Boolean(refused || theirs || notice || (editing && (reading || options.length > 0)))
  useLayoutEffect(() => {
    // To measure makes the browser lay out at once: not for every cell that one passes.
    if (!shown) return
    const cell = document.getElementById(id)?.getBoundingClientRect()
    const box = popup.current?.closest('[role=treegrid]')?.getBoundingClientRect()
    if (cell && box)
      setAbove(box.bottom - cell.bottom < (options.length > 0 ? 200 : 64) && cell.top - box.top > 96)
  }, [shown, id, options.length])
  if (!shown) return null
  const line = 'w-max max-w-[min(320px,80cqw)] whitespace-normal px-2 py-1'
  return (
    <div
      ref={popup}
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
      {editing && reading && <p className={cn(line, 'text-ink-2')}>{reading}</p>}
      {editing && edit && options.length > 0 && <Suggestions options={options} pick={edit.pick} />}
      {notice && !refused && (
        <p className={cn(line, notice.bad && 'bg-warn-soft text-warn')}>{notice.text}</p>
      )}
    </div>
  )
}
