import { plainId } from '@/components/grid/figures'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { BidangIdentitas } from '@/lib/contracts/daftar-proyek'
import type { ProjectView } from '@/lib/contracts/project'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { multiplyDecimal } from '@/lib/domain/decimal'
import { readTanggal } from '@/lib/domain/jadwal/read-tanggal'
import type { Baca } from '../lembar/read-cell'
import { bacaIsian, type Nilai } from '../pengaturan/baca-isian'
import { cetakTanggal } from '../riwayat/waktu'
import { BIDANG_DAFTAR, type BidangDaftar } from './bidang-proyek'

/** What is typed into the cells of one project, as typed. */
export type Isi = Readonly<Partial<Record<BidangIdentitas, string>>>

export interface Terbaca {
  nilai: Readonly<Partial<Record<BidangIdentitas, Nilai>>>
  galat: Readonly<Partial<Record<BidangIdentitas, string>>>
}

const PANJANG = { nama: 200, teks: 500, panjang: 2000 } as const
const TANPA_TANGGAL = { tanggalMulai: null, tanggalSelesai: null }

export const isKosong = (isi: Isi): boolean => Object.values(isi).every((teks) => teks.trim() === '')

const dibaca = new WeakMap<Isi, Map<Locale, Terbaca>>()

/** Each cell in the form that is stored, or why it cannot be; read once for each content. */
export function bacaBaris(isi: Isi, locale: Locale): Terbaca {
  const per = dibaca.get(isi) ?? new Map<Locale, Terbaca>()
  const ada = per.get(locale) ?? bacaSemua(isi, locale)
  dibaca.set(isi, per.set(locale, ada))
  return ada
}

function bacaSemua(isi: Isi, locale: Locale): Terbaca {
  const nilai: Partial<Record<BidangIdentitas, Nilai>> = {}
  const galat: Partial<Record<BidangIdentitas, string>> = {}
  for (const bidang of BIDANG_DAFTAR) {
    const { tanggalMulai = null } = nilai
    const hasil = bacaSel(bidang, isi[bidang.nama] ?? '', String(tanggalMulai ?? ''), locale)
    if (hasil.ok) nilai[bidang.nama] = hasil.nilai
    else galat[bidang.nama] = hasil.pesan
  }
  return { nilai, galat }
}

/** `mulai`: the first day of the same row, which its last is held against; '' for none. */
function bacaSel(bidang: BidangDaftar, ketikan: string, mulai: string, locale: Locale): Baca<Nilai> {
  const { nama, jenis } = bidang
  const isi = ketikan.trim()
  const maks = nama === 'nama' ? PANJANG.nama : jenis === 'panjang' ? PANJANG.panjang : PANJANG.teks
  if (isi.length > maks) return { ok: false, pesan: t(locale, 'teks_terlalu_panjang', { maks }) }
  if (jenis !== 'tanggal' || isi === '') return bacaIsian(bidang, isi, TANPA_TANGGAL, locale)
  const tanggal = readTanggal(isi)
  if (tanggal === null) return { ok: false, pesan: t(locale, 'tanggal_tak_terbaca') }
  const tanggalMulai = nama === 'tanggalSelesai' && mulai !== '' ? mulai : null
  return bacaIsian(bidang, tanggal, { tanggalMulai, tanggalSelesai: null }, locale)
}

/** A stored value as the page shows it. */
export function cetakNilai({ jenis }: BidangDaftar, nilai: Nilai, locale: Locale): string {
  if (nilai === null) return ''
  if (jenis === 'rupiah') return formatAngka(String(nilai), { maks: 2, locale })
  return jenis === 'tanggal' ? cetakTanggal(String(nilai), locale) : String(nilai)
}

/** A stored value as one types it, in the one writing that is read everywhere. */
function ketikanOf({ jenis }: BidangDaftar, nilai: Nilai): string {
  if (nilai === null) return ''
  const teks = String(nilai)
  // Times one: without the zeros behind the comma.
  if (jenis === 'rupiah') return plainId(multiplyDecimal(teks, '1'))
  return jenis === 'tanggal' ? teks.split('-').reverse().join('/') : teks
}

export const isiDari = (project: ProjectView): Isi =>
  Object.fromEntries(BIDANG_DAFTAR.map((bidang) => [bidang.nama, ketikanOf(bidang, project[bidang.nama])]))
