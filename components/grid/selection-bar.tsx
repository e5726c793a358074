import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button } from '../ui/button'
import type { Controller } from './controller'
import { blockOf, type Sel } from './machine'
import { sumOf } from './selection-sum'
import type { GridProps } from './types'

const SETTLE = 120

/** What is selected, once the keys have come to rest: a run of Shift+arrows adds nothing up on its way. */
function useSettled({ core }: Controller): Sel {
  const [sel, setSel] = useState(core.live.get().sel)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = core.live.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setSel(core.live.get().sel), SETTLE)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [core])
  return sel
}

/** Over the foot of the grid while rows are selected: how many, their sum, what can be done with all of them. */
export function SelectionBar({ controller, grid }: { controller: Controller; grid: GridProps }) {
  const { core } = controller
  const sel = useSettled(controller)
  const block = blockOf(sel)
  const { t, locale } = grid.pesan
  const rows = block.bottom - block.top + 1
  if (sel.edit || (rows < 2 && !sel.whole)) return null
  const table = core.table()
  const sum = sumOf(table, block, locale)
  const ids = table.ids.slice(block.top, block.bottom + 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    core.focus()
  }
  const act = (run: (ids: readonly string[]) => void) => {
    run(ids)
    core.focus()
  }
  return (
    <div
      role="toolbar"
      data-pilihan
      aria-label={t('grid_tindakan')}
      className="-translate-x-1/2 absolute bottom-2 left-1/2 z-10 flex w-max max-w-[calc(100%-16px)] items-center gap-x-3 gap-y-1.5 overflow-x-auto whitespace-nowrap sm:flex-wrap rounded-lg border border-line-strong bg-surface px-3 py-1.5 text-xs shadow-md"
      onKeyDown={onKeyDown}
    >
      <span className="font-semibold">{t('grid_n_baris', { n: rows })}</span>
      {sum && <span className="text-ink-2 tabular-nums">{t('grid_jumlah_kolom', sum)}</span>}
      {grid.rowActions?.map(({ label, icon, run }) => (
        <Button key={label} ukuran="kecil" onClick={() => act(run)}>
          {icon}
          {label}
        </Button>
      ))}
      {grid.onRemove && sel.whole && (
        <Button ukuran="kecil" varian="bahaya" onClick={() => act((chosen) => grid.onRemove?.(chosen))}>
          <Trash2 aria-hidden className="size-3.5" />
          {t('grid_hapus_baris')}
        </Button>
      )}
    </div>
  )
}
