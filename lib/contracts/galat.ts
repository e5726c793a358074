import type { KunciPesan, Params } from '@/lib/bahasa/pesan'

/** One bad field: where it stands in what was sent, and what is wrong with it (a key of the message catalogue). */
export interface Galat {
  path: string
  pesan: KunciPesan
  params?: Params
}

/** `key` below `path`, which is empty at the root of what was sent. */
export const joinPath = (path: string, key: string): string => (path ? `${path}.${key}` : key)
