// biome-ignore-all lint/a11y/useSemanticElements: a virtualised treegrid is no table
'use client'

import {
  lazy,
  type ReactElement,
  Suspense,
  useCallback,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { Announcer } from './announcer'
import { Body } from './body'
import { GridContext } from './grid-context'
import { Header } from './header'
import type { GridProps, GridSource } from './types'
import { useColumns } from './use-columns'
import { useController } from './use-controller'
import { clipboardHandlers, keyHandler } from './use-keyboard'

const KeyHelp = lazy(() => import('./key-help'))

function useIds(source: GridSource): readonly string[] {
  const subscribe = useCallback((listener: () => void) => source.subscribeIds(listener), [source])
  const read = useCallback(() => source.getIds(), [source])
  return useSyncExternalStore(subscribe, read, read)
}

/** A text that does not fit shows in full to a mouse that rests on it. */
function showWhole(target: EventTarget) {
  if (!(target instanceof HTMLElement) || !target.hasAttribute('data-text')) return
  const cut = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight
  target.title = cut ? (target.textContent ?? '') : ''
}

export function Grid(props: GridProps): ReactElement {
  const { label, source, pesan, empty } = props
  const prefix = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const ids = useIds(source)
  const layout = useColumns(props.columns, scroller, props.memory)
  const { controller, pointer } = useController(props, layout, scroller)
  const [help, setHelp] = useState(false)
  const { columns, bucket } = layout
  const parts = useMemo(
    () => ({ controller, source, columns, bucket, pesan, prefix }),
    [controller, source, columns, bucket, pesan, prefix],
  )
  return (
    <div className="@container relative flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
      <div
        ref={setScroller}
        role="treegrid"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length}
        className="group/grid relative min-h-0 flex-1 touch-manipulation select-none overflow-auto overscroll-contain text-[13px] leading-5 outline-none [-webkit-touch-callout:none] max-sm:text-sm"
        style={layout.style}
        onKeyDown={keyHandler(controller, pointer, () => setHelp(true))}
        {...clipboardHandlers(controller)}
        onPointerDown={(event) => pointer.down(event.nativeEvent)}
        onMouseDown={(event) => pointer.mouseDown(event.nativeEvent)}
        onPointerOver={(event) => showWhole(event.target)}
        onClick={(event) => pointer.click(event.nativeEvent)}
        onDoubleClick={(event) => pointer.doubleClick(event.nativeEvent)}
        onContextMenu={(event) => pointer.touched() && event.preventDefault()}
      >
        <Header columns={columns} widths={layout.widths} onResize={layout.resize} />
        <GridContext value={parts}>
          <Body ids={ids} scroller={scroller} />
        </GridContext>
      </div>
      {ids.length === 0 && empty && (
        <div className="absolute inset-x-0 top-12 bottom-0 overflow-auto">{empty}</div>
      )}
      <Announcer core={controller.core} />
      {help && (
        <Suspense>
          <KeyHelp
            pesan={pesan}
            onClose={() => {
              setHelp(false)
              setTimeout(controller.core.focus)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
