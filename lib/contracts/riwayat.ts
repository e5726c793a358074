import { z } from 'zod'
import { IdLokal, ProjectId } from './umum'

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
