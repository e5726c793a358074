import { z } from 'zod'
import { IdLokal, ProjectId } from './umum'

export const AnalisaInput = z.strictObject({ projectId: ProjectId, analisaId: IdLokal })

export const AnalisaView = z.object({
  id: z.string(),
  kode: z.string(),
  uraian: z.string(),
  satuan: z.string(),
  sumber: z.string(),
  katalog: z.object({ edisi: z.string(), kode: z.string() }).nullable(),
  revision: z.number(),
  komponen: z.array(
    z.object({
      id: z.string(),
      kategori: z.string(),
      hargaItem: z.string().nullable(),
      analisa: z.string().nullable(),
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      koefisien: z.string(),
      koefisienFormula: z.string().nullable(),
      harga: z.string().nullable(),
    }),
  ),
  /** All bundles expanded, one row per path, koefisien for one unit of this analysis. */
  rincian: z.array(
    z.object({
      kategori: z.string(),
      kode: z.string(),
      uraian: z.string(),
      satuan: z.string(),
      koefisien: z.string(),
      melalui: z.array(z.string()),
    }),
  ),
  tenagaKerja: z.string(),
  bahan: z.string(),
  alat: z.string(),
  lain: z.string(),
  biayaDasar: z.string(),
})

export const ResetAnalisaInput = AnalisaInput.extend({
  /** For items whose key the project has under another name or unit: its own item, or a new one without a code. */
  beda: z.enum(['pakai_proyek', 'item_baru']).optional(),
})
export const ResetAnalisaHasil = z.object({
  revision: z.number(),
  komponen: z.number(),
  itemBaru: z.number(),
})

export const PisahkanInput = z.strictObject({ projectId: ProjectId, pekerjaanId: IdLokal })
export const PisahkanHasil = z.object({ revision: z.number(), analisaId: z.string(), kode: z.string() })
