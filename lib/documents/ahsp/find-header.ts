import type { PeranKolom } from '@/lib/contracts/katalog'
import { foldJudul, roleOfName } from './role-names'
import type { LembarTerbaca, Sel } from './types'

export interface JudulKolom {
  /** Row of the header, counted from 0; null when the sheet has none. */
  baris: number | null
  /** First row below it. */
  isi: number
  judul: string[]
}

const DICARI = 60
const POKOK: readonly PeranKolom[] = [
  'koefisien',
  'satuan',
  'uraian',
  'uraian_pekerjaan',
  'kode',
  'kode_pekerjaan',
]

const textAt = (row: readonly Sel[] | undefined, n: number) => row?.[n]?.teks ?? ''

/** The first row, or two rows read as one, whose cells name the most columns. */
export function findHeader(baris: readonly (readonly Sel[])[]): JudulKolom {
  let best: (JudulKolom & { nilai: number }) | null = null
  for (let n = 0; n < Math.min(baris.length, DICARI); n++) {
    const satu = (baris[n] ?? []).map((sel) => sel.teks)
    if (!isHeading(baris[n] ?? [])) continue
    const nilai = score(satu)
    if (nilai > (best?.nilai ?? 1)) best = { baris: n, isi: n + 1, judul: satu, nilai }
    const bawah = baris[n + 1]
    if (!bawah || !isHeading(bawah)) continue
    const dua = joined(satu, bawah)
    const nilaiDua = score(dua)
    if (nilaiDua > Math.max(nilai, score(bawah.map((sel) => sel.teks)), best?.nilai ?? 1)) {
      best = { baris: n, isi: n + 2, judul: dua, nilai: nilaiDua }
    }
  }
  if (!best) return { baris: null, isi: 0, judul: [] }
  return { baris: best.baris, isi: skipNumbers(baris, best.isi), judul: best.judul }
}

/** A row that repeats the header, or numbers its columns: the form prints both above every analysis. */
export function isHeaderAgain(row: readonly Sel[], { kolom }: LembarTerbaca): boolean {
  if (isNumbering(row)) return true
  const koefisien = kolom.find(({ peran }) => peran === 'koefisien')
  if (koefisien && roleOfName(textAt(row, koefisien.index)) === 'koefisien') return true
  const sama = kolom.filter(
    ({ index, judul }) => judul !== '' && foldJudul(textAt(row, index)) === foldJudul(judul),
  )
  return sama.length >= 3
}

/** Words only: no figure, no code of an analysis. */
const isHeading = (row: readonly Sel[]) =>
  row.some((sel) => sel.teks) && row.every((sel) => !sel.angka && !/^\d+([.,]\d+)+$/.test(sel.teks))

function rolesOf(judul: readonly string[]): Set<PeranKolom> {
  return new Set(judul.map(roleOfName).filter((peran) => peran !== null))
}

/** Different roles that are named; those that a table of analyses cannot do without count more. */
function score(judul: readonly string[]): number {
  const roles = rolesOf(judul)
  const pokok = POKOK.filter((peran) => roles.has(peran)).length
  return pokok === 0 ? 0 : roles.size + pokok
}

/** A cell of the upper line that spans several columns names those that stand below it. */
function joined(atas: readonly string[], bawah: readonly Sel[]): string[] {
  const length = Math.max(atas.length, bawah.length)
  let terakhir = ''
  return Array.from({ length }, (_, n) => {
    if (atas[n]) terakhir = atas[n]
    const sub = textAt(bawah, n)
    return [atas[n] ? atas[n] : sub ? spanned(terakhir, sub) : '', sub].filter(Boolean).join(' ')
  })
}

/** `Analisa` over `Koefisien` says no more than `Koefisien`; `Harga` over `Satuan` makes it a price. */
const spanned = (atas: string, sub: string) =>
  roleOfName(sub) === null || roleOfName(atas) === 'harga' ? atas : ''

const skipNumbers = (baris: readonly (readonly Sel[])[], from: number): number =>
  isNumbering(baris[from] ?? []) ? from + 1 : from

/** A line below a header that numbers the columns: 1 2 3, (1) (2), a b c. */
function isNumbering(row: readonly Sel[]): boolean {
  const filled = row.map((sel) => sel.teks).filter(Boolean)
  const numbers = filled.length >= 3 && filled.every((teks) => /^\(?(\d{1,2}|[a-z])\)?(\s*=.*)?$/i.test(teks))
  return numbers && !/^\(?\d/.test(filled[0] ?? '') === !/^\(?\d/.test(filled[1] ?? '')
}
