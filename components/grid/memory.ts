import type { OwnWidths } from './columns'

/** Where somebody was: this tab's. */
export interface Place {
  top: number
  left: number
  id: string | null
  key: string | null
}

/** A full or forbidden storage is no reason to stop: what it held is a convenience. */
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

const placeKey = (memory: string) => `tabel:${memory}:tempat`
const widthKey = (memory: string) => `tabel:${memory}:lebar`

export const readPlace = (memory: string): Place | null =>
  attempt(() => JSON.parse(sessionStorage.getItem(placeKey(memory)) ?? 'null'))

export const writePlace = (memory: string, place: Place) =>
  attempt(() => sessionStorage.setItem(placeKey(memory), JSON.stringify(place)))

export const readWidths = (memory: string): OwnWidths =>
  attempt(() => JSON.parse(localStorage.getItem(widthKey(memory)) ?? 'null')) ?? {}

export const writeWidths = (memory: string, widths: OwnWidths) =>
  attempt(() => localStorage.setItem(widthKey(memory), JSON.stringify(widths)))
