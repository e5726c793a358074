import type { Pembulatan } from '../decimal'

export type Kategori = 'TK' | 'BHN' | 'ALT' | 'LAIN'
export const KATEGORI = ['TK', 'BHN', 'ALT', 'LAIN'] as const satisfies readonly Kategori[]

export type Pricing = {
  markupPercent: string
  ppnPercent: string
  pembulatan: string
  arahPembulatan: Pembulatan
  pembulatanHsp: null | '0.01' | '1' | '10' | '100' | '1000'
  arahPembulatanHsp: 'terdekat' | 'bawah'
}

export type HargaItemRow = {
  id: string
  kategori: Kategori
  kode: string
  uraian: string
  satuan: string
  hargaSatuan: string | null
}
export type AnalisaRow = { id: string; kode: string; uraian: string; satuan: string }
export type KomponenRow = {
  id: string
  analisaId: string
  kategori: Kategori
  hargaItemId: string | null
  subAnalisaId: string | null
  koefisien: string
}
export type KlasifikasiRow = { id: string; parentId: string | null; nama: string }
export type PekerjaanRow = {
  id: string
  klasifikasiId: string
  kode: string
  uraian: string
  satuan: string
  analisaId: string | null
  hargaLangsung: string | null
  volume: string
  markupPercent: string | null
}

/** Rows of one project; klasifikasi, pekerjaan and komponen in the order of their siblings. */
export type RekapInput = {
  pricing: Pricing
  hargaItem: readonly HargaItemRow[]
  analisa: readonly AnalisaRow[]
  komponen: readonly KomponenRow[]
  klasifikasi: readonly KlasifikasiRow[]
  pekerjaan: readonly PekerjaanRow[]
}

export type PekerjaanHasil = {
  id: string
  kode: string
  uraian: string
  satuan: string
  volume: string
  tenagaKerja: string
  bahan: string
  alat: string
  lain: string
  biayaDasar: string
  markupPercent: string
  markup: string
  hsp: string
  jumlah: string
  bobot: string
}
export type KlasifikasiHasil = { id: string; nama: string; jumlah: string; sub: KlasifikasiHasil[] }
export type AnalisaHasil = {
  tenagaKerja: string
  bahan: string
  alat: string
  lain: string
  biayaDasar: string
  lengkap: boolean
}

export type Ringkasan = {
  total: string
  ppnPercent: string
  ppn: string
  grandTotal: string
  dibulatkan: string
  terbilang: string
}

/** What the rekap reports beside its figures: codes and data, the texts live in the message catalogue. */
export type Peringatan =
  | { kode: 'PPN_12_PENUH'; ppnPercent: string }
  | { kode: 'MARKUP_DI_LUAR'; markupPercent: string; pekerjaanId: string | null }
  | {
      kode: 'HARGA_KOSONG'
      hargaItemId: string
      kategori: Kategori
      kodeItem: string
      uraian: string
      pekerjaan: string[]
    }
  | { kode: 'ANALISA_KOSONG'; analisaId: string; kodeAnalisa: string; uraian: string; pekerjaan: string[] }
  | { kode: 'SIKLUS'; jalur: string[]; analisa: string[] }
  | { kode: 'BERSARANG_TERLALU_DALAM'; analisaId: string; kodeAnalisa: string }
  | { kode: 'KOMPONEN_PUTUS'; komponenId: string; analisaId: string }
  | { kode: 'KLASIFIKASI_PUTUS'; klasifikasiId: string | null; pekerjaanId: string | null }
  | { kode: 'VOLUME_NOL'; pekerjaanId: string }
  | { kode: 'TANPA_ANALISA'; pekerjaanId: string }

/** The contract's rekap without `revision`. */
export type HasilRekap = Ringkasan & {
  pekerjaan: PekerjaanHasil[]
  klasifikasi: KlasifikasiHasil[]
  peringatan: Peringatan[]
}

/** Ids whose figures a change moved (bobot left aside: it moves with every total). */
export type Perubahan = { pekerjaan: string[]; klasifikasi: string[] }
