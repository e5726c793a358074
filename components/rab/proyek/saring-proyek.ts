import type { ProjectListItem } from '@/lib/contracts/project'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { bandingWajar } from '@/lib/domain/banding-wajar'
import { compareDecimal } from '@/lib/domain/decimal'
import { type StatusWaktu, statusWaktu } from '@/lib/domain/jadwal/status-waktu'

export const URUTAN = ['diubah', 'nama', 'total', 'mulai', 'tahun'] as const
export type Urutan = (typeof URUTAN)[number]

/** The lists of the dashboard. */
export type Tampil = 'aktif' | 'arsip' | 'terhapus'

export interface Saringan {
  cari: string
  tahun: string
  sumber: string
  status: string
  /** Total in rupiah as typed, and first days `YYYY-MM-DD`; both ends belong to it, '' leaves an end open. */
  nilaiMin: string
  nilaiMaks: string
  mulaiDari: string
  mulaiSampai: string
  urut: Urutan
  /** Smallest first where a column's own order is the other way round. */
  balik: boolean
}

export const TANPA_SARINGAN: Saringan = {
  cari: '',
  tahun: '',
  sumber: '',
  status: '',
  nilaiMin: '',
  nilaiMaks: '',
  mulaiDari: '',
  mulaiSampai: '',
  urut: 'diubah',
  balik: false,
}

/** What leaves projects out, beside the words searched for. */
export const SARINGAN = [
  'tahun',
  'status',
  'sumber',
  'nilaiMin',
  'nilaiMaks',
  'mulaiDari',
  'mulaiSampai',
] as const

export const statusOf = (item: ProjectListItem, hari: string): StatusWaktu =>
  statusWaktu(item.tanggalMulai, item.tanggalSelesai, hari)

const BANDING: Record<Urutan, (a: ProjectListItem, b: ProjectListItem) => number> = {
  diubah: (a, b) => b.diubah.localeCompare(a.diubah),
  nama: (a, b) => bandingWajar(a.nama, b.nama),
  total: (a, b) => compareDecimal(b.dibulatkan, a.dibulatkan),
  mulai: (a, b) => (b.tanggalMulai ?? '').localeCompare(a.tanggalMulai ?? ''),
  tahun: (a, b) => (b.tahun ?? 0) - (a.tahun ?? 0),
}

/** A typed amount; null where nothing, or no number, stands: it then filters nothing. */
function nilaiOf(teks: string): string | null {
  const dibaca = readAngka(teks)
  return dibaca.ok ? dibaca.nilai : null
}

function dalamRentang(
  item: ProjectListItem,
  { nilaiMin, nilaiMaks, mulaiDari, mulaiSampai }: Saringan,
): boolean {
  const [min, maks] = [nilaiOf(nilaiMin), nilaiOf(nilaiMaks)]
  if (min !== null && compareDecimal(item.dibulatkan, min) < 0) return false
  if (maks !== null && compareDecimal(item.dibulatkan, maks) > 0) return false
  const mulai = item.tanggalMulai
  if (mulaiDari !== '' && (mulai === null || mulai < mulaiDari)) return false
  return mulaiSampai === '' || (mulai !== null && mulai <= mulaiSampai)
}

/** The projects that fit, in the order asked for. */
export function saringProyek(
  items: readonly ProjectListItem[],
  saringan: Saringan,
  hari: string,
): ProjectListItem[] {
  const { cari, tahun, sumber, status, urut, balik } = saringan
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const cocok = items.filter((item) => {
    const teks = `${item.nama} ${item.lokasi ?? ''} ${item.pemilik ?? ''}`.toLowerCase()
    if (!kata.every((k) => teks.includes(k))) return false
    if (tahun !== '' && String(item.tahun ?? '') !== tahun) return false
    if (sumber !== '' && (item.sumberDana ?? '') !== sumber) return false
    if (!dalamRentang(item, saringan)) return false
    return status === '' || statusOf(item, hari) === status
  })
  const urutkan = BANDING[urut]
  return cocok.sort((a, b) => (balik ? -urutkan(a, b) : urutkan(a, b)) || a.id.localeCompare(b.id))
}
