import type { OwnColumns } from './columns'
import type { Look } from './view'

/** Where somebody was: this tab's. */
export interface Place {
  top: number
  left: number
  id: string | null
  key: string | null
}

/** How somebody made the table look: this device's. */
export interface Own extends OwnColumns, Look {}

export const AS_DECLARED: Own = { hidden: [], widths: {}, sort: null, filters: {} }

/** A full or forbidden storage is no reason to stop: what it held is a convenience. */
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

const placeKey = (memory: string) => `tabel:${memory}:tempat`
const ownKey = (memory: string) => `tabel:${memory}:kolom`

export const readPlace = (memory: string): Place | null =>
  attempt(() => JSON.parse(sessionStorage.getItem(placeKey(memory)) ?? 'null'))

export const writePlace = (memory: string, place: Place) =>
  attempt(() => sessionStorage.setItem(placeKey(memory), JSON.stringify(place)))

export const readOwn = (memory: string): Own => ({
  ...AS_DECLARED,
  ...attempt(() => JSON.parse(localStorage.getItem(ownKey(memory)) ?? 'null')),
})

export const writeOwn = (memory: string, own: Own) =>
  attempt(() =>
    own === AS_DECLARED
      ? localStorage.removeItem(ownKey(memory))
      : localStorage.setItem(ownKey(memory), JSON.stringify(own)),
  )
