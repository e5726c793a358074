import { type Csr, rowsOf } from '../rekap/csr'
import { BATAS_BERSARANG } from './find-too-deep'

export type UrutanAnalisa = {
  /** every analysis after the bundles it uses */
  urutanAnalisa: Int32Array
  /** place in `urutanAnalisa` */
  rank: Int32Array
  /** levels of bundles below */
  tingkat: Uint8Array
  /** 1: stands in a cycle, 2: nested too deep; both count 0 */
  putus: Uint8Array
}

export type BundleRows = {
  analisa: Int32Array
  sub: Int32Array
  ofAnalisa: Csr
  ofSub: Csr
}

/** Order of computation over bundle rows (row numbers of komponen; sub < 0: no bundle). Ends on cycles too. */
export function orderAnalisa(n: number, rows: BundleRows): UrutanAnalisa {
  const hasil = {
    urutanAnalisa: new Int32Array(n),
    rank: new Int32Array(n),
    tingkat: new Uint8Array(n),
    putus: new Uint8Array(n),
  }
  const akhir = sortBundles(n, rows, hasil)
  if (akhir < n) {
    markCycles(n, akhir, rows, hasil)
    sortBundles(n, rows, hasil)
  }
  for (let at = 0; at < n; at++) hasil.rank[hasil.urutanAnalisa[at] as number] = at
  return hasil
}

// Kahn from the leaves; a broken analysis needs nothing and gives nothing
function sortBundles(n: number, rows: BundleRows, hasil: UrutanAnalisa): number {
  const { urutanAnalisa, tingkat, putus } = hasil
  const menunggu = new Int32Array(n)
  for (const k of rows.ofSub.rows) {
    const a = rows.analisa[k] as number
    if (!putus[a]) menunggu[a] = (menunggu[a] as number) + 1
  }
  let akhir = 0
  for (let a = 0; a < n; a++) if (menunggu[a] === 0) urutanAnalisa[akhir++] = a
  for (let at = 0; at < akhir; at++) {
    const sub = urutanAnalisa[at] as number
    if ((tingkat[sub] as number) > BATAS_BERSARANG) {
      putus[sub] = 2
      tingkat[sub] = 0
    }
    for (const k of rowsOf(rows.ofSub, sub)) {
      const a = rows.analisa[k] as number
      if (putus[a]) continue
      if (!putus[sub]) tingkat[a] = Math.max(tingkat[a] as number, (tingkat[sub] as number) + 1)
      menunggu[a] = (menunggu[a] as number) - 1
      if (menunggu[a] === 0) urutanAnalisa[akhir++] = a
    }
  }
  return akhir
}

// what Kahn left over, without the analyses that only use a cycle: trimmed from the top until nothing goes
function markCycles(n: number, akhir: number, rows: BundleRows, hasil: UrutanAnalisa): void {
  const { putus, tingkat } = hasil
  const { sub, ofAnalisa, ofSub, analisa } = rows
  const sisa = new Uint8Array(n).fill(1)
  for (const a of hasil.urutanAnalisa.subarray(0, akhir)) sisa[a] = 0
  const pemakai = new Int32Array(n)
  for (const k of ofSub.rows) {
    const s = sub[k] as number
    if (sisa[analisa[k] as number]) pemakai[s] = (pemakai[s] as number) + 1
  }
  const buang: number[] = []
  for (let a = 0; a < n; a++) if (sisa[a] && pemakai[a] === 0) buang.push(a)
  for (const a of buang) {
    sisa[a] = 0
    for (const k of rowsOf(ofAnalisa, a)) {
      const s = sub[k] as number
      if (s < 0) continue
      pemakai[s] = (pemakai[s] as number) - 1
      if (sisa[s] && pemakai[s] === 0) buang.push(s)
    }
  }
  putus.set(sisa)
  tingkat.fill(0)
}
