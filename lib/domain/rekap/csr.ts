/** Rows grouped by a key 0…n-1, in their own order: the rows of k are rows[start[k] … start[k+1]-1]. */
export type Csr = { start: Int32Array; rows: Int32Array }

/** Groups row numbers by `key[row]` (counting sort, stable); a negative key leaves the row out. */
export function groupRows(key: Int32Array, n: number): Csr {
  const start = new Int32Array(n + 1)
  for (let row = 0; row < key.length; row++) {
    const k = key[row] as number
    if (k >= 0) start[k + 1] = (start[k + 1] as number) + 1
  }
  for (let k = 0; k < n; k++) start[k + 1] = (start[k + 1] as number) + (start[k] as number)
  const next = start.slice()
  const rows = new Int32Array(start[n] as number)
  for (let row = 0; row < key.length; row++) {
    const k = key[row] as number
    if (k < 0) continue
    const at = next[k] as number
    rows[at] = row
    next[k] = at + 1
  }
  return { start, rows }
}

/** The rows of one key, without a copy. */
export function rowsOf(csr: Csr, k: number): Int32Array {
  return csr.rows.subarray(csr.start[k], csr.start[k + 1])
}
