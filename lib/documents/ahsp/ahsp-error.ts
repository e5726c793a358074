import type { KunciPesan, Params } from '@/lib/bahasa/pesan'

/** A file that cannot be read at all; the words are a key of the message catalogue. */
export class AhspError extends Error {
  constructor(
    readonly pesan: KunciPesan,
    readonly params: Params = {},
  ) {
    super(pesan)
    this.name = 'AhspError'
  }
}

export const MAKS_BYTES = 20 * 1024 * 1024
export const MAKS_BARIS = 200_000
export const MAKS_KOLOM = 300
export const MAKS_TERBUKA = 300 * 1024 * 1024
