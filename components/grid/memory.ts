import { keep, onReceive, recall } from '../ui/device-memory'
import type { OwnColumns } from './columns'
import type { Look } from './view'

/** Where somebody was: this tab's. */
export interface Place {
  top: number
  left: number
  id: string | null
  key: string | null
}

/** How somebody made the table look: on this device, and wherever the page keeps it for the person. */
export interface Own extends OwnColumns, Look {}

export const AS_DECLARED: Own = { hidden: [], widths: {}, sort: null, filters: {} }

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
  ...attempt(() => JSON.parse(recall(ownKey(memory)) ?? 'null')),
})

export const writeOwn = (memory: string, own: Own): void =>
  keep(ownKey(memory), own === AS_DECLARED ? null : JSON.stringify(own))

export const onOwn = (memory: string, read: () => void): (() => void) => onReceive(ownKey(memory), read)
