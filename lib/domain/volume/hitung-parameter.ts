import { isDecimal, type Nilai, toNilai } from '../decimal'
import { evaluateRumus } from './evaluate-rumus'
import { findSelfReference } from './find-self-reference'
import { type NamaDipakai, namesOf } from './names-of'
import { parseRumus } from './parse-rumus'
import type { Galat, ParameterRow, Rumus } from './types'

export type HasilParameter = {
  /** by lower-case nama */
  nilai: ReadonlyMap<string, Nilai>
  galat: ReadonlyMap<string, Galat>
  /** lower-case nama, every parameter after those it uses */
  urutan: string[]
}

const NAMA = /^[a-z_][a-z0-9_]*$/i
type Entri = { ast: Rumus | null; nilai: string; dipakai: NamaDipakai[] }

/**
 * Values of all parameters in the order of their dependencies (`nilai`: decimal text, or a formula that starts
 * with `=`). Nothing is rounded beyond 50 digits. A cycle, and whatever uses a faulty parameter, is an error there.
 */
export function hitungParameter(list: readonly ParameterRow[]): HasilParameter {
  const nilai = new Map<string, Nilai>()
  const galat = new Map<string, Galat>()
  const entri = readEntries(list, galat)
  const urutan = orderEntries(entri)
  for (const nama of urutan) {
    const { ast, dipakai, nilai: teks } = entri.get(nama) as Entri
    const rusak = findFaulty(dipakai, galat)
    if (rusak) galat.set(nama, rusak)
    else if (ast === null) nilai.set(nama, toNilai(teks))
    else {
      const hasil = evaluateRumus(ast, (dicari) => nilai.get(dicari))
      if (hasil.ok) nilai.set(nama, hasil.nilai)
      else galat.set(nama, hasil)
    }
  }
  const tersisa = new Map([...entri].filter(([nama]) => !nilai.has(nama) && !galat.has(nama)))
  for (const [nama, { dipakai }] of tersisa) {
    const jalur = findSelfReference(nama, (n) => tersisa.get(n)?.dipakai.map((di) => di.nama) ?? [])
    const di = jalur && dipakai.find((ref) => ref.nama === jalur[1])
    if (di)
      galat.set(nama, { ok: false, kode: 'RUMUS_SIKLUS', posisi: di.posisi, panjang: di.panjang, jalur })
  }
  markRest(tersisa, galat)
  return { nilai, galat, urutan }
}

/** The first name of a formula whose parameter has no value, as the error of the formula that uses it. */
export function findFaulty(dipakai: NamaDipakai[], galat: ReadonlyMap<string, Galat>): Galat | null {
  for (const { nama, posisi, panjang } of dipakai) {
    const sebab = galat.get(nama)
    if (sebab) return { ok: false, kode: 'RUMUS_PARAMETER_GALAT', posisi, panjang, nama, sebab }
  }
  return null
}

function readEntries(list: readonly ParameterRow[], galat: Map<string, Galat>): Map<string, Entri> {
  const entri = new Map<string, Entri>()
  const dilihat = new Set<string>()
  for (const { nama, nilai } of list) {
    const kunci = nama.toLowerCase()
    const ganda = dilihat.has(kunci)
    dilihat.add(kunci)
    const parsed = nilai.trimStart().startsWith('=') ? parseRumus(nilai) : null
    if (ganda) galat.set(kunci, { ok: false, kode: 'PARAMETER_GANDA', nama })
    else if (!NAMA.test(nama)) galat.set(kunci, { ok: false, kode: 'PARAMETER_NAMA', nama })
    else if (parsed === null && !isDecimal(nilai))
      galat.set(kunci, { ok: false, kode: 'PARAMETER_NILAI', nama })
    else if (parsed && !parsed.ok) galat.set(kunci, parsed)
    else entri.set(kunci, { ast: parsed?.ast ?? null, nilai, dipakai: parsed ? namesOf(parsed.ast) : [] })
    if (ganda) entri.delete(kunci)
  }
  return entri
}

function orderEntries(entri: ReadonlyMap<string, Entri>): string[] {
  const menunggu = new Map<string, number>()
  const pemakai = new Map<string, string[]>()
  for (const [nama, { dipakai }] of entri) {
    const perlu = new Set(dipakai.map((di) => di.nama).filter((n) => entri.has(n)))
    menunggu.set(nama, perlu.size)
    for (const n of perlu) {
      const daftar = pemakai.get(n)
      if (daftar) daftar.push(nama)
      else pemakai.set(n, [nama])
    }
  }
  const urutan = [...entri.keys()].filter((nama) => menunggu.get(nama) === 0)
  for (const nama of urutan) {
    for (const n of pemakai.get(nama) ?? []) {
      const sisa = (menunggu.get(n) as number) - 1
      menunggu.set(n, sisa)
      if (sisa === 0) urutan.push(n)
    }
  }
  return urutan
}

// what is left stands behind a cycle: errors spread until nothing changes
function markRest(tersisa: ReadonlyMap<string, Entri>, galat: Map<string, Galat>): void {
  for (let jalan = true; jalan; ) {
    jalan = false
    for (const [nama, { dipakai }] of tersisa) {
      const rusak = galat.has(nama) ? null : findFaulty(dipakai, galat)
      if (rusak) galat.set(nama, rusak)
      jalan ||= rusak !== null
    }
  }
}
