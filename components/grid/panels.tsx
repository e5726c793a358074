import { type ComponentProps, lazy, Suspense, useState, useSyncExternalStore } from 'react'
import type { Controller } from './controller'
import type { GridProps } from './types'
import type { ColumnLayout } from './use-columns'

const KeyHelp = lazy(() => import('./key-help'))
const ColumnMenu = lazy(() => import('./column-menu'))
const LateFindBar = lazy(() => import('./find-bar'))
let ReadyFindBar: typeof import('./find-bar').default | null = null

/** As the table is entered: what is typed right after Ctrl+F falls into a cell while the bar is still suspended. */
export async function loadFind() {
  ReadyFindBar ??= (await import('./find-bar')).default
}

function FindBar(props: ComponentProps<typeof LateFindBar>) {
  const [Bar] = useState(() => ReadyFindBar ?? LateFindBar)
  return <Bar {...props} />
}
const PasteQuestion = lazy(() => import('./paste-question'))

/** What opens over the table, one at a time; `key` is the column whose menu it is. */
export type Open = { panel: 'help' | 'find' | 'replace' } | { panel: 'menu'; key: string }

interface PanelsProps {
  open: Open | null
  onOpen(open: Open | null): void
  grid: GridProps
  layout: ColumnLayout
  controller: Controller
  scroller: HTMLElement | null
}

const nothing = () => null

export function Find({ open, onOpen, grid, controller }: PanelsProps) {
  if (open?.panel !== 'find' && open?.panel !== 'replace') return null
  return (
    <Suspense>
      <FindBar
        controller={controller}
        grid={grid}
        replace={open.panel === 'replace'}
        onReplace={() => onOpen({ panel: 'replace' })}
        onClose={() => {
          onOpen(null)
          controller.core.focus()
        }}
      />
    </Suspense>
  )
}

export function Panels({ open, onOpen, grid, layout, controller, scroller }: PanelsProps) {
  const { live, focus } = controller.core
  const question = useSyncExternalStore(live.subscribe, () => live.get().question, nothing)
  const close = () => {
    onOpen(null)
    setTimeout(focus)
  }
  const column = open?.panel === 'menu' && layout.columns.find(({ key }) => key === open.key)
  const anchor = column && scroller?.querySelector(`[data-kolom="${column.key}"]`)
  return (
    <Suspense>
      {open?.panel === 'help' && <KeyHelp pesan={grid.pesan} onClose={close} />}
      {column && anchor && (
        <ColumnMenu
          key={column.key}
          column={column}
          layout={layout}
          grid={grid}
          anchor={anchor}
          onClose={close}
        />
      )}
      {question && (
        <PasteQuestion
          pesan={grid.pesan}
          question={{
            ...question,
            answer(konvensi) {
              question.answer(konvensi)
              setTimeout(focus)
            },
          }}
        />
      )}
    </Suspense>
  )
}
