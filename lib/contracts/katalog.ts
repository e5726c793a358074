import { z } from 'zod'
import { IdLokal, Kategori, ProjectId, Teks } from './umum'

export const EdisiView = z.object({
  kode: z.string(),
  nama: z.string(),
  nomor: z.string().nullable(),
  tanggal: z.string().nullable(),
  status: z.enum(['berlaku', 'diganti', 'sendiri']),
  diperiksa: z.boolean(),
  catatan: z.string().nullable(),
  milik: z.boolean(),
  analisa: z.number(),
})
export const EdisiList = z.object({ items: z.array(EdisiView) })

export const SearchKatalogInput = z.strictObject({
  q: z.string().max(200).default(''),
  edisi: z.string().max(60).optional(),
  grup: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.coerce.number().int().min(0).max(10_000).default(0),
})

export const KatalogItem = z.object({
  edisi: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  grup: z.string(),
  rujukan: z.string(),
})
export type KatalogItem = z.output<typeof KatalogItem>
export const KatalogList = z.object({ items: z.array(KatalogItem), cursor: z.string().nullable() })

const KunciKatalog = z.strictObject({ edisi: Teks(60), kode: Teks(60) })

export const PreviewKatalogInput = KunciKatalog.extend({ projectId: ProjectId })

/** The analysis sheet A to F with the project's own prices; a price the project does not know is null. */
export const PreviewKatalog = z.object({
  edisi: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  rujukan: z.string(),
  komponen: z.array(
    z.object({
      kategori: Kategori,
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      koefisien: z.string(),
      harga: z.string().nullable(),
      bundel: z.boolean(),
      /** The project's item of this key, where its name or unit differs. */
      beda: z.object({ uraian: z.string(), satuan: z.string() }).nullable(),
    }),
  ),
  tenagaKerja: z.string(),
  bahan: z.string(),
  alat: z.string(),
  lain: z.string(),
  biayaDasar: z.string(),
  markupPercent: z.string(),
  lengkap: z.boolean(),
})
export type PreviewKatalog = z.output<typeof PreviewKatalog>

export const TakeKatalogInput = z.strictObject({
  projectId: ProjectId,
  analisa: z.array(KunciKatalog).min(1).max(500),
  /** Where a line is made for each; without it only the analyses are taken. */
  klasifikasiId: IdLokal.optional(),
  setelah: IdLokal.optional(),
  /** For items whose key the project has under another name or unit: its own item, or a new one without a code. */
  beda: z.enum(['pakai_proyek', 'item_baru']).optional(),
})

export const TakeKatalogHasil = z.object({
  revision: z.number(),
  analisa: z.array(z.object({ edisi: z.string(), kode: z.string(), id: z.string(), baru: z.boolean() })),
  pekerjaan: z.array(z.string()),
  itemBaru: z.number(),
})
