import { z } from 'zod'

const PekerjaanHasil = z.object({
  id: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  volume: z.string(),
  tenagaKerja: z.string(),
  bahan: z.string(),
  alat: z.string(),
  lain: z.string(),
  biayaDasar: z.string(),
  markupPercent: z.string(),
  markup: z.string(),
  hsp: z.string(),
  jumlah: z.string(),
  bobot: z.string().describe('jumlah / total, a fraction of 1'),
})

const KlasifikasiHasil = z.object({
  id: z.string(),
  nama: z.string(),
  jumlah: z.string(),
  get sub() {
    return z.array(KlasifikasiHasil)
  },
})

/** The computed estimate (contract.md, rekap): decimals exact, as strings, in document order. */
export const RekapView = z.object({
  revision: z.number(),
  pekerjaan: z.array(PekerjaanHasil),
  klasifikasi: z.array(KlasifikasiHasil),
  total: z.string(),
  ppnPercent: z.string(),
  ppn: z.string(),
  grandTotal: z.string(),
  dibulatkan: z.string(),
  terbilang: z.string(),
  peringatan: z.array(z.looseObject({ kode: z.string(), pesan: z.string() })),
})
export type RekapView = z.output<typeof RekapView>

export const KebutuhanView = z.object({
  items: z.array(
    z.object({
      kategori: z.string(),
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      jumlah: z.string(),
      harga: z.string().nullable(),
      biaya: z.string(),
    }),
  ),
  total: z.string(),
})
