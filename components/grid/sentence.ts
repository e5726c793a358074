import type { Core } from './core'
import { blockOf, isRange } from './machine'
import { stateWord } from './pesan'

/** What a live region says of the active cell: heading, value, state; of a range: how large it is. */
export function sentenceOf(core: Core): string {
  const { sel, notice, reading } = core.live.get()
  const { pesan } = core.wiring().props
  if (sel.edit) return sel.edit.refused ?? reading ?? ''
  if (notice) return notice.text
  if (isRange(sel)) {
    const { top, bottom, left, right } = blockOf(sel)
    return pesan.t('grid_dipilih', { baris: bottom - top + 1, kolom: right - left + 1 })
  }
  const cell = core.active()
  if (!cell) return ''
  const view = cell.row.cells[cell.column.key]
  const parts = [
    `${cell.column.title}: ${view?.text || pesan.t('grid_kosong')}`,
    view?.badge,
    view?.note,
    view?.state && stateWord(pesan, view.state),
  ]
  return parts.filter(Boolean).join(', ')
}
