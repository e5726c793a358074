import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { EVERY_LEVEL, openTo } from './branches'
import type { Own } from './memory'
import type { GridProps } from './types'
import { createView, type View } from './view'

/** A filter looks into closed branches too: they open with it, and close again when it goes. */
function useOpenWhile(on: boolean, { source, onToggle }: GridProps): void {
  const opened = useRef<readonly string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: onToggle is another function in every render
  useEffect(() => {
    if (!onToggle) return
    if (on) opened.current = [...opened.current, ...openTo(source, EVERY_LEVEL, onToggle)]
    else if (opened.current.length > 0) {
      onToggle(opened.current, false)
      opened.current = []
    }
  }, [on, source])
}

export function useView(props: GridProps, own: Own): { view: View; ids: readonly string[] } {
  const { source, columns, pesan } = props
  const { sort, filters } = own
  const view = useMemo(
    () => createView(source, columns, { sort, filters }, pesan.locale),
    [source, columns, sort, filters, pesan.locale],
  )
  const subscribe = useCallback((listener: () => void) => view.subscribeIds(listener), [view])
  const read = useCallback(() => view.getIds(), [view])
  const ids = useSyncExternalStore(subscribe, read, read)
  useOpenWhile(view.filtered, props)
  return { view, ids }
}
