import { lazy, Suspense } from 'react'
import type { Controller } from './controller'
import type { GridProps } from './types'
import type { ColumnLayout } from './use-columns'

const KeyHelp = lazy(() => import('./key-help'))
const ColumnMenu = lazy(() => import('./column-menu'))

/** What opens over the table, one at a time; `key` is the column whose menu it is. */
export type Open = { panel: 'help' } | { panel: 'menu'; key: string }

interface PanelsProps {
  open: Open
  grid: GridProps
  layout: ColumnLayout
  controller: Controller
  scroller: HTMLElement | null
  onClose(): void
}

export function Panels({ open, grid, layout, controller, scroller, onClose }: PanelsProps) {
  const close = () => {
    onClose()
    setTimeout(controller.core.focus)
  }
  if (open.panel === 'help') {
    return (
      <Suspense>
        <KeyHelp pesan={grid.pesan} onClose={close} />
      </Suspense>
    )
  }
  const column = layout.columns.find(({ key }) => key === open.key)
  const anchor = scroller?.querySelector(`[data-kolom="${open.key}"]`)
  if (!column || !anchor) return null
  return (
    <Suspense>
      <ColumnMenu
        key={open.key}
        column={column}
        layout={layout}
        grid={grid}
        anchor={anchor}
        onClose={close}
      />
    </Suspense>
  )
}
