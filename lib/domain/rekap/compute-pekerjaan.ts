import { pow10 } from '../decimal'
import { policyHsp } from '../rounding'
import type { RekapState } from './rekap-state'

const PERSEN = 10_000n

/** Scale of the costs of a pekerjaan: that of its analisa, 8 when it has none. */
export function skalaBiaya(state: RekapState, p: number): number {
  const a = state.index.dipakai[p] as number
  return a < 0 ? 8 : 8 + 6 * (state.index.tingkat[a] as number)
}

/** biayaDasar of one unit at skalaBiaya; harga langsung where there is no analisa, else 0. */
export function biayaPekerjaan(state: RekapState, p: number): bigint {
  const a = state.index.dipakai[p] as number
  return a < 0 ? (state.langsung[p] ?? 0n) * 1_000_000n : (state.biaya[a] as bigint)
}

/** The markup that counts for a pekerjaan: its own (0 is a value), else the project's; hundredths of a percent. */
export function markupPekerjaan(state: RekapState, p: number): bigint {
  return state.ownMarkup[p] ?? state.markup
}

/** Sets hsp (4 digits more than the costs) and jumlah (7 more); returns what jumlah moved by, at state.skala. */
export function computePekerjaan(state: RekapState, p: number): bigint {
  const skala = skalaBiaya(state, p)
  const kotor = biayaPekerjaan(state, p) * (PERSEN + markupPekerjaan(state, p))
  const hsp = policyHsp(kotor, skala + 4, state.pricing)
  const jumlah = hsp * (state.volume[p] as bigint)
  const beda = jumlah - (state.jumlah[p] as bigint)
  state.hsp[p] = hsp
  state.jumlah[p] = jumlah
  return beda * pow10(state.skala - skala - 7)
}
