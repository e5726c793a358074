import { SKALA, toScaled } from '../decimal'
import { collectPeringatan } from './collect-peringatan'
import { compareState } from './compare-state'
import { analisaAbove, recomputeAnalisa } from './compute-analisa'
import { computePekerjaan } from './compute-pekerjaan'
import { createState } from './create-state'
import { rowsOf } from './csr'
import { putRow, putRows, type RowsBaru, removeRow } from './edit-rows'
import { printHasil } from './print-hasil'
import { printAnalisa, printPekerjaan, printRingkasan, uang } from './print-rekap'
import type { RekapState } from './rekap-state'
import type * as T from './types'

type Rows = {
  -readonly [K in keyof T.RekapInput]: T.RekapInput[K] extends readonly (infer R)[] ? R[] : T.RekapInput[K]
}

/**
 * The rekap kept up to date under edits: a figure set again recomputes what depends on it and nothing else.
 * Exact and equal to hitungRekap over the same rows at any moment. Figures are decimal text with a point.
 * Setters of an unknown id change nothing; readers of one throw RangeError.
 */
export class RekapEngine {
  private rows: Rows
  private state: RekapState
  private pekerjaanAt = new Map<string, number>()
  private komponenAt: Map<string, number> | null = null

  constructor(input: T.RekapInput) {
    this.rows = copyRows(input)
    this.state = createState(this.rows)
    this.indexRows()
  }

  /** Price of a harga item in rupiah; null: unknown, counts 0 and is reported. */
  setHarga(id: string, harga: string | null): T.Perubahan {
    const { index, own, ownKosong } = this.state
    const i = index.itemAt.get(id)
    if (i === undefined) return unchanged()
    const lama = this.state.harga[i] ?? null
    const baru = harga === null ? null : toScaled(harga, SKALA.harga)
    this.rows.hargaItem[i] = { ...(this.rows.hargaItem[i] as T.HargaItemRow), hargaSatuan: harga }
    if (lama === baru) return unchanged()
    this.state.harga[i] = baru
    const awal = new Set<number>()
    for (const k of rowsOf(index.ofItem, i)) {
      const a = index.analisa[k] as number
      const at = 4 * a + (index.kategori[i] as number)
      own[at] = (own[at] as bigint) + (index.koefisien[k] as bigint) * ((baru ?? 0n) - (lama ?? 0n))
      if (baru === null) ownKosong[a] = (ownKosong[a] as number) + 1
      if (lama === null) ownKosong[a] = (ownKosong[a] as number) - 1
      awal.add(a)
    }
    return this.refreshAnalisa(awal)
  }

  setKoefisien(komponenId: string, koefisien: string): T.Perubahan {
    this.komponenAt ??= new Map(this.rows.komponen.map((row, k) => [row.id, k]))
    const k = this.komponenAt.get(komponenId)
    if (k === undefined) return unchanged()
    const { index, own, harga } = this.state
    const baru = toScaled(koefisien, SKALA.koefisien)
    const beda = baru - (index.koefisien[k] as bigint)
    this.rows.komponen[k] = { ...(this.rows.komponen[k] as T.KomponenRow), koefisien }
    index.koefisien[k] = baru
    const a = index.analisa[k] as number
    const i = index.item[k] as number
    if (i >= 0) {
      const at = 4 * a + (index.kategori[i] as number)
      own[at] = (own[at] as bigint) + beda * (harga[i] ?? 0n)
    }
    return a < 0 || beda === 0n ? unchanged() : this.refreshAnalisa([a])
  }

  setVolume(pekerjaanId: string, volume: string): T.Perubahan {
    return this.setPekerjaan(pekerjaanId, { volume }, this.state.volume, toScaled(volume, SKALA.volume))
  }

  /** Own markup in percent, 0 is a value; null: the project's. */
  setMarkup(pekerjaanId: string, markupPercent: string | null): T.Perubahan {
    const baru = markupPercent === null ? null : toScaled(markupPercent, SKALA.persen)
    return this.setPekerjaan(pekerjaanId, { markupPercent }, this.state.ownMarkup, baru)
  }

  /** Lump-sum unit rate in rupiah; counts only while the pekerjaan has no analisa. */
  setHargaLangsung(pekerjaanId: string, hargaLangsung: string | null): T.Perubahan {
    const p = this.pekerjaanAt.get(pekerjaanId)
    const bebas = p !== undefined && this.rows.pekerjaan[p]?.analisaId === null
    const baru = hargaLangsung === null || !bebas ? null : toScaled(hargaLangsung, SKALA.harga)
    return this.setPekerjaan(pekerjaanId, { hargaLangsung }, this.state.langsung, baru)
  }

  /** Pricing of the project; ppn and the rounding of the total move no line. */
  setPricing(pricing: T.Pricing): T.Perubahan {
    const { state } = this
    const lama = state.pricing
    const markup = toScaled(pricing.markupPercent, SKALA.persen)
    const semua =
      lama.pembulatanHsp !== pricing.pembulatanHsp || lama.arahPembulatanHsp !== pricing.arahPembulatanHsp
    const kena = Array.from(state.volume.keys()).filter((p) => {
      return semua || (markup !== state.markup && state.ownMarkup[p] === null)
    })
    this.rows.pricing = pricing
    state.pricing = pricing
    state.markup = markup
    return this.refreshPekerjaan(kena)
  }

  putHargaItem(row: T.HargaItemRow, sebelum?: string | null): T.Perubahan {
    return this.setInput({ ...this.rows, hargaItem: putRow(this.rows.hargaItem, row, sebelum) })
  }
  putAnalisa(row: T.AnalisaRow, sebelum?: string | null): T.Perubahan {
    return this.setInput({ ...this.rows, analisa: putRow(this.rows.analisa, row, sebelum) })
  }
  putKomponen(row: T.KomponenRow, sebelum?: string | null): T.Perubahan {
    return this.setInput({ ...this.rows, komponen: putRow(this.rows.komponen, row, sebelum) })
  }
  putKlasifikasi(row: T.KlasifikasiRow, sebelum?: string | null): T.Perubahan {
    return this.setInput({ ...this.rows, klasifikasi: putRow(this.rows.klasifikasi, row, sebelum) })
  }
  putPekerjaan(row: T.PekerjaanRow, sebelum?: string | null): T.Perubahan {
    return this.setInput({ ...this.rows, pekerjaan: putRow(this.rows.pekerjaan, row, sebelum) })
  }
  /** Many rows in one recomputation (a paste, an answer of the server). */
  putRows(baru: RowsBaru): T.Perubahan {
    return this.setInput(putRows(this.rows, baru))
  }
  removeHargaItem(id: string): T.Perubahan {
    return this.setInput(removeRow(this.rows, 'hargaItem', id))
  }
  /** With its komponen. */
  removeAnalisa(id: string): T.Perubahan {
    return this.setInput(removeRow(this.rows, 'analisa', id))
  }
  removeKomponen(id: string): T.Perubahan {
    return this.setInput(removeRow(this.rows, 'komponen', id))
  }
  /** With everything below it. */
  removeKlasifikasi(id: string): T.Perubahan {
    return this.setInput(removeRow(this.rows, 'klasifikasi', id))
  }
  removePekerjaan(id: string): T.Perubahan {
    return this.setInput(removeRow(this.rows, 'pekerjaan', id))
  }

  /** Replaces all rows and computes everything again. */
  setInput(input: T.RekapInput): T.Perubahan {
    const lama = { state: this.state, input: this.rows }
    this.rows = copyRows(input)
    this.state = createState(this.rows)
    this.indexRows()
    return compareState(lama, { state: this.state, input: this.rows })
  }

  hasPekerjaan(id: string): boolean {
    return this.pekerjaanAt.has(id)
  }
  pekerjaan(id: string): T.PekerjaanHasil {
    const p = known(this.pekerjaanAt.get(id), id)
    return printPekerjaan(this.state, p, this.rows.pekerjaan[p] as T.PekerjaanRow)
  }
  klasifikasi(id: string): { jumlah: string } {
    const h = known(this.state.index.klasifikasiAt.get(id), id)
    return { jumlah: uang(this.state.headingSum[h] as bigint, this.state.skala) }
  }
  analisa(id: string): T.AnalisaHasil {
    return printAnalisa(this.state, known(this.state.index.analisaAt.get(id), id))
  }
  ringkasan(): T.Ringkasan {
    return printRingkasan(this.state)
  }
  peringatan(): T.Peringatan[] {
    return collectPeringatan(this.state, this.rows)
  }
  hasil(): T.HasilRekap {
    return printHasil(this.state, this.rows)
  }
  /** The rows as they stand now; not to be changed. */
  input(): T.RekapInput {
    return this.rows
  }

  private indexRows(): void {
    this.pekerjaanAt = new Map(this.rows.pekerjaan.map((row, p) => [row.id, p]))
    this.komponenAt = null
  }

  private setPekerjaan<V>(id: string, isi: Partial<T.PekerjaanRow>, kolom: V[], baru: V): T.Perubahan {
    const p = this.pekerjaanAt.get(id)
    if (p === undefined) return unchanged()
    this.rows.pekerjaan[p] = { ...(this.rows.pekerjaan[p] as T.PekerjaanRow), ...isi }
    if (kolom[p] === baru) return unchanged()
    kolom[p] = baru
    return this.refreshPekerjaan([p])
  }

  private refreshAnalisa(awal: Iterable<number>): T.Perubahan {
    const kena: number[] = []
    for (const a of analisaAbove(this.state, awal)) {
      if (!recomputeAnalisa(this.state, a)) continue
      for (const p of rowsOf(this.state.index.pekerjaanOf, a)) kena.push(p)
    }
    return this.refreshPekerjaan(kena)
  }

  private refreshPekerjaan(kena: number[]): T.Perubahan {
    const { index, headingSum } = this.state
    const headings = new Set<number>()
    for (const p of kena) {
      const beda = computePekerjaan(this.state, p)
      if (beda === 0n) continue
      this.state.total += beda
      for (let h = index.heading[p] as number; h >= 0; h = index.parent[h] as number) {
        headingSum[h] = (headingSum[h] as bigint) + beda
        headings.add(h)
      }
    }
    kena.sort((p, q) => (index.tempat[p] as number) - (index.tempat[q] as number))
    return {
      pekerjaan: kena.map((p) => (this.rows.pekerjaan[p] as T.PekerjaanRow).id),
      klasifikasi: index.headings
        .filter((h) => headings.has(h))
        .map((h) => (this.rows.klasifikasi[h] as T.KlasifikasiRow).id),
    }
  }
}

/** Builds the engine from the rows of a project; the rows themselves are not changed by later edits. */
export function createRekapEngine(input: T.RekapInput): RekapEngine {
  return new RekapEngine(input)
}

const unchanged = (): T.Perubahan => ({ pekerjaan: [], klasifikasi: [] })

function known(at: number | undefined, id: string): number {
  if (at === undefined) throw new RangeError(`unknown id: ${id}`)
  return at
}

function copyRows(input: T.RekapInput): Rows {
  return {
    pricing: input.pricing,
    hargaItem: [...input.hargaItem],
    analisa: [...input.analisa],
    komponen: [...input.komponen],
    klasifikasi: [...input.klasifikasi],
    pekerjaan: [...input.pekerjaan],
  }
}
