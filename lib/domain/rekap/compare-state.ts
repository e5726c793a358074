import { pow10 } from '../decimal'
import { biayaPekerjaan, markupPekerjaan, skalaBiaya } from './compute-pekerjaan'
import type { RekapState } from './rekap-state'
import type { KlasifikasiRow, PekerjaanRow, Perubahan, RekapInput } from './types'

type Sisi = { state: RekapState; input: RekapInput }

/** What is new or has other figures or words in `baru`, in document order; what is gone is not named. */
export function compareState(lama: Sisi, baru: Sisi): Perubahan {
  const pekerjaanLama = new Map(lama.input.pekerjaan.map((row, p) => [row.id, p]))
  const pekerjaan: string[] = []
  for (const p of baru.state.index.urutanPekerjaan) {
    const { id } = baru.input.pekerjaan[p] as PekerjaanRow
    const dulu = pekerjaanLama.get(id)
    if (dulu === undefined || pekerjaanBerubah(lama, dulu, baru, p)) pekerjaan.push(id)
  }
  const klasifikasi: string[] = []
  for (const h of baru.state.index.headings) {
    const row = baru.input.klasifikasi[h] as KlasifikasiRow
    const dulu = lama.state.index.klasifikasiAt.get(row.id)
    if (dulu === undefined || klasifikasiBerubah(lama, dulu, baru, h)) klasifikasi.push(row.id)
  }
  return { pekerjaan, klasifikasi }
}

const same = (a: bigint, skalaA: number, b: bigint, skalaB: number) =>
  skalaA === skalaB ? a === b : a * pow10(skalaB) === b * pow10(skalaA)

function klasifikasiBerubah(lama: Sisi, x: number, baru: Sisi, y: number): boolean {
  const [a, b] = [lama.input.klasifikasi[x] as KlasifikasiRow, baru.input.klasifikasi[y] as KlasifikasiRow]
  const [m, n] = [lama.state.headingSum[x] as bigint, baru.state.headingSum[y] as bigint]
  return a.nama !== b.nama || a.parentId !== b.parentId || !same(m, lama.state.skala, n, baru.state.skala)
}

function pekerjaanBerubah(lama: Sisi, x: number, baru: Sisi, y: number): boolean {
  const [a, b] = [lama.input.pekerjaan[x] as PekerjaanRow, baru.input.pekerjaan[y] as PekerjaanRow]
  if (a.kode !== b.kode || a.uraian !== b.uraian || a.satuan !== b.satuan) return true
  if (a.klasifikasiId !== b.klasifikasiId || a.analisaId !== b.analisaId) return true
  const [s, t] = [lama.state, baru.state]
  if (s.volume[x] !== t.volume[y] || markupPekerjaan(s, x) !== markupPekerjaan(t, y)) return true
  const [m, n] = [skalaBiaya(s, x), skalaBiaya(t, y)]
  const [f, g] = [figures(s, x), figures(t, y)]
  return f.length !== g.length || f.some((nilai, j) => !same(nilai, m, g[j] as bigint, n))
}

// costs by kategori at skalaBiaya, the hsp 4 digits finer on both sides
function figures(state: RekapState, p: number): bigint[] {
  const a = state.index.dipakai[p] as number
  const rinci = a < 0 ? [] : state.sum.slice(4 * a, 4 * a + 4)
  return [biayaPekerjaan(state, p), state.hsp[p] as bigint, ...rinci]
}
