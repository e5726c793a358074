import { z } from 'zod'
import { IdLokal, ProjectId, Tanggal } from './umum'

export const HargaSumberInput = z.strictObject({ projectId: ProjectId, hargaItemId: IdLokal })

/** Which change gave a resource the price it has now. */
export const HargaSumber = z.object({
  harga: z.string().nullable(),
  revision: z.number(),
  pada: z.string().describe('Saat perubahan itu disimpan, ISO 8601'),
  oleh: z.string().nullable().describe('Nama orangnya; null: bukan orang, atau akunnya sudah dihapus'),
  jenis: z.string().describe('Nama operasinya'),
})
export type HargaSumber = z.output<typeof HargaSumber>

const Revision = z.coerce.number().int().min(1).max(1_000_000_000)

export const ListRiwayatInput = z.strictObject({
  projectId: ProjectId,
  /** Id of a person. */
  oleh: z.string().max(100).optional(),
  jenis: z.string().max(60).optional(),
  /** Id of a row; of a pekerjaan its measurement rows too. */
  baris: IdLokal.optional(),
  /** Days, both included, in western Indonesian time. */
  dari: Tanggal.optional(),
  sampai: Tanggal.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(30),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
})

const Orang = z.object({ id: z.string(), nama: z.string() })

const RiwayatKepala = z.object({
  revision: z.number(),
  pada: z.string(),
  oleh: Orang.nullable(),
  /** The operation's name, or what gave the project its first revision. */
  jenis: z.string(),
  /** The revision that this one took back. */
  mengurungkan: z.number().nullable(),
})

export const RiwayatItem = RiwayatKepala.extend({
  baris: z.array(
    z.object({ tabel: z.string(), dibuat: z.number(), diubah: z.number(), dihapus: z.number() }),
  ),
  nama: z.array(z.string()).describe('Nama satu atau dua baris pertamanya'),
})
export type RiwayatItem = z.output<typeof RiwayatItem>

export const RiwayatList = z.object({
  items: z.array(RiwayatItem),
  cursor: z.string().nullable(),
  /** Who and what there is to filter by. */
  orang: z.array(Orang),
  jenis: z.array(z.string()),
})
export type RiwayatList = z.output<typeof RiwayatList>

export const RiwayatInput = z.strictObject({ projectId: ProjectId, revision: Revision })

const Nilai = z.union([z.string(), z.boolean()]).nullable()

const BarisBerubah = z.object({
  tabel: z.string(),
  id: z.string(),
  /** What a person calls the row. */
  nama: z.string(),
  jenis: z.enum(['dibuat', 'diubah', 'dihapus']),
  kolom: z.array(z.object({ kolom: z.string(), sebelum: Nilai, sesudah: Nilai })),
})
export type BarisBerubah = z.output<typeof BarisBerubah>

/** A later change of the same rows: what stands in the way of taking one back. */
export const Penghalang = z.object({
  revision: z.number(),
  pada: z.string(),
  oleh: z.string().nullable(),
  banyak: z.number(),
})
export type Penghalang = z.output<typeof Penghalang>

export const RiwayatView = RiwayatKepala.extend({
  /** At most 200 of them. */
  baris: z.array(BarisBerubah),
  banyak: z.number(),
  bisaDiurungkan: z.boolean(),
  penghalang: z.array(Penghalang),
})
export type RiwayatView = z.output<typeof RiwayatView>

export const UrungHasil = z.object({ revision: z.number(), mengurungkan: z.number() })

export const PengaruhInput = z
  .strictObject({ projectId: ProjectId, dari: Revision, sampai: Revision })
  .refine(({ dari, sampai }) => sampai >= dari && sampai - dari < 50, 'di_luar_batas')

/** Total with PPN before and after each revision, computed anew from the rows as they were. */
export const PengaruhList = z.object({
  items: z.array(
    z.object({
      revision: z.number(),
      sebelum: z.string().nullable(),
      sesudah: z.string(),
      selisih: z.string(),
    }),
  ),
})
export type PengaruhList = z.output<typeof PengaruhList>
