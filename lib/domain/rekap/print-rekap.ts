import { terbilang } from '../angka/terbilang'
import { divideRounded, fromScaled, pow10, rescale, roundDecimal, SKALA, toScaled } from '../decimal'
import { policyTotal } from '../rounding'
import { biayaPekerjaan, markupPekerjaan, skalaBiaya } from './compute-pekerjaan'
import type { RekapState } from './rekap-state'
import type {
  AnalisaHasil,
  KlasifikasiHasil,
  PekerjaanHasil,
  PekerjaanRow,
  RekapInput,
  Ringkasan,
} from './types'

const BOBOT = 10

/** Exact money: trailing zeros trimmed, at least 2 digits. */
export const uang = (n: bigint, skala: number) => fromScaled(n, skala, 2)

export function printAnalisa(state: RekapState, a: number): AnalisaHasil {
  const skala = 8 + 6 * (state.index.tingkat[a] as number)
  const [tk, bhn, alt, lain] = state.sum.slice(4 * a, 4 * a + 4) as [bigint, bigint, bigint, bigint]
  return {
    tenagaKerja: uang(tk, skala),
    bahan: uang(bhn, skala),
    alat: uang(alt, skala),
    lain: uang(lain, skala),
    biayaDasar: uang(state.biaya[a] as bigint, skala),
    lengkap: state.lengkap[a] === 1,
  }
}

function printLangsung(state: RekapState, p: number): AnalisaHasil {
  const biaya = uang(biayaPekerjaan(state, p), 8)
  const nol = '0.00'
  return { tenagaKerja: nol, bahan: nol, alat: nol, lain: biaya, biayaDasar: biaya, lengkap: true }
}

/** Figures of one line; `analisa` gives the printed costs of an analisa, so that a shared one is printed once. */
export function printPekerjaan(
  state: RekapState,
  p: number,
  row: PekerjaanRow,
  analisa = (a: number) => printAnalisa(state, a),
): PekerjaanHasil {
  const a = state.index.dipakai[p] as number
  const skala = skalaBiaya(state, p)
  const markup = markupPekerjaan(state, p)
  const biaya = a < 0 ? printLangsung(state, p) : analisa(a)
  return {
    id: row.id,
    kode: row.kode,
    uraian: row.uraian,
    satuan: row.satuan,
    volume: fromScaled(state.volume[p] as bigint, SKALA.volume, SKALA.volume),
    tenagaKerja: biaya.tenagaKerja,
    bahan: biaya.bahan,
    alat: biaya.alat,
    lain: biaya.lain,
    biayaDasar: biaya.biayaDasar,
    markupPercent: fromScaled(markup, SKALA.persen, SKALA.persen),
    markup: uang(biayaPekerjaan(state, p) * markup, skala + 4),
    hsp: uang(state.hsp[p] as bigint, skala + 4),
    jumlah: uang(state.jumlah[p] as bigint, skala + 7),
    bobot: printBobot(state, p, skala + 7),
  }
}

// jumlah / total as a fraction; both brought to one scale first
function printBobot(state: RekapState, p: number, skala: number): string {
  if (state.total === 0n) return '0'
  const bagian = (state.jumlah[p] as bigint) * pow10(state.skala - skala + BOBOT)
  return fromScaled(divideRounded(bagian, state.total, 'terdekat'), BOBOT, BOBOT)
}

export function printKlasifikasi(state: RekapState, rows: RekapInput['klasifikasi']): KlasifikasiHasil[] {
  const { headings, parent } = state.index
  const hasil: KlasifikasiHasil[] = []
  const daun = new Map<number, KlasifikasiHasil>()
  for (const h of headings) {
    const { id, nama } = rows[h] as RekapInput['klasifikasi'][number]
    const node = { id, nama, jumlah: uang(state.headingSum[h] as bigint, state.skala), sub: [] }
    daun.set(h, node)
    const saudara = daun.get(parent[h] as number)?.sub ?? hasil
    saudara.push(node)
  }
  return hasil
}

/** total exact; ppn and grandTotal to whole rupiah HALF_UP; dibulatkan by the project's policy. */
export function printRingkasan(state: RekapState): Ringkasan {
  const { pricing, total, skala } = state
  const persen = toScaled(pricing.ppnPercent, SKALA.persen)
  const ppn = rescale(total * persen, skala + 4, 0)
  const grandTotal = rescale(total + ppn * pow10(skala), skala, 0)
  const dibulatkan = policyTotal(grandTotal, pricing.pembulatan, pricing.arahPembulatan)
  return {
    total: uang(total, skala),
    ppnPercent: roundDecimal(pricing.ppnPercent, SKALA.persen),
    ppn: uang(ppn, 0),
    grandTotal: uang(grandTotal, 0),
    dibulatkan: uang(dibulatkan, 0),
    terbilang: terbilang(dibulatkan.toString()),
  }
}
