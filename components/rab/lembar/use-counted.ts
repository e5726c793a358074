'use client'

import { useSyncExternalStore } from 'react'
import type { ProjectStore } from './project-store'

/** A plain value read off all rows, kept up to date with prices and with rows that come and go. */
export function useCounted<T extends string | number>(store: ProjectStore, read: () => T): T {
  const subscribe = (listener: () => void) => {
    const total = store.subscribe('total', listener)
    const struktur = store.subscribe('struktur', listener)
    return () => {
      total()
      struktur()
    }
  }
  return useSyncExternalStore(subscribe, read, read)
}
