import type { Konvensi } from '@/lib/domain/angka/scan-angka'
import type { Kategori } from '@/lib/domain/rekap/types'
import { isJumlah, partOf } from './cell-words'
import { isHeaderAgain } from './find-header'
import { problem } from './problem'
import { type BarisPekerjaan, readJobRow, readNumberedJob } from './read-job-row'
import { conventionOf } from './read-koefisien'
import { readKomponen } from './read-komponen'
import { type Label, readLabel } from './read-label'
import { cellReader, type Pembaca } from './row-cells'
import type { Asal, Bacaan, LembarTerbaca, Sel } from './types'

interface Keadaan {
  lembar: LembarTerbaca
  baca: Pembaca
  konvensi: Konvensi | undefined
  hasil: Bacaan
  /** The job that komponen belong to, and whether any has come yet. */
  kini: (BarisPekerjaan & { asal: Asal; isi: number; bagian: Set<Kategori> }) | null
  bagian: Kategori | null
  grup: string
  /** Labelled values since the last job, not made into one yet. */
  label: Label & { asal?: Asal }
}

/** A sheet in which a job's row is followed by its komponen, mostly under the headings A, B and C. */
export function readAlternating(lembar: LembarTerbaca): Bacaan {
  const baca = cellReader(lembar)
  const keadaan: Keadaan = {
    lembar,
    baca,
    konvensi: conventionOf(lembar.baris.slice(lembar.barisIsi).map((row) => baca.sel(row, 'koefisien'))),
    hasil: { pekerjaan: [], komponen: [], masalah: [] },
    kini: null,
    bagian: null,
    grup: '',
    label: {},
  }
  // a sheet of one analysis has its job above the header
  for (let baris = 0; baris < lembar.baris.length; baris++) {
    const row = lembar.baris[baris] ?? []
    if (row.every((sel) => sel.teks === '') || isHeaderAgain(row, lembar)) continue
    const asal = { lembar, baris }
    if (baris >= lembar.barisIsi) readRow(row, asal, keadaan)
    else if (baris < (lembar.barisJudul ?? 0)) readTitle(row, asal, keadaan)
  }
  close(keadaan)
  return keadaan.hasil
}

/** Of the title block labels and the code of an analysis count: years and numbers of regulations stand there, too. */
function readTitle(row: readonly Sel[], asal: Asal, keadaan: Keadaan): void {
  if (takeLabel(row, asal, keadaan, true)) return
  const job = readJobRow(row, keadaan.baca)
  if (job && /\d\.\(?\d/.test(job.kode)) open(job, asal, keadaan)
}

/** A labelled value: code and name together open a job, a unit is that of the job just opened. */
function takeLabel(row: readonly Sel[], asal: Asal, keadaan: Keadaan, diAtasJudul: boolean): boolean {
  const label = readLabel(row, diAtasJudul)
  if (!label) return false
  const job =
    label.uraian === undefined ? null : readJobRow([{ teks: label.uraian, angka: false }], keadaan.baca)
  if (job) open(job, asal, keadaan)
  else Object.assign(keadaan.label, label, { asal: label.kode === undefined ? keadaan.label.asal : asal })
  const { kode, uraian, satuan } = keadaan.label
  if (kode !== undefined && uraian !== undefined) {
    open({ kode, uraian, satuan: satuan ?? '', dariNama: false }, keadaan.label.asal ?? asal, keadaan)
  } else if (satuan !== undefined && keadaan.kini?.isi === 0) {
    Object.assign(keadaan.kini, { satuan, dariNama: false })
  }
  return true
}

function readRow(row: readonly Sel[], asal: Asal, keadaan: Keadaan): void {
  const { baca, kini } = keadaan
  const cells = row.map((sel) => sel.teks)
  const satuan = baca.teks(row, 'satuan')
  const kosong = baca.teks(row, 'koefisien') === ''
  if (!/^\d/.test(baca.teks(row, 'koefisien')) && takeLabel(row, asal, keadaan, false)) return
  const bagian = kosong ? partOf(cells) : null
  if (bagian) part(bagian, keadaan)
  else if (isJumlah(kosong ? cells : [baca.teks(row, 'uraian')])) sum(cells, keadaan)
  else if (kosong) {
    const job = readJobRow(row, baca) ?? numbered(row, asal, keadaan)
    // under a heading a row with the code of an item is a komponen that lacks its coefficient
    if (job && !(keadaan.bagian && isItemCode(job.kode))) open(job, asal, keadaan)
    else if (!kini || (satuan === '' && !job)) note(row, keadaan)
    else takeKomponen(row, asal, keadaan)
  } else takeKomponen(row, asal, keadaan)
}

function numbered(row: readonly Sel[], asal: Asal, { baca, hasil }: Keadaan): BarisPekerjaan | null {
  const job = baca.teks(row, 'satuan') === '' ? readNumberedJob(row, baca) : null
  if (job) {
    const params = { kode: job.kode }
    hasil.masalah.push(problem(asal, baca.at('no'), 'peringatan', 'ahsp_kode_dari_nomor', params))
  }
  return job
}

function takeKomponen(
  row: readonly Sel[],
  asal: Asal,
  { baca, kini, konvensi, bagian, hasil }: Keadaan,
): void {
  // lines of signatures, notes, numbers of pages: a komponen has a name
  if (baca.teks(row, 'uraian') === '' && baca.teks(row, 'satuan') === '') return
  if (!kini) {
    hasil.masalah.push(problem(asal, baca.at('uraian'), 'galat', 'ahsp_komponen_tanpa_pekerjaan'))
    return
  }
  const kodeItem = baca.teks(row, 'kode_item') || baca.teks(row, 'kode')
  kini.isi++
  const dasar = { row, baca, asal, konvensi, kodePekerjaan: kini.kode, kodeItem, bagian }
  const komponen = readKomponen(dasar, hasil.masalah)
  if (komponen) hasil.komponen.push(komponen)
}

/** F ends the analysis: what follows without a new job is no part of it. */
function sum(cells: readonly string[], keadaan: Keadaan): void {
  if (cells.some((teks) => SELURUH.test(teks))) keadaan.bagian = null
  if (keadaan.kini?.isi && cells.some((teks) => HARGA_SATUAN.test(teks))) close(keadaan)
}

const SELURUH = /A ?\+ ?B|biaya umum|overhead|keuntungan|profit|harga satuan/i
const HARGA_SATUAN = /^(F\b[.\s]*)?(nilai )?(harga satuan pekerjaan|hsp\b)/i

/** The same part twice without a job between: the row of a job was not understood, and nothing may be put to another. */
function part(bagian: Kategori, keadaan: Keadaan): void {
  if (keadaan.kini?.isi && keadaan.kini.bagian.has(bagian)) close(keadaan)
  keadaan.kini?.bagian.add(bagian)
  keadaan.bagian = bagian
}

/** L.01, M.23, E05.b: a letter of the parts and one number. */
const isItemCode = (kode: string) => /^(L|M|E|B|T|P|TK|BHN|ALT|PR|LN)[.\-\s]?\d+[a-z]?(\.[a-z])?$/i.test(kode)

/** Words alone between two analyses head what follows. */
function note(row: readonly Sel[], keadaan: Keadaan): void {
  const words = row.map((sel) => sel.teks).filter(Boolean)
  const judul = words.at(-1) ?? ''
  if (keadaan.kini === null && words.length <= 2 && /^[\p{Lu}\d\s,./()&-]{6,}$/u.test(judul))
    keadaan.grup = judul
}

function open(job: BarisPekerjaan, asal: Asal, keadaan: Keadaan): void {
  close(keadaan)
  keadaan.kini = { ...job, asal, isi: 0, bagian: new Set() }
  keadaan.bagian = null
  keadaan.label = {}
}

/** A code that has neither komponen nor unit of its own is the heading of those that follow. */
function close(keadaan: Keadaan): void {
  const { kini, grup, baca, hasil } = keadaan
  keadaan.kini = null
  if (!kini) return
  if (kini.isi === 0 && (kini.satuan === '' || kini.dariNama)) {
    keadaan.grup = kini.uraian
    return
  }
  const { kode, uraian, satuan, asal } = kini
  if (kini.dariNama) {
    hasil.masalah.push(problem(asal, baca.at('satuan'), 'peringatan', 'ahsp_satuan_dari_nama', { satuan }))
  }
  hasil.pekerjaan.push({ kode, uraian, satuan, grup, rujukan: '', asal })
}
