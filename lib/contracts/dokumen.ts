import { z } from 'zod'
import {
  Bilangan,
  Formula,
  Harga,
  IdLokal,
  Kategori,
  Koefisien,
  NamaParameter,
  Persen,
  Sumber,
  Tanggal,
  Teks,
  TeksIsi,
  Volume,
} from './umum'

/** Up to 8 levels of headings (domain.md). */
export const KEDALAMAN_MAKS = 8

/** A year, as a number or as its four digits. */
const Tahun = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{4}$/, 'di_luar_batas')
      .transform((teks) => Number.parseInt(teks, 10)),
  ])
  .refine((tahun) => tahun >= 1900 && tahun <= 2999, 'di_luar_batas')

export const IdentitasProyek = z.strictObject({
  nama: TeksIsi(200),
  kegiatan: Teks().nullish(),
  lokasi: Teks().nullish(),
  tahun: Tahun.nullish(),
  sumberDana: Teks().nullish(),
  anggaran: Harga.nullish(),
  tanggalMulai: Tanggal.nullish(),
  tanggalSelesai: Tanggal.nullish(),
  pemilik: Teks().nullish(),
  jabatanPemilik: Teks().nullish(),
  instansiPemilik: Teks().nullish(),
  kontraktor: Teks().nullish(),
  instansiKontraktor: Teks().nullish(),
  konsultanPerencana: Teks().nullish(),
  instansiPerencana: Teks().nullish(),
  konsultanPengawas: Teks().nullish(),
  instansiPengawas: Teks().nullish(),
  keterangan1: Teks(2000).nullish(),
  keterangan2: Teks(2000).nullish(),
})

export const Pricing = z.strictObject({
  markupPercent: Persen,
  ppnPercent: Persen,
  /** Whole rupiah; `10000.00` is 10000. */
  pembulatan: z
    .string()
    .regex(/^[1-9]\d{0,10}(\.0+)?$/, 'di_luar_batas')
    .transform((teks) => teks.replace(/\.0+$/, '')),
  arahPembulatan: z.enum(['terdekat', 'bawah', 'atas']).optional(),
  pembulatanHsp: z.enum(['0.01', '1', '10', '100', '1000']).nullish(),
  arahPembulatanHsp: z.enum(['terdekat', 'bawah']).optional(),
  /** A print choice: the same amount as PPN 11 % or as 12 % of 11/12 of the price. */
  tampilanPpn: z.enum(['langsung', 'dpp_nilai_lain']).optional(),
})

export const NilaiParameter = z.union([Formula, Bilangan])

const ParameterDokumen = z.strictObject({
  nama: NamaParameter,
  nilai: NilaiParameter,
  satuan: Teks(40).optional(),
  label: Teks(200).optional(),
})

const Konversi = z.strictObject({
  satuanBeli: TeksIsi(40),
  faktor: Bilangan,
  pembulatan: z.enum(['tidak', 'atas']).optional(),
  hargaBeli: Harga.nullish(),
})

const HargaItemDokumen = z.strictObject({
  id: IdLokal,
  kategori: Kategori,
  kode: Teks(60),
  uraian: Teks(500),
  satuan: Teks(40),
  hargaSatuan: Harga.nullable(),
  konversi: Konversi.optional(),
})

const KomponenDokumen = z.strictObject({
  kategori: Kategori,
  hargaItem: IdLokal.optional(),
  analisa: IdLokal.optional(),
  koefisien: Koefisien,
  koefisienFormula: Formula.optional(),
})

const AnalisaDokumen = z.strictObject({
  id: IdLokal,
  kode: Teks(60),
  uraian: Teks(1000),
  satuan: Teks(40),
  sumber: Sumber,
  katalog: z.strictObject({ edisi: Teks(60), kode: Teks(60) }).optional(),
  komponen: z.array(KomponenDokumen).max(2000),
})

export const BarisUkurDokumen = z.strictObject({
  uraian: Teks(500).optional(),
  jumlah: Bilangan.nullish(),
  panjang: Bilangan.nullish(),
  lebar: Bilangan.nullish(),
  tinggi: Bilangan.nullish(),
  faktor: Bilangan.nullish(),
})

export const PekerjaanDokumen = z.strictObject({
  id: IdLokal,
  kode: Teks(60),
  uraian: Teks(1000),
  satuan: Teks(40),
  analisa: IdLokal.nullish(),
  hargaLangsung: Harga.nullish(),
  volume: Volume.optional(),
  volumeFormula: Formula.nullish(),
  pengukuran: z.array(BarisUkurDokumen).max(5000).nullish(),
  markupPercent: Persen.nullish(),
  catatan: Teks(5000).nullish(),
})

export interface KlasifikasiDokumenIn {
  nama: string
  sub?: KlasifikasiDokumenIn[] | undefined
  pekerjaan?: z.input<typeof PekerjaanDokumen>[] | undefined
}
export interface KlasifikasiDokumen {
  nama: string
  sub?: KlasifikasiDokumen[] | undefined
  pekerjaan?: z.output<typeof PekerjaanDokumen>[] | undefined
}

/** Headings nest by themselves; the schema is spelled out level by level, so that the depth has an end. */
function klasifikasiDokumen(sisa: number): z.ZodType<KlasifikasiDokumen, KlasifikasiDokumenIn> {
  const dasar = { nama: TeksIsi(300), pekerjaan: z.array(PekerjaanDokumen).optional() }
  if (sisa <= 1) return z.strictObject({ ...dasar, sub: z.array(z.never('terlalu_dalam')).max(0).optional() })
  return z.strictObject({ ...dasar, sub: z.array(klasifikasiDokumen(sisa - 1)).optional() })
}

const JadwalDokumen = z.strictObject({
  awalMinggu: z.int().min(1).max(7).optional(),
  mingguan: z.array(
    z.strictObject({
      pekerjaan: IdLokal,
      minggu: z.int().min(1).max(1000),
      rencana: Persen,
      realisasi: Persen.nullish(),
      biayaAktual: Harga.nullish(),
    }),
  ),
  tahapan: z
    .array(
      z.strictObject({
        id: IdLokal,
        nama: TeksIsi(300),
        mulai: Tanggal.nullish(),
        selesai: Tanggal.nullish(),
        pekerjaan: z.array(z.strictObject({ id: IdLokal, proporsi: Persen })),
      }),
    )
    .optional(),
  dependensi: z
    .array(
      z.strictObject({
        dari: IdLokal,
        ke: IdLokal,
        jenis: z.enum(['FS', 'SS']),
        lag: z.int().min(-3650).max(3650),
      }),
    )
    .optional(),
})

/** The estimate document of the contract: import, export, backup. */
export const EstimateDocument = z.strictObject({
  format: z.literal('rab-estimate'),
  version: z.literal(1),
  project: IdentitasProyek,
  pricing: Pricing,
  parameter: z.array(ParameterDokumen).optional(),
  hargaItem: z.array(HargaItemDokumen),
  analisa: z.array(AnalisaDokumen),
  klasifikasi: z.array(klasifikasiDokumen(KEDALAMAN_MAKS)),
  jadwal: JadwalDokumen.optional(),
})

export type EstimateDocument = z.output<typeof EstimateDocument>
export type PekerjaanDokumen = z.output<typeof PekerjaanDokumen>
