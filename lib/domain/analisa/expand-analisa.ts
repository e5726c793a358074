import { fromScaled, SKALA } from '../decimal'
import { rowsOf } from '../rekap/csr'
import { buildIndex, type RekapIndex } from '../rekap/rekap-index'
import type { AnalisaRow, HargaItemRow, Kategori, RekapInput } from '../rekap/types'

export type DataAnalisa = Pick<RekapInput, 'hargaItem' | 'analisa' | 'komponen'>

export type RincianRow = {
  kategori: Kategori
  kode: string
  uraian: string
  satuan: string
  hargaItemId: string
  koefisien: string
  melalui: string[]
}

/** More rows than a person reads or a table carries. */
export const BATAS_RINCIAN = 100_000

/** Number of rows that expandAnalisa would give; cheap for any nesting. 0 for an unknown id. */
export function countRincian(id: string, data: DataAnalisa): number {
  const index = indexOf(data)
  const a = index.analisaAt.get(id)
  if (a === undefined) return 0
  const banyak = new Float64Array(data.analisa.length)
  for (const x of index.urutanAnalisa) {
    if (index.putus[x]) continue
    for (const k of rowsOf(index.ofAnalisa, x)) {
      const s = index.sub[k] as number
      const tambah = s >= 0 ? (banyak[s] as number) : (index.item[k] as number) >= 0 ? 1 : 0
      banyak[x] = (banyak[x] as number) + tambah
    }
  }
  return banyak[a] as number
}

/**
 * The resources of one unit of an analysis with all bundles expanded, one row per path and not merged;
 * koefisien is the exact product along the path, `melalui` the codes of the bundles passed through. Empty for an
 * unknown id. RangeError above BATAS_RINCIAN rows: ask countRincian first where the data are not trusted.
 */
export function expandAnalisa(id: string, data: DataAnalisa): RincianRow[] {
  if (countRincian(id, data) > BATAS_RINCIAN) throw new RangeError(`more than ${BATAS_RINCIAN} rows`)
  const index = indexOf(data)
  const a = index.analisaAt.get(id)
  const hasil: RincianRow[] = []
  if (a !== undefined) walk({ index, data, hasil }, a, 1n, [])
  return hasil
}

const indexOf = (data: DataAnalisa) => buildIndex({ ...data, klasifikasi: [], pekerjaan: [] })

type Walk = { index: RekapIndex; data: DataAnalisa; hasil: RincianRow[] }

function walk(w: Walk, a: number, kali: bigint, melalui: string[]): void {
  const { index, data, hasil } = w
  if (index.putus[a]) return
  for (const k of rowsOf(index.ofAnalisa, a)) {
    const koefisien = kali * (index.koefisien[k] as bigint)
    const s = index.sub[k] as number
    const item = data.hargaItem[index.item[k] as number]
    if (s >= 0) {
      walk(w, s, koefisien, [...melalui, (data.analisa[s] as AnalisaRow).kode])
    } else if (item) {
      hasil.push(toRincian(item, fromScaled(koefisien, SKALA.koefisien * (melalui.length + 1)), melalui))
    }
  }
}

function toRincian(item: HargaItemRow, koefisien: string, melalui: string[]): RincianRow {
  const { kategori, kode, uraian, satuan, id } = item
  return { kategori, kode, uraian, satuan, hargaItemId: id, koefisien, melalui }
}
