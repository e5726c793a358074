import type { KunciPesan } from '@/lib/bahasa/pesan'
import type { BidangProyek } from '../lembar/baris-proyek'

/** How what is typed into a field is read and shown. */
type JenisIsian = 'teks' | 'panjang' | 'tahun' | 'tanggal' | 'rupiah' | 'persen' | 'basis'

export interface Bidang {
  nama: BidangProyek
  label: KunciPesan
  jenis: JenisIsian
  saran?: KunciPesan
}

const teks = (nama: BidangProyek, label: KunciPesan): Bidang => ({ nama, label, jenis: 'teks' })

/** The project's identity in the groups of its forms: what it is, whose it is, who works on it. */
export const PROYEK: readonly Bidang[] = [
  teks('nama', 'nama_proyek'),
  teks('kegiatan', 'kegiatan'),
  teks('lokasi', 'lokasi'),
  { nama: 'tahun', label: 'tahun_anggaran', jenis: 'tahun' },
  teks('sumberDana', 'sumber_dana'),
  { nama: 'anggaran', label: 'anggaran', jenis: 'rupiah', saran: 'anggaran_saran' },
  { nama: 'tanggalMulai', label: 'tanggal_mulai', jenis: 'tanggal' },
  { nama: 'tanggalSelesai', label: 'tanggal_selesai', jenis: 'tanggal' },
  { nama: 'keterangan1', label: 'keterangan_1', jenis: 'panjang' },
  { nama: 'keterangan2', label: 'keterangan_2', jenis: 'panjang' },
]

export const PEMILIK: readonly Bidang[] = [
  teks('pemilik', 'pemilik'),
  teks('jabatanPemilik', 'jabatan_pemilik'),
  teks('instansiPemilik', 'instansi_pemilik'),
]

export const TIM: readonly Bidang[] = [
  teks('kontraktor', 'kontraktor'),
  teks('instansiKontraktor', 'instansi_kontraktor'),
  teks('konsultanPerencana', 'konsultan_perencana'),
  teks('instansiPerencana', 'instansi_perencana'),
  teks('konsultanPengawas', 'konsultan_pengawas'),
  teks('instansiPengawas', 'instansi_pengawas'),
]

export const MARKUP: Bidang = { nama: 'markupPercent', label: 'markup_persen', jenis: 'persen' }
export const PPN: Bidang = { nama: 'ppnPercent', label: 'ppn_persen', jenis: 'persen' }
export const BASIS: Bidang = { nama: 'pembulatan', label: 'basis_pembulatan', jenis: 'basis' }

/** Fields that are chosen and not typed. */
const PILIHAN: readonly (readonly [BidangProyek, KunciPesan])[] = [
  ['arahPembulatan', 'arah_pembulatan'],
  ['pembulatanHsp', 'pembulatan_hsp'],
  ['arahPembulatanHsp', 'arah_pembulatan_hsp'],
  ['tampilanPpn', 'tampilan_ppn'],
]

/** Names of the project's fields on screen. */
export const LABEL_PROYEK: ReadonlyMap<string, KunciPesan> = new Map([
  ...[...PROYEK, ...PEMILIK, ...TIM, MARKUP, PPN, BASIS].map(({ nama, label }) => [nama, label] as const),
  ...PILIHAN,
])
