import type { PricingView, ProjectView } from '@/lib/contracts/project'
import { romawi } from '@/lib/domain/angka/romawi'
import { bobotPersen } from '@/lib/domain/rekap/bobot-persen'
import type { HasilRekap, KlasifikasiHasil, PekerjaanHasil, PekerjaanRow } from '@/lib/domain/rekap/types'

export interface BarisRab {
  jenis: 'judul' | 'pekerjaan' | 'jumlah'
  /** Depth of the heading it is or stands under, from 1. */
  level: number
  no: string
  uraian: string
  kode: string
  satuan: string
  /** null where nothing can be said: a heading, or a line without analysis and price. */
  volume: string | null
  hsp: string | null
  jumlah: string | null
  bobot: string | null
  /** Counted with at least one price that is not known. */
  kurang: boolean
}

/** The RAB and its rekap sheet as data; formats are made over it. Decimals exact, as strings. */
export interface LaporanRab {
  proyek: ProjectView
  pricing: PricingView
  rekap: { no: string; uraian: string; jumlah: string }[]
  baris: BarisRab[]
  total: string
  ppn: string
  grandTotal: string
  dibulatkan: string
  terbilang: string
  /** Resources without a price. */
  hargaKosong: number
}

/** The report of a computed estimate: headings numbered I, I.1, lines 1, 2, 3, a sum after each top heading. */
export function buildRab(proyek: ProjectView, hasil: HasilRekap, rows: readonly PekerjaanRow[]): LaporanRab {
  const kosong = hasil.peringatan.filter((p) => p.kode === 'HARGA_KOSONG')
  const kurang = new Set(kosong.flatMap((p) => p.pekerjaan))
  const tanpa = new Set(hasil.peringatan.flatMap((p) => (p.kode === 'TANPA_ANALISA' ? [p.pekerjaanId] : [])))
  const bobot = bobotPersen(hasil.pekerjaan.map((line) => line.jumlah))
  const lines = new Map<string, { hasil: PekerjaanHasil; bobot: string }[]>()
  const heading = new Map(rows.map((row) => [row.id, row.klasifikasiId]))
  for (const [n, line] of hasil.pekerjaan.entries()) {
    const di = heading.get(line.id) ?? ''
    lines.set(di, [...(lines.get(di) ?? []), { hasil: line, bobot: bobot[n] ?? '0.00' }])
  }
  const baris: BarisRab[] = []
  for (const [n, judul] of hasil.klasifikasi.entries()) {
    walk(judul, romawi(n + 1), 1)
    baris.push({ ...polos('jumlah', 1, romawi(n + 1), judul.nama), jumlah: judul.jumlah })
  }
  const { total, ppn, grandTotal, dibulatkan, terbilang } = hasil
  return {
    proyek,
    pricing: proyek.pricing,
    rekap: hasil.klasifikasi.map(({ nama, jumlah }, n) => ({ no: romawi(n + 1), uraian: nama, jumlah })),
    baris,
    total,
    ppn,
    grandTotal,
    dibulatkan,
    terbilang,
    hargaKosong: kosong.length,
  }

  function walk(judul: KlasifikasiHasil, no: string, level: number): void {
    baris.push({ ...polos('judul', level, no, judul.nama), jumlah: level === 1 ? null : judul.jumlah })
    for (const [n, sub] of judul.sub.entries()) walk(sub, `${no}.${n + 1}`, level + 1)
    for (const [n, line] of (lines.get(judul.id) ?? []).entries()) {
      baris.push(lineOf(line.hasil, line.bobot, String(n + 1), level))
    }
  }

  function lineOf(
    { id, kode, uraian, satuan, volume, hsp, jumlah }: PekerjaanHasil,
    persen: string,
    no: string,
    level: number,
  ): BarisRab {
    const ada = !tanpa.has(id)
    return {
      ...polos('pekerjaan', level, no, uraian),
      kode,
      satuan,
      volume,
      hsp: ada ? hsp : null,
      jumlah: ada ? jumlah : null,
      bobot: ada ? persen : null,
      kurang: kurang.has(id),
    }
  }
}

const polos = (jenis: BarisRab['jenis'], level: number, no: string, uraian: string): BarisRab => ({
  jenis,
  level,
  no,
  uraian,
  kode: '',
  satuan: '',
  volume: null,
  hsp: null,
  jumlah: null,
  bobot: null,
  kurang: false,
})
