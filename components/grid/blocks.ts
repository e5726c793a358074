import { fromTsv, type TextBlock, toHtml, toTsv } from './clipboard'
import type { Core } from './core'
import { refusalsOf } from './editing'
import { fromHtml } from './html-table'
import { type Block, blockOf } from './machine'
import { refusedText, skippedText } from './pesan'
import { type Plan, planClear, planFill, planPaste, textsOf, whyLocked } from './plan'

/** Our own copy carries what the cells hold, not only what they show: formulas survive a copy inside the product. */
const OWN = 'application/x-grid+json'

type Done = 'grid_ditempel' | 'grid_diisi' | 'grid_dikosongkan'

export interface Blocks {
  copy(data: DataTransfer): void
  cut(data: DataTransfer): void
  paste(data: DataTransfer): void
  /** Down, or to the right. */
  fill(across: boolean): void
  clear(): void
}

function readBlock(data: DataTransfer): TextBlock | null {
  const own = data.getData(OWN)
  if (own) return JSON.parse(own)
  const plain = data.getData('text/plain')
  return plain ? fromTsv(plain) : fromHtml(data.getData('text/html'))
}

export function createBlocks(core: Core): Blocks {
  const { live } = core
  const range = (): Block => blockOf(live.get().sel)
  const write = (plan: Plan, done: Done) => {
    const { props } = core.wiring()
    const skipped = skippedText(props.pesan, plan.skipped)
    const refused = plan.edits.length > 0 ? refusalsOf(props.onCommit(plan.edits)) : []
    const written = Math.max(0, plan.edits.length - refused.length)
    const parts = [
      written > 0 ? props.pesan.t(done, { sel: written }) : '',
      refused[0] === undefined ? '' : refusedText(props.pesan, refused.length, refused[0]),
      skipped,
    ]
    core.say(parts.filter(Boolean).join(' '), written === 0 && (refused.length > 0 || skipped !== ''))
  }
  const explain = () => {
    const cell = core.active()
    const why = cell && whyLocked(cell.row, cell.column, core.wiring().props.pesan)
    if (why) core.say(why, true)
  }
  const put = (data: DataTransfer) => {
    const table = core.table()
    const shown = textsOf(table, range(), 'text')
    data.setData('text/plain', toTsv(shown))
    data.setData('text/html', toHtml(shown))
    data.setData(OWN, JSON.stringify(textsOf(table, range(), 'edit')))
    return shown.length * (shown[0]?.length ?? 0)
  }
  const clear = () => {
    const plan = planClear(core.table(), range())
    if (plan.edits.length > 0) write(plan, 'grid_dikosongkan')
    else explain()
  }

  return {
    copy: (data) => core.say(core.wiring().props.pesan.t('grid_disalin', { sel: put(data) })),
    cut(data) {
      put(data)
      clear()
    },
    paste(data) {
      const text = readBlock(data)
      if (!text || core.dims().rows === 0) return
      const plan = planPaste(core.table(), range(), text)
      const { top, left, bottom, right } = plan.covers
      core.dispatch({ type: 'range', at: { r: top, c: left }, head: { r: bottom, c: right } })
      write(plan, 'grid_ditempel')
    },
    fill: (across) => write(planFill(core.table(), range(), across), 'grid_diisi'),
    clear,
  }
}
