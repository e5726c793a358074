import { SKALA, toScaled } from '../decimal'
import { recomputeAnalisa, sumOwnRows } from './compute-analisa'
import { computePekerjaan } from './compute-pekerjaan'
import { buildIndex } from './rekap-index'
import type { RekapState } from './rekap-state'
import type { RekapInput } from './types'

const orNull = (text: string | null, scale: number) => (text === null ? null : toScaled(text, scale))

/** Parses the rows and computes everything once. */
export function createState(input: RekapInput): RekapState {
  const index = buildIndex(input)
  const n = input.analisa.length
  const { pekerjaan } = input
  const state: RekapState = {
    index,
    pricing: input.pricing,
    markup: toScaled(input.pricing.markupPercent, SKALA.persen),
    harga: input.hargaItem.map((row) => orNull(row.hargaSatuan, SKALA.harga)),
    own: new Array<bigint>(4 * n).fill(0n),
    sum: new Array<bigint>(4 * n).fill(0n),
    biaya: new Array<bigint>(n).fill(0n),
    ownKosong: new Int32Array(n),
    lengkap: new Uint8Array(n),
    volume: pekerjaan.map((row) => toScaled(row.volume, SKALA.volume)),
    ownMarkup: pekerjaan.map((row) => orNull(row.markupPercent, SKALA.persen)),
    langsung: pekerjaan.map((row) =>
      row.analisaId === null ? orNull(row.hargaLangsung, SKALA.harga) : null,
    ),
    hsp: new Array<bigint>(pekerjaan.length).fill(0n),
    jumlah: new Array<bigint>(pekerjaan.length).fill(0n),
    skala: 15 + 6 * index.tingkat.reduce((a, b) => Math.max(a, b), 0),
    headingSum: new Array<bigint>(input.klasifikasi.length).fill(0n),
    total: 0n,
  }
  sumOwnRows(state)
  for (const a of index.urutanAnalisa) recomputeAnalisa(state, a)
  rollUp(state)
  return state
}

function rollUp(state: RekapState): void {
  const { headings, heading, parent } = state.index
  for (let p = 0; p < heading.length; p++) {
    const jumlah = computePekerjaan(state, p)
    const h = heading[p] as number
    if (h >= 0) state.headingSum[h] = (state.headingSum[h] as bigint) + jumlah
    state.total += jumlah
  }
  for (let at = headings.length - 1; at >= 0; at--) {
    const h = headings[at] as number
    const up = parent[h] as number
    if (up >= 0) state.headingSum[up] = (state.headingSum[up] as bigint) + (state.headingSum[h] as bigint)
  }
}
