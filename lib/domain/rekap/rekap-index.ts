import { orderAnalisa, type UrutanAnalisa } from '../analisa/order-analisa'
import { SKALA, toScaled } from '../decimal'
import { type Csr, groupRows } from './csr'
import { buildTree, type RekapTree } from './rekap-tree'
import { KATEGORI, type RekapInput } from './types'

/** Rows by number instead of by id: what depends on what, nothing of prices and volumes. */
export type RekapIndex = RekapTree &
  UrutanAnalisa & {
    itemAt: Map<string, number>
    analisaAt: Map<string, number>
    /** kategori of a harga item as its place in KATEGORI */
    kategori: Uint8Array
    /** per komponen: owner, harga item or analisa used (-1: none), koefisien in millionths */
    analisa: Int32Array
    item: Int32Array
    sub: Int32Array
    koefisien: bigint[]
    /** komponen by owner, by harga item, by analisa used; bundle rows by owner; pekerjaan by analisa */
    ofAnalisa: Csr
    ofItem: Csr
    ofSub: Csr
    bundlesOf: Csr
    /** analisa of a pekerjaan, -1 when it has none */
    dipakai: Int32Array
    pekerjaanOf: Csr
  }

export function buildIndex(input: Omit<RekapInput, 'pricing'>): RekapIndex {
  const itemAt = new Map<string, number>()
  const kategori = new Uint8Array(input.hargaItem.length)
  for (let i = 0; i < input.hargaItem.length; i++) {
    const row = input.hargaItem[i] as (typeof input.hargaItem)[number]
    itemAt.set(row.id, i)
    kategori[i] = KATEGORI.indexOf(row.kategori)
  }
  const analisaAt = new Map<string, number>()
  for (let a = 0; a < input.analisa.length; a++) analisaAt.set((input.analisa[a] as { id: string }).id, a)
  const komponen = readKomponen(input, itemAt, analisaAt)
  const n = input.analisa.length
  const rows = {
    ...komponen,
    ofAnalisa: groupRows(komponen.analisa, n),
    ofItem: groupRows(komponen.item, input.hargaItem.length),
    ofSub: groupRows(komponen.sub, n),
    bundlesOf: groupRows(
      komponen.analisa.map((a, k) => ((komponen.sub[k] as number) < 0 ? -1 : a)),
      n,
    ),
  }
  const dipakai = Int32Array.from(input.pekerjaan, ({ analisaId }) =>
    analisaId === null ? -1 : (analisaAt.get(analisaId) ?? -1),
  )
  return {
    ...buildTree(input.klasifikasi, input.pekerjaan),
    ...orderAnalisa(n, rows),
    ...rows,
    itemAt,
    analisaAt,
    kategori,
    dipakai,
    pekerjaanOf: groupRows(dipakai, n),
  }
}

// rows of one analysis usually stand together: its number is looked up once
function readKomponen(
  input: Omit<RekapInput, 'pricing'>,
  itemAt: Map<string, number>,
  analisaAt: Map<string, number>,
) {
  const n = input.komponen.length
  const analisa = new Int32Array(n)
  const item = new Int32Array(n).fill(-1)
  const sub = new Int32Array(n).fill(-1)
  const koefisien = new Array<bigint>(n)
  let lastId = ''
  let last = -1
  for (let k = 0; k < n; k++) {
    const row = input.komponen[k] as (typeof input.komponen)[number]
    if (row.analisaId !== lastId || k === 0) {
      lastId = row.analisaId
      last = analisaAt.get(lastId) ?? -1
    }
    analisa[k] = last
    koefisien[k] = toScaled(row.koefisien, SKALA.koefisien)
    if (last < 0) continue
    if (row.subAnalisaId !== null) sub[k] = analisaAt.get(row.subAnalisaId) ?? -1
    else if (row.hargaItemId !== null) item[k] = itemAt.get(row.hargaItemId) ?? -1
  }
  return { analisa, item, sub, koefisien }
}
