import { findSiklus } from '../analisa/find-siklus'
import { compareDecimal, fromScaled } from '../decimal'
import { analisaAbove } from './compute-analisa'
import { rowsOf } from './csr'
import type { RekapState } from './rekap-state'
import type { AnalisaRow, HargaItemRow, Peringatan, RekapInput } from './types'

const diLuar = (persen: bigint) => persen < 1000n || persen > 1500n

/** Everything the estimator should look at, in a fixed order: project, prices, analyses, then line by line. */
export function collectPeringatan(state: RekapState, input: RekapInput): Peringatan[] {
  return [
    ...ofPricing(state),
    ...ofHarga(state, input),
    ...ofAnalisa(state, input),
    ...ofKomponen(state, input),
    ...ofKlasifikasi(state, input),
    ...ofPekerjaan(state, input),
  ]
}

function* ofPricing({ pricing, markup }: RekapState): Iterable<Peringatan> {
  const { ppnPercent, markupPercent } = pricing
  if (compareDecimal(ppnPercent, '12') === 0) yield { kode: 'PPN_12_PENUH', ppnPercent }
  if (diLuar(markup)) yield { kode: 'MARKUP_DI_LUAR', markupPercent, pekerjaanId: null }
}

function* ofHarga(state: RekapState, input: RekapInput): Iterable<Peringatan> {
  const { ofItem, analisa } = state.index
  for (const [i, harga] of state.harga.entries()) {
    if (harga !== null) continue
    const awal = Array.from(rowsOf(ofItem, i), (k) => analisa[k] as number)
    const pekerjaan = touched(state, input, awal)
    if (pekerjaan.length === 0) continue
    const { id, kategori, kode, uraian } = input.hargaItem[i] as HargaItemRow
    yield { kode: 'HARGA_KOSONG', hargaItemId: id, kategori, kodeItem: kode, uraian, pekerjaan }
  }
}

function* ofAnalisa(state: RekapState, input: RekapInput): Iterable<Peringatan> {
  const { ofAnalisa, putus } = state.index
  for (let a = 0; a < putus.length; a++) {
    const { id, kode, uraian } = input.analisa[a] as AnalisaRow
    if (putus[a] === 2) yield { kode: 'BERSARANG_TERLALU_DALAM', analisaId: id, kodeAnalisa: kode }
    if (ofAnalisa.start[a] !== ofAnalisa.start[a + 1]) continue
    const pekerjaan = touched(state, input, [a])
    if (pekerjaan.length === 0) continue
    yield { kode: 'ANALISA_KOSONG', analisaId: id, kodeAnalisa: kode, uraian, pekerjaan }
  }
  if (putus.includes(1)) yield* ofSiklus(state, input)
}

function* ofSiklus({ index }: RekapState, input: RekapInput): Iterable<Peringatan> {
  const { putus, analisa, sub } = index
  const nama = (a: number) => (input.analisa[a] as AnalisaRow).id
  const bundles = []
  for (const k of index.bundlesOf.rows) {
    const [dari, ke] = [analisa[k] as number, sub[k] as number]
    if (putus[dari] === 1 && putus[ke] === 1) bundles.push({ dari: nama(dari), ke: nama(ke) })
  }
  const rusak = input.analisa.filter((_, a) => putus[a] === 1).map((row) => row.id)
  yield { kode: 'SIKLUS', jalur: findSiklus(bundles) ?? [], analisa: rusak }
}

function* ofKomponen({ index }: RekapState, input: RekapInput): Iterable<Peringatan> {
  for (let k = 0; k < index.analisa.length; k++) {
    if ((index.item[k] as number) >= 0 || (index.sub[k] as number) >= 0) continue
    const { id, analisaId } = input.komponen[k] as { id: string; analisaId: string }
    yield { kode: 'KOMPONEN_PUTUS', komponenId: id, analisaId }
  }
}

function* ofKlasifikasi({ index }: RekapState, input: RekapInput): Iterable<Peringatan> {
  for (const h of index.lepas) {
    yield { kode: 'KLASIFIKASI_PUTUS', klasifikasiId: input.klasifikasi[h]?.id ?? null, pekerjaanId: null }
  }
}

function* ofPekerjaan(state: RekapState, input: RekapInput): Iterable<Peringatan> {
  const { index, volume, ownMarkup, langsung } = state
  for (const p of index.urutanPekerjaan) {
    const pekerjaanId = (input.pekerjaan[p] as { id: string }).id
    const markup = ownMarkup[p] ?? null
    if ((index.heading[p] as number) < 0)
      yield { kode: 'KLASIFIKASI_PUTUS', klasifikasiId: null, pekerjaanId }
    if (volume[p] === 0n) yield { kode: 'VOLUME_NOL', pekerjaanId }
    if ((index.dipakai[p] as number) < 0 && langsung[p] === null) yield { kode: 'TANPA_ANALISA', pekerjaanId }
    if (markup !== null && diLuar(markup)) {
      yield { kode: 'MARKUP_DI_LUAR', markupPercent: fromScaled(markup, 2, 2), pekerjaanId }
    }
  }
}

/** Ids of the pekerjaan that use one of these analyses, directly or through bundles, in document order. */
function touched(state: RekapState, input: RekapInput, awal: number[]): string[] {
  const { tempat } = state.index
  const kena: number[] = []
  for (const a of analisaAbove(state, awal)) for (const p of rowsOf(state.index.pekerjaanOf, a)) kena.push(p)
  kena.sort((p, q) => (tempat[p] as number) - (tempat[q] as number))
  return kena.map((p) => (input.pekerjaan[p] as { id: string }).id)
}
