import type { RekapIndex } from './rekap-index'
import type { Pricing } from './types'

/** Exact figures in units of 10^-scale; analisa a has scale 8 + 6 x tingkat, its pekerjaan 7 digits more. */
export type RekapState = {
  index: RekapIndex
  pricing: Pricing
  /** project markup, hundredths of a percent */
  markup: bigint
  /** per harga item, hundredths of a rupiah; null is unknown */
  harga: (bigint | null)[]
  /** per analisa TK, BHN, ALT, LAIN (4a + kategori): of its own rows at scale 8, and with bundles */
  own: bigint[]
  sum: bigint[]
  biaya: bigint[]
  /** per analisa: own rows without a price; 1 when no price is missing below either */
  ownKosong: Int32Array
  lengkap: Uint8Array
  /** per pekerjaan */
  volume: bigint[]
  ownMarkup: (bigint | null)[]
  langsung: (bigint | null)[]
  hsp: bigint[]
  jumlah: bigint[]
  /** common scale of headings and total */
  skala: number
  headingSum: bigint[]
  total: bigint
}
