import { problem } from './problem'
import type { AnalisaKatalog, Bacaan, KomponenTerbaca, Masalah, PekerjaanTerbaca } from './types'

/** Longest code that a table of the catalogue is asked for (lib/contracts/katalog.ts). */
const KODE_MAKS = 60

/** What all sheets gave, as one list of analyses: each code once, each komponen at its job. */
export function join(bacaan: readonly Bacaan[]): { analisa: AnalisaKatalog[]; masalah: Masalah[] } {
  const masalah: Masalah[] = []
  const jobs = new Map<string, PekerjaanTerbaca>()
  for (const job of bacaan.flatMap(({ pekerjaan }) => pekerjaan)) {
    const kolom = codeColumn(job)
    const before = jobs.get(job.kode)
    if (job.kode.length > KODE_MAKS) {
      masalah.push(problem(job.asal, kolom, 'galat', 'ahsp_kode_panjang', { maks: KODE_MAKS }))
    } else if (before) {
      const tempat = `${before.asal.lembar.nama} ${before.asal.baris + 1}`
      masalah.push(problem(job.asal, kolom, 'galat', 'ahsp_kode_ganda', { kode: job.kode, tempat }))
    } else jobs.set(job.kode, job)
  }
  const rows = new Map<string, KomponenTerbaca[]>([...jobs.keys()].map((kode) => [kode, []]))
  for (const row of bacaan.flatMap(({ komponen }) => komponen)) {
    const list = rows.get(row.kodePekerjaan)
    if (list) list.push(row)
    else masalah.push(orphan(row))
  }
  const adaKomponen = bacaan.some(({ komponen }) => komponen.length > 0)
  for (const job of jobs.values()) masalah.push(...notesOf(job, rows.get(job.kode) ?? [], adaKomponen))
  masalah.push(...bundles(rows))
  return { analisa: [...jobs.values()].map((job) => plain(job, rows.get(job.kode) ?? [])), masalah }
}

const codeColumn = ({ asal }: Pick<PekerjaanTerbaca, 'asal'>) =>
  asal.lembar.kolom.find(({ peran }) => peran === 'kode_pekerjaan' || peran === 'kode')?.index

const orphan = (row: KomponenTerbaca): Masalah =>
  problem(row.asal, codeColumn(row), 'galat', 'ahsp_pekerjaan_tak_ada', { kode: row.kodePekerjaan })

function notesOf(job: PekerjaanTerbaca, rows: readonly KomponenTerbaca[], adaKomponen: boolean): Masalah[] {
  const { kolom } = job.asal.lembar
  const satuan = kolom.find(({ peran }) => peran === 'satuan_pekerjaan' || peran === 'satuan')?.index
  const { kode } = job
  return [
    ...(job.satuan === ''
      ? [problem(job.asal, satuan, 'peringatan', 'ahsp_pekerjaan_tanpa_satuan', { kode })]
      : []),
    ...(rows.length === 0 && adaKomponen
      ? [problem(job.asal, null, 'peringatan', 'ahsp_tanpa_komponen', { kode })]
      : []),
  ]
}

/** An item that has the code of an analysis of this set is that analysis, unless it leads back to itself. */
function bundles(rows: ReadonlyMap<string, KomponenTerbaca[]>): Masalah[] {
  const masalah: Masalah[] = []
  for (const list of rows.values()) {
    for (const row of list) {
      if (row.kodeItem === '' || !rows.has(row.kodeItem)) continue
      if (reaches(rows, row.kodeItem, row.kodePekerjaan)) {
        const params = { kode: row.kodeItem }
        masalah.push(problem(row.asal, null, 'peringatan', 'ahsp_bundel_melingkar', params))
      } else row.subKode = row.kodeItem
    }
  }
  return masalah
}

/** Does `from` use `target`, through the bundles that are known so far? */
function reaches(rows: ReadonlyMap<string, KomponenTerbaca[]>, from: string, target: string): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let kode = open.pop(); kode !== undefined; kode = open.pop()) {
    if (kode === target) return true
    if (seen.has(kode)) continue
    seen.add(kode)
    for (const { subKode } of rows.get(kode) ?? []) if (subKode !== null) open.push(subKode)
  }
  return false
}

const plain = ({ asal: _, ...job }: PekerjaanTerbaca, rows: readonly KomponenTerbaca[]): AnalisaKatalog => ({
  ...job,
  komponen: rows.map(({ asal: _asal, kodePekerjaan: _kode, ...row }) => row),
})
