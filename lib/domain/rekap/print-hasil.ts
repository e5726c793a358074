import { collectPeringatan } from './collect-peringatan'
import { printAnalisa, printKlasifikasi, printPekerjaan, printRingkasan } from './print-rekap'
import type { RekapState } from './rekap-state'
import type { AnalisaHasil, HasilRekap, PekerjaanRow, RekapInput } from './types'

/** The whole rekap in document order, as text. */
export function printHasil(state: RekapState, input: RekapInput): HasilRekap {
  const dicetak = new Map<number, AnalisaHasil>()
  const analisa = (a: number) => {
    const ada = dicetak.get(a) ?? printAnalisa(state, a)
    dicetak.set(a, ada)
    return ada
  }
  return {
    pekerjaan: Array.from(state.index.urutanPekerjaan, (p) =>
      printPekerjaan(state, p, input.pekerjaan[p] as PekerjaanRow, analisa),
    ),
    klasifikasi: printKlasifikasi(state, input.klasifikasi),
    ...printRingkasan(state),
    peringatan: collectPeringatan(state, input),
  }
}
