import { useEffect, useRef } from 'react'
import type { Core } from './core'
import { blockOf, isRange } from './machine'

const SETTLE = 140

/** What a live region says of the active cell: heading, value, state; of a range: how large it is. */
export function sentenceOf(core: Core): string {
  const { sel, notice, reading } = core.live.get()
  const { pesan } = core.wiring().props
  if (sel.edit) return sel.edit.refused ?? reading ?? ''
  if (notice) return notice.text
  if (isRange(sel)) {
    const { top, bottom, left, right } = blockOf(sel)
    return pesan.dipilih(bottom - top + 1, right - left + 1)
  }
  const cell = core.active()
  if (!cell) return ''
  const view = cell.row.cells[cell.column.key]
  const parts = [
    `${cell.column.title}: ${view?.text || pesan.kosong}`,
    view?.badge,
    view?.note,
    view?.state && pesan.keadaan[view.state],
  ]
  return parts.filter(Boolean).join(', ')
}

/** Written straight into the element, after the keys have come to rest: no render for it. */
export function Announcer({ core }: { core: Core }) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const speak = () => {
      const text = sentenceOf(core)
      if (region.current && region.current.textContent !== text) region.current.textContent = text
    }
    const stop = core.live.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(speak, SETTLE)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [core])
  return <div ref={region} role="status" aria-live="polite" className="sr-only" />
}
