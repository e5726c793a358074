import { compareDecimal, sumDecimal } from '@/lib/domain/decimal'
import { hitungKebutuhanSumber } from '@/lib/domain/kebutuhan/hitung-kebutuhan'
import { bobotPersen } from '@/lib/domain/rekap/bobot-persen'
import { KATEGORI, type Kategori, type RekapInput } from '@/lib/domain/rekap/types'
import { cocok } from '../rincian/baris-rincian'
import type { Kebutuhan } from './baris-kebutuhan'

export interface Saring {
  kategori: Kategori | null
  /** A heading: only what stands below it. */
  klasifikasi: string | null
  cari: string
}

export interface HasilKebutuhan {
  /** What the filters leave. */
  items: Kebutuhan[]
  /** Cost of those. */
  terpilih: string
  /** Cost of the whole scope, whatever is searched in it. */
  total: string
  tanpaHarga: number
  perKategori: { kategori: Kategori; biaya: string; porsi: string }[]
  /** The five that cost most. */
  teratas: Kebutuhan[]
}

/** The take-off of a project as the page shows it; shares are of the scope and sum to 100.00. */
export function susunKebutuhan(input: RekapInput, { kategori, klasifikasi, cari }: Saring): HasilKebutuhan {
  const opsi = klasifikasi === null ? {} : { pekerjaan: dibawah(input, klasifikasi) }
  const { items: semua, total } = hitungKebutuhanSumber(input, opsi)
  const porsi = bobotPersen(semua.map(({ biaya }) => biaya))
  const berporsi = semua.map((item, n): Kebutuhan => ({ ...item, porsi: porsi[n] ?? '0.00' }))
  const ada = cocok(cari)
  const items = berporsi.filter(
    (item) => (kategori === null || item.kategori === kategori) && ada(`${item.kode} ${item.uraian}`),
  )
  const biaya = KATEGORI.map((k) =>
    sumDecimal(semua.filter((item) => item.kategori === k).map((item) => item.biaya)),
  )
  const porsiKategori = bobotPersen(biaya)
  return {
    items,
    terpilih: sumDecimal(items.map((item) => item.biaya)),
    total,
    tanpaHarga: items.filter(({ harga }) => harga === null).length,
    perKategori: KATEGORI.map((k, n) => ({
      kategori: k,
      biaya: biaya[n] ?? '0',
      porsi: porsiKategori[n] ?? '0.00',
    })),
    teratas: berporsi.toSorted((a, b) => compareDecimal(b.biaya, a.biaya)).slice(0, 5),
  }
}

/** Lines below a heading, however deep. */
function dibawah({ klasifikasi, pekerjaan }: RekapInput, id: string): Set<string> {
  const judul = new Set([id])
  for (const atas of judul) for (const row of klasifikasi) if (row.parentId === atas) judul.add(row.id)
  return new Set(pekerjaan.filter((row) => judul.has(row.klasifikasiId)).map((row) => row.id))
}
