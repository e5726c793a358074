import { detectLayout } from './detect-layout'
import { findHeader } from './find-header'
import { flagLostComma } from './flag-lost-comma'
import { join } from './join'
import { mapColumns } from './map-columns'
import { readAlternating } from './read-alternating'
import { readFile } from './read-file'
import { readFlat, readPekerjaan } from './read-flat'
import type { Bacaan, Berkas, HasilBaca, Lembar, LembarTerbaca, Masalah, OpsiBaca } from './types'

/**
 * Files of analyses in whatever layout, as analyses and every problem by sheet, row and column.
 * Pure: the same files and choices give the same answer. AhspError when a file cannot be read at all.
 */
export async function readAhsp(files: readonly Berkas[], opsi: OpsiBaca = {}): Promise<HasilBaca> {
  const sheets: Lembar[] = []
  for (const berkas of named(files)) sheets.push(...(await readFile(berkas)))
  const lembar = settle(sheets.map((sheet) => understand(sheet, opsi)))
  const bacaan = lembar.map(readSheet)
  const komponen = bacaan.flatMap((sheet) => sheet.komponen)
  const masalahBaca = bacaan.flatMap((sheet) => sheet.masalah)
  const berusul = new Set(masalahBaca.flatMap(({ id }) => (id ? [rowOf(id)] : [])))
  const koma = flagLostComma(komponen, opsi.lain).filter(({ id = '' }) => !berusul.has(rowOf(id)))
  const usul = [...masalahBaca, ...koma]
  repair(bacaan, usul, new Set(opsi.perbaikan))
  const { analisa, masalah } = join(bacaan)
  const semua = [...usul, ...masalah]
  if (analisa.length === 0) semua.unshift(nothing(files))
  return { lembar: lembar.map(viewOf), analisa, masalah: sorted(semua, lembar) }
}

/** Two files of one name are told apart by a number, since problems and choices go by name. */
function named(files: readonly Berkas[]): Berkas[] {
  const seen = new Map<string, number>()
  return files.map(({ nama, data }) => {
    const banyak = (seen.get(nama) ?? 0) + 1
    seen.set(nama, banyak)
    return { nama: banyak === 1 ? nama : `${nama} (${banyak})`, data }
  })
}

function understand(sheet: Lembar, { pemetaan = {} }: OpsiBaca): LembarTerbaca {
  const { baris: barisJudul, isi: barisIsi, judul } = findHeader(sheet.baris)
  const isi = sheet.baris.slice(barisIsi)
  const kolom = mapColumns(judul, isi, pemetaan[`${sheet.berkas}|${sheet.nama}`])
  return { ...sheet, barisJudul, barisIsi, kolom, bentuk: detectLayout(kolom, isi) }
}

/** A list of jobs counts where komponen need it, or where nothing else has analyses: else it is a summary of them. */
function settle(lembar: readonly LembarTerbaca[]): LembarTerbaca[] {
  const ada = (bentuk: LembarTerbaca['bentuk']) => lembar.some((sheet) => sheet.bentuk === bentuk)
  if (ada('komponen')) {
    const asked = new Set(lembar.filter((sheet) => sheet.bentuk === 'komponen').flatMap((s) => codesOf(s)))
    const needed = (sheet: LembarTerbaca) => codesOf(sheet).some((kode) => asked.has(kode))
    return lembar.map((sheet) => (sheet.bentuk === 'pekerjaan' && !needed(sheet) ? skipped(sheet) : sheet))
  }
  const lain = ada('rata') || ada('selang')
  return lembar.map((sheet) => (sheet.bentuk === 'pekerjaan' && lain ? skipped(sheet) : sheet))
}

const skipped = (sheet: LembarTerbaca): LembarTerbaca => ({ ...sheet, bentuk: 'lewati' })

function codesOf({ kolom, baris, barisIsi }: LembarTerbaca): string[] {
  const kode = (kolom.find((k) => k.peran === 'kode_pekerjaan') ?? kolom.find((k) => k.peran === 'kode'))
    ?.index
  if (kode === undefined) return []
  return baris.slice(barisIsi).flatMap((row) => (row[kode]?.teks ? [row[kode].teks] : []))
}

function readSheet(lembar: LembarTerbaca): Bacaan {
  if (lembar.bentuk === 'pekerjaan') return readPekerjaan(lembar)
  if (lembar.bentuk === 'selang') return readAlternating(lembar)
  if (lembar.bentuk === 'lewati') return { pekerjaan: [], komponen: [], masalah: [] }
  return readFlat(lembar)
}

/** Of `koma:berkas|lembar|baris` what stands behind the kind: a row is offered one repair. */
const rowOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Puts accepted repairs in the place of what was read. */
function repair(bacaan: readonly Bacaan[], usul: readonly Masalah[], diterima: ReadonlySet<string>): void {
  const values = new Map<string, string>()
  for (const { id, usul: nilai } of usul) {
    if (id && nilai && diterima.has(id)) values.set(rowOf(id), nilai)
  }
  if (values.size === 0) return
  for (const row of bacaan.flatMap(({ komponen }) => komponen)) {
    const { berkas, nama } = row.asal.lembar
    const nilai = values.get(`${berkas}|${nama}|${row.asal.baris + 1}`)
    if (nilai !== undefined) row.koefisien = nilai
  }
}

const nothing = (files: readonly Berkas[]): Masalah => ({
  tingkat: 'galat',
  berkas: files[0]?.nama ?? '',
  lembar: '',
  baris: null,
  kolom: null,
  pesan: 'ahsp_tidak_ada_analisa',
  params: {},
})

/** Errors first, then as they stand in the files. */
function sorted(masalah: readonly Masalah[], lembar: readonly Lembar[]): Masalah[] {
  const place = new Map(lembar.map(({ berkas, nama }, n) => [`${berkas}|${nama}`, n]))
  const rank = (m: Masalah) => (m.tingkat === 'galat' ? 0 : 1)
  const sheet = (m: Masalah) => place.get(`${m.berkas}|${m.lembar}`) ?? -1
  return [...masalah].sort(
    (a, b) => rank(a) - rank(b) || sheet(a) - sheet(b) || (a.baris ?? 0) - (b.baris ?? 0),
  )
}

const viewOf = ({ berkas, nama, barisJudul, bentuk, kolom, baris }: LembarTerbaca) => ({
  berkas,
  nama,
  barisJudul: barisJudul === null ? null : barisJudul + 1,
  bentuk,
  baris: baris.length,
  kolom,
})
