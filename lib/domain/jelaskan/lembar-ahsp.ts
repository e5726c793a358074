import { multiplyDecimal, sumDecimal } from '../decimal'
import { KATEGORI, type Kategori } from '../rekap/types'
import type { DataJelas } from './types'

export type BarisLembar = {
  komponenId: string
  hargaItemId: string | null
  /** A bundle: the analisa it points at. */
  subAnalisaId: string | null
  kode: string
  uraian: string
  satuan: string
  koefisien: string
  /** Price, or biayaDasar of a bundle; null: not known. */
  harga: string | null
  /** koefisien x harga, exact. */
  jumlah: string | null
}

export type BagianLembar = { kategori: Kategori; baris: BarisLembar[]; jumlah: string }

/**
 * The AHSP sheet of an analisa: its rows by kategori, bundles among LAIN as one row each. Exact: the sums of the
 * parts add up to its biayaDasar. `kali` multiplies every koefisien (a bundle opened inside another sheet).
 */
export function lembarAhsp(data: DataJelas, analisaId: string, kali = '1'): BagianLembar[] {
  const perKategori = new Map<Kategori, BarisLembar[]>(KATEGORI.map((kategori) => [kategori, []]))
  const { hargaItem, komponen } = data.engine.input()
  const kategoriOf = new Map(hargaItem.map((row) => [row.id, row.kategori]))
  for (const row of komponen) {
    if (row.analisaId !== analisaId) continue
    const koefisien = kali === '1' ? row.koefisien : multiplyDecimal(kali, row.koefisien)
    const isi = row.subAnalisaId === null ? ofItem(data, row.hargaItemId) : ofSub(data, row.subAnalisaId)
    const jumlah = isi.harga === null ? null : multiplyDecimal(koefisien, isi.harga)
    const { id: komponenId, hargaItemId, subAnalisaId } = row
    const kategori = kategoriOf.get(hargaItemId ?? '') ?? 'LAIN'
    perKategori.get(kategori)?.push({ komponenId, hargaItemId, subAnalisaId, ...isi, koefisien, jumlah })
  }
  return [...perKategori].map(([kategori, baris]) => ({
    kategori,
    baris,
    jumlah: sumDecimal(baris.map(({ jumlah }) => jumlah ?? '0')),
  }))
}

function ofItem({ rows }: DataJelas, id: string | null) {
  const item = rows.hargaItem.get(id ?? '')
  const { kode = '', uraian = '', satuan = '', hargaSatuan = null } = item ?? {}
  return { kode, uraian, satuan, harga: hargaSatuan }
}

function ofSub({ engine, rows }: DataJelas, id: string) {
  const { kode = '', uraian = '', satuan = '' } = rows.analisa.get(id) ?? {}
  return { kode, uraian, satuan, harga: rows.analisa.get(id) ? engine.analisa(id).biayaDasar : null }
}
