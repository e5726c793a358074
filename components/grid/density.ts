import { useSyncExternalStore } from 'react'
import { keep, onReceive, recall } from '../ui/device-memory'

/** Row heights in px. */
export const DENSITY = { kompak: 28, biasa: 32, lega: 40 } as const
export type Density = keyof typeof DENSITY

const KEY = 'tabel:kerapatan'
const listeners = new Set<() => void>()
let chosen: Density | null = null

const isDensity = (text: string | null): text is Density => text !== null && Object.hasOwn(DENSITY, text)

function read(): Density {
  if (chosen) return chosen
  const kept = recall(KEY)
  chosen = isDensity(kept) ? kept : 'biasa'
  return chosen
}

function choose(density: Density): void {
  chosen = density
  keep(KEY, density)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const off = onReceive(KEY, () => {
    chosen = null
    listener()
  })
  return () => {
    off()
    listeners.delete(listener)
  }
}

/** The density of rows in every grid, remembered with the columns. */
export function useGridDensity(): readonly [Density, (density: Density) => void] {
  const density = useSyncExternalStore(subscribe, read, () => 'biasa' as const)
  return [density, choose]
}
