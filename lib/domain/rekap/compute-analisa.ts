import { pow10 } from '../decimal'
import { rowsOf } from './csr'
import type { RekapState } from './rekap-state'

/** Own rows of every analisa at scale 8; a row without price or item counts 0 and is counted as missing. */
export function sumOwnRows(state: RekapState): void {
  const { index, harga, own, ownKosong } = state
  const { analisa, item, sub, koefisien, kategori } = index
  for (let k = 0; k < analisa.length; k++) {
    const a = analisa[k] as number
    if (a < 0 || (sub[k] as number) >= 0) continue
    const i = item[k] as number
    const satuan = i < 0 ? null : (harga[i] as bigint | null)
    if (satuan === null) {
      ownKosong[a] = (ownKosong[a] as number) + 1
    } else {
      const at = 4 * a + (kategori[i] as number)
      own[at] = (own[at] as bigint) + (koefisien[k] as bigint) * satuan
    }
  }
}

/**
 * Costs of one analisa from its own rows and the analyses it uses, which must be up to date; exact, at scale
 * 8 + 6 x tingkat. True when a figure or `lengkap` changed.
 */
export function recomputeAnalisa(state: RekapState, a: number): boolean {
  const { index, own, sum, lengkap } = state
  const { tingkat, putus } = index
  const bundles = rowsOf(index.bundlesOf, a)
  const at = 4 * a
  const up = pow10(6 * (tingkat[a] as number))
  let lengkapBaru = state.ownKosong[a] === 0 && putus[a] === 0 ? 1 : 0
  const jumlah: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n]
  if (putus[a] === 0) {
    for (let j = 0; j < 4; j++) jumlah[j] = (own[at + j] as bigint) * up
    for (const k of bundles) {
      const s = index.sub[k] as number
      lengkapBaru &= lengkap[s] as number
      if (putus[s]) continue
      const kali =
        (index.koefisien[k] as bigint) * pow10(6 * ((tingkat[a] as number) - 1 - (tingkat[s] as number)))
      for (let j = 0; j < 4; j++) jumlah[j] = (jumlah[j] as bigint) + kali * (sum[4 * s + j] as bigint)
    }
  }
  let berubah = lengkap[a] !== lengkapBaru
  for (let j = 0; j < 4; j++) {
    berubah ||= sum[at + j] !== jumlah[j]
    sum[at + j] = jumlah[j] as bigint
  }
  lengkap[a] = lengkapBaru
  state.biaya[a] = jumlah[0] + jumlah[1] + jumlah[2] + jumlah[3]
  return berubah
}

/** All analyses that use one of `awal`, directly or through others, and those themselves, in computing order. */
export function analisaAbove(state: RekapState, awal: Iterable<number>): number[] {
  const { ofSub, analisa, rank } = state.index
  const hasil = new Set(awal)
  for (const a of hasil) for (const k of rowsOf(ofSub, a)) hasil.add(analisa[k] as number)
  return [...hasil].sort((a, b) => (rank[a] as number) - (rank[b] as number))
}
