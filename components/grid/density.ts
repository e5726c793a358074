import { useSyncExternalStore } from 'react'

/** Row heights in px. */
export const DENSITY = { kompak: 28, biasa: 32, lega: 40 } as const
export type Density = keyof typeof DENSITY

const KEY = 'tabel:kerapatan'
const listeners = new Set<() => void>()
let chosen: Density | null = null

const isDensity = (text: string | null): text is Density => text !== null && Object.hasOwn(DENSITY, text)

function read(): Density {
  if (chosen) return chosen
  try {
    const kept = localStorage.getItem(KEY)
    chosen = isDensity(kept) ? kept : 'biasa'
  } catch {
    chosen = 'biasa'
  }
  return chosen
}

function choose(density: Density): void {
  chosen = density
  try {
    localStorage.setItem(KEY, density)
  } catch {
    // A full or forbidden storage: it holds until the page is left.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The density of rows in every grid, remembered on this device. */
export function useGridDensity(): readonly [Density, (density: Density) => void] {
  const density = useSyncExternalStore(subscribe, read, () => 'biasa' as const)
  return [density, choose]
}
