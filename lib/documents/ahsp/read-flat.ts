import type { Kategori } from '@/lib/domain/rekap/types'
import { isJumlah, partOf } from './cell-words'
import { isHeaderAgain } from './find-header'
import { problem } from './problem'
import { conventionOf } from './read-koefisien'
import { readKomponen } from './read-komponen'
import { cellReader, type Pembaca } from './row-cells'
import type { Asal, Bacaan, LembarTerbaca, PekerjaanTerbaca, Sel } from './types'

const isEmpty = (row: readonly Sel[]) => row.every((sel) => sel.teks === '')

/** Rows below the header that hold something of their own. */
function* rowsOf(lembar: LembarTerbaca): Generator<{ row: readonly Sel[]; asal: Asal }> {
  for (let baris = lembar.barisIsi; baris < lembar.baris.length; baris++) {
    const row = lembar.baris[baris] ?? []
    if (isEmpty(row) || isHeaderAgain(row, lembar)) continue
    yield { row, asal: { lembar, baris } }
  }
}

/** A list of jobs: each row one, rows with a name and no code are headings. */
export function readPekerjaan(lembar: LembarTerbaca): Bacaan {
  const baca = cellReader(lembar)
  const hasil: Bacaan = { pekerjaan: [], komponen: [], masalah: [] }
  const kolomKode = baca.at('kode_pekerjaan') === undefined ? 'kode' : 'kode_pekerjaan'
  const kolomNama = baca.at('uraian') === undefined ? 'uraian_pekerjaan' : 'uraian'
  let grup = ''
  for (const { row, asal } of rowsOf(lembar)) {
    const kode = baca.teks(row, kolomKode)
    const uraian = baca.teks(row, kolomNama)
    if (kode === '') {
      if (uraian !== '' && !isJumlah([uraian])) grup = uraian
      continue
    }
    if (uraian === '') {
      hasil.masalah.push(problem(asal, baca.at(kolomNama), 'galat', 'ahsp_uraian_kosong'))
      continue
    }
    const satuan = baca.satuan(row, 'satuan') || baca.satuan(row, 'satuan_pekerjaan')
    hasil.pekerjaan.push({
      kode,
      uraian,
      satuan,
      grup: baca.teks(row, 'grup') || grup,
      rujukan: baca.teks(row, 'rujukan'),
      asal,
    })
  }
  return hasil
}

/** One table: each row a komponen that names its job, or stands below the row that does (merged cells). */
export function readFlat(lembar: LembarTerbaca): Bacaan {
  const baca = cellReader(lembar)
  const hasil: Bacaan = { pekerjaan: [], komponen: [], masalah: [] }
  const konvensi = conventionOf(lembar.baris.slice(lembar.barisIsi).map((row) => baca.sel(row, 'koefisien')))
  const known = new Map<string, PekerjaanTerbaca>()
  let induk = ''
  let bagian: Kategori | null = null
  for (const { row, asal } of rowsOf(lembar)) {
    const kode = baca.teks(row, 'kode_pekerjaan')
    if (kode !== '') induk = kode
    if (lembar.bentuk === 'rata' && kode !== '') takeJob({ row, asal, baca, kode, known, hasil })
    const uraian = baca.teks(row, 'uraian')
    const koefisien = baca.teks(row, 'koefisien')
    const kodeItem = baca.teks(row, 'kode_item') || baca.teks(row, 'kode')
    if (koefisien === '' && baca.teks(row, 'satuan') === '' && kodeItem === '') {
      // the job's own row, or a heading
      const judul = kode === '' ? partOf(row.map((sel) => sel.teks)) : null
      if (judul) bagian = judul
      if (kode !== '') bagian = null
      if (kode === '' || uraian === '') continue
    }
    if (isJumlah([uraian])) continue
    if (induk === '') {
      hasil.masalah.push(problem(asal, baca.at('kode_pekerjaan'), 'galat', 'ahsp_komponen_tanpa_pekerjaan'))
      continue
    }
    const komponen = readKomponen(
      { row, baca, asal, konvensi, kodePekerjaan: induk, kodeItem, bagian },
      hasil.masalah,
    )
    if (komponen) hasil.komponen.push(komponen)
  }
  hasil.pekerjaan.push(...known.values())
  return hasil
}

interface Sebaris {
  row: readonly Sel[]
  asal: Asal
  baca: Pembaca
  kode: string
  known: Map<string, PekerjaanTerbaca>
  hasil: Bacaan
}

/** The job's columns are repeated with every komponen: the first names it, another name is another job of that code. */
function takeJob({ row, asal, baca, kode, known, hasil }: Sebaris): void {
  const uraian = baca.teks(row, 'uraian_pekerjaan')
  const before = known.get(kode)
  if (before) {
    if (uraian !== '' && uraian.toLowerCase() !== before.uraian.toLowerCase()) {
      const params = { kode, tempat: `${before.asal.lembar.nama} ${before.asal.baris + 1}` }
      hasil.masalah.push(problem(asal, baca.at('kode_pekerjaan'), 'galat', 'ahsp_kode_ganda', params))
    }
    return
  }
  if (uraian === '')
    hasil.masalah.push(problem(asal, baca.at('uraian_pekerjaan'), 'galat', 'ahsp_uraian_kosong'))
  known.set(kode, {
    kode,
    uraian,
    satuan: baca.satuan(row, 'satuan_pekerjaan'),
    grup: baca.teks(row, 'grup'),
    rujukan: baca.teks(row, 'rujukan'),
    asal,
  })
}
