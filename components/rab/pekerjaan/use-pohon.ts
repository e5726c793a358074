'use client'

import { useMemo } from 'react'
import { useLocale } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { PohonSource } from './pohon-source'

const kunci = (projectId: string) => `rab:tutup:${projectId}`

/** The tree of this project, with the branches that this device has closed; under a filter all are open. `saring` must be stable. */
export function usePohon(saring: (() => ReadonlySet<string> | null) | null = null): {
  source: PohonSource
  onToggle: (ids: readonly string[], open: boolean) => void
  onToggleAll: (open: boolean) => void
} {
  const locale = useLocale()
  const { store, sync } = useLembar()
  const source = useMemo(() => {
    const closed = saring ? [] : readClosed(store.project.id)
    const bacaSaja = store.project.peran === 'viewer'
    return new PohonSource(store, sync, { locale, bacaSaja, saring }, closed)
  }, [store, sync, locale, saring])
  const onToggle = (ids: readonly string[], open: boolean) => {
    source.toggle(ids, open)
    keep()
  }
  const onToggleAll = (open: boolean) => {
    source.toggleAll(open)
    keep()
  }
  const keep = () => {
    if (!saring) sessionStorage.setItem(kunci(store.project.id), JSON.stringify([...source.closed]))
  }
  return { source, onToggle, onToggleAll }
}

function readClosed(projectId: string): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(kunci(projectId)) ?? '[]') as string[]
  } catch {
    return []
  }
}
