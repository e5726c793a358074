import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { fromTsv, type TextBlock, toHtml, toTsv } from './clipboard'
import type { Core } from './core'
import { refusalsOf } from './editing'
import { changesFigure, inIndonesian } from './figures'
import { fromHtml } from './html-table'
import { type Block, blockOf } from './machine'
import { konvensiOfHtml, readPaste } from './paste-angka'
import { refusedText, skippedText } from './pesan'
import { type Plan, planClear, planFill, planFillTo, planPaste, textsOf, whyLocked } from './plan'
import type { CellEdit } from './types'

/** Our own copy carries what the cells hold, not only what they show: formulas survive a copy inside the product. */
const OWN = 'application/x-grid+json'

type Done = 'grid_ditempel' | 'grid_diisi' | 'grid_dikosongkan' | 'grid_diganti'

export interface Blocks {
  copy(data: DataTransfer): void
  cut(data: DataTransfer): void
  paste(data: DataTransfer): void
  /** Down, or to the right. */
  fill(across: boolean): void
  /** The selection over and over into the rows that `to` adds. */
  fillTo(to: Block): void
  /** Texts found and replaced; `skipped` could not be. */
  replace(edits: readonly CellEdit[], skipped: number): void
  clear(): void
}

interface Read {
  text: TextBlock
  /** What wrote it tells what its points and commas mean; null when it does not. */
  konvensi: Konvensi | null
}

function readBlock(data: DataTransfer, own: Konvensi): Read | null {
  const held = data.getData(OWN)
  if (held) return { text: JSON.parse(held), konvensi: own }
  const plain = data.getData('text/plain')
  const html = data.getData('text/html')
  const text = plain ? fromTsv(plain) : fromHtml(html)
  return text && { text, konvensi: konvensiOfHtml(html) }
}

/** One change set through the page's own door, and a word on what became of it. */
function writer(core: Core) {
  return (edits: readonly CellEdit[], done: Done, left: string) => {
    const { props } = core.wiring()
    const refused = edits.length > 0 ? refusalsOf(props.onCommit(edits)) : []
    const written = Math.max(0, edits.length - refused.length)
    const parts = [
      written > 0 ? props.pesan.t(done, { sel: written }) : '',
      refused[0] === undefined ? '' : refusedText(props.pesan, refused.length, refused[0]),
      left,
    ]
    core.say(parts.filter(Boolean).join(' '), written === 0 && (refused.length > 0 || left !== ''))
  }
}

function createPaste(core: Core, write: (plan: Plan, done: Done) => void) {
  const put = (text: TextBlock, range: Block) => {
    const { props, view } = core.wiring()
    const short = range.top + text.length - core.dims().rows
    if (short > 0 && !view.sorted && !view.filtered) {
      props.onGrow?.(short)
      const { top, left, bottom, right } = range
      core.dispatch({ type: 'range', at: { r: top, c: left }, head: { r: bottom, c: right } })
    }
    const plan = planPaste(core.table(), range, text)
    const { top, left, bottom, right } = plan.covers
    core.dispatch({ type: 'range', at: { r: top, c: left }, head: { r: bottom, c: right } })
    write({ ...plan, edits: plan.edits.filter((edit) => changesFigure(core, edit)) }, 'grid_ditempel')
  }
  return (data: DataTransfer) => {
    const block = readBlock(data, core.wiring().props.pesan.locale)
    if (!block || core.dims().rows === 0) return
    const range = blockOf(core.live.get().sel)
    const read = (konvensi: Konvensi | null) => readPaste(core.table().columns, range, block.text, konvensi)
    const first = read(block.konvensi)
    if (first.ok) return put(first.text, range)
    core.live.set({
      question: {
        contoh: first.contoh,
        answer(konvensi) {
          core.live.set({ question: null })
          const second = konvensi && read(konvensi)
          if (second?.ok) put(second.text, range)
        },
      },
    })
  }
}

export function createBlocks(core: Core): Blocks {
  const { live } = core
  const range = (): Block => blockOf(live.get().sel)
  const send = writer(core)
  const write = (plan: Plan, done: Done) =>
    send(plan.edits, done, skippedText(core.wiring().props.pesan, plan.skipped))
  /** Of our own cells: written as this page's language writes figures. */
  const writeOwn = (plan: Plan, done: Done) =>
    write({ ...plan, edits: plan.edits.map((edit) => inIndonesian(core, edit)) }, done)
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
    paste: createPaste(core, write),
    fill: (across) => writeOwn(planFill(core.table(), range(), across), 'grid_diisi'),
    fillTo(to) {
      const plan = planFillTo(core.table(), range(), to)
      core.dispatch({ type: 'range', at: { r: to.top, c: to.left }, head: { r: to.bottom, c: to.right } })
      writeOwn(plan, 'grid_diisi')
    },
    replace(edits, skipped) {
      const { pesan } = core.wiring().props
      send(
        edits.map((edit) => inIndonesian(core, edit)),
        'grid_diganti',
        skipped > 0 ? pesan.t('grid_ganti_dilewati', { sel: skipped }) : '',
      )
    },
    clear,
  }
}
