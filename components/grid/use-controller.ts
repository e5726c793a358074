import { useEffect, useImperativeHandle, useLayoutEffect, useState } from 'react'
import { type Controller, createController } from './controller'
import type { Wiring } from './core'
import { readPlace, writePlace } from './memory'
import { createPointer, type Pointer } from './pointer'
import { tellActive } from './tell-active'
import type { GridProps } from './types'
import type { ColumnLayout } from './use-columns'
import type { View } from './view'

export interface Seen {
  props: GridProps
  view: View
  layout: ColumnLayout
  scroller: HTMLElement | null
}

function wiringOf({ props, view, layout, scroller }: Seen): Wiring {
  const { columns, widths, bucket, rowHeight, gutter } = layout
  return { props, view, columns, widths, bucket, rowHeight, gutter, scroller }
}

function keepPlace({ core, goTo }: Controller, memory: string, scroller: HTMLElement): () => void {
  const kept = readPlace(memory)
  if (kept) {
    if (kept.id !== null) goTo(kept.id, kept.key ?? undefined)
    scroller.scrollTop = kept.top
    scroller.scrollLeft = kept.left
  }
  const keep = () => {
    const cell = core.active()
    const { scrollTop: top, scrollLeft: left } = scroller
    writePlace(memory, { top, left, id: cell?.row.id ?? null, key: cell?.column.key ?? null })
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, 250)
  }
  const stop = core.live.subscribe(soon)
  scroller.addEventListener('scroll', soon, { passive: true })
  return () => {
    stop()
    clearTimeout(timer)
    scroller.removeEventListener('scroll', soon)
  }
}

export function useController(seen: Seen): { controller: Controller; pointer: Pointer } {
  const { props, scroller } = seen
  const [made] = useState(() => {
    const controller = createController(wiringOf({ ...seen, scroller: null }))
    return { controller, pointer: createPointer(controller) }
  })
  const { controller, pointer } = made
  useLayoutEffect(() => controller.core.wire(wiringOf(seen)))
  useLayoutEffect(() => {
    return scroller && props.memory !== undefined ? keepPlace(controller, props.memory, scroller) : undefined
  }, [controller, props.memory, scroller])
  useEffect(() => (scroller ? tellActive(controller, scroller) : undefined), [controller, scroller])
  useEffect(() => {
    const hold = (event: TouchEvent) => pointer.holds() && event.preventDefault()
    scroller?.addEventListener('touchmove', hold, { passive: false })
    return () => {
      scroller?.removeEventListener('touchmove', hold)
      pointer.stop()
    }
  }, [pointer, scroller])
  useImperativeHandle(
    props.ref,
    () => ({
      focus: controller.core.focus,
      goTo: controller.goTo,
      edit: () => void controller.editing.start('caret'),
      active: () => controller.core.active()?.row.id ?? null,
    }),
    [controller],
  )
  return made
}
