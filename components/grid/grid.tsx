// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
'use client'

import { type ReactElement, useId, useMemo, useState } from 'react'
import { Announcer } from './announcer'
import { Body } from './body'
import { FilterStrip } from './filter-strip'
import { GridContext } from './grid-context'
import { Header } from './header'
import { LostText } from './lost-text'
import { Find, loadFind, type Open, Panels } from './panels'
import { SelectionBar } from './selection-bar'
import { StickyRows } from './sticky-rows'
import type { GridProps } from './types'
import { useColumns } from './use-columns'
import { useController } from './use-controller'
import { clipboardHandlers, keyHandler, type Panel } from './use-keyboard'
import { useRowDrag } from './use-row-drag'
import { useView } from './use-view'

/** A text that does not fit shows in full to a mouse that rests on it. */
function showWhole(target: EventTarget) {
  if (!(target instanceof HTMLElement) || !target.hasAttribute('data-text')) return
  const cut = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight
  target.title = cut ? (target.textContent ?? '') : ''
}

export function Grid(props: GridProps): ReactElement {
  const { label, pesan, empty, memory } = props
  const prefix = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const drags = props.onDrop !== undefined
  const heads = drags || props.onRemove !== undefined
  const layout = useColumns({ all: props.columns, scroller, memory, heads })
  const { view, ids } = useView(props, layout.own)
  const { controller, pointer } = useController({ props, view, layout, scroller })
  useRowDrag(controller.core, scroller, drags)
  const { columns, bucket, rowHeight, gutter } = layout
  const parts = useMemo(
    () => ({ controller, view, columns, bucket, rowHeight, gutter, drags, pesan, prefix }),
    [controller, view, columns, bucket, rowHeight, gutter, drags, pesan, prefix],
  )
  const onPanel = (panel: Panel) => {
    if (panel !== 'menu') return setOpen({ panel })
    const key = controller.core.active()?.column.key ?? columns[0]?.key
    if (key !== undefined) setOpen({ panel, key })
  }
  const panels = { open, onOpen: setOpen, grid: props, layout, controller, scroller }
  return (
    <div className="@container relative flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
      <Find {...panels} />
      <LostText core={controller.core} pesan={pesan} />
      {view.filtered && <FilterStrip view={view} layout={layout} pesan={pesan} />}
      <div
        ref={setScroller}
        role="treegrid"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length}
        className="group/grid relative min-h-0 flex-1 touch-manipulation select-none overflow-auto overscroll-contain text-[13px] leading-5 outline-none [-webkit-touch-callout:none] max-sm:text-sm"
        data-gulir={layout.scrolls || undefined}
        style={layout.style}
        onFocus={() => void loadFind()}
        onKeyDown={keyHandler(controller, pointer, onPanel)}
        {...clipboardHandlers(controller)}
        onPointerDown={(event) => pointer.down(event.nativeEvent)}
        onMouseDown={(event) => pointer.mouseDown(event.nativeEvent)}
        onPointerOver={(event) => showWhole(event.target)}
        onClick={(event) => pointer.click(event.nativeEvent)}
        onDoubleClick={(event) => pointer.doubleClick(event.nativeEvent)}
        onContextMenu={(event) => pointer.context(event.nativeEvent)}
      >
        <Header layout={layout} pesan={pesan} onMenu={(key) => setOpen({ panel: 'menu', key })} />
        <GridContext value={parts}>
          <StickyRows scroller={scroller} />
          <Body ids={ids} scroller={scroller} />
        </GridContext>
      </div>
      {ids.length === 0 && empty && !view.filtered && (
        <div className="absolute inset-x-0 top-12 bottom-0 overflow-auto">{empty}</div>
      )}
      <SelectionBar controller={controller} grid={props} />
      <Announcer core={controller.core} />
      <Panels {...panels} />
    </div>
  )
}
