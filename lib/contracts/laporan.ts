import { z } from 'zod'
import { ProjectId } from './umum'

export const LaporanInput = z.strictObject({ projectId: ProjectId, berkas: z.string().max(60) })

/** A finished file: its name, its media type and its bytes. */
export const Berkas = z.object({
  nama: z.string(),
  jenis: z.string(),
  isi: z.custom<Uint8Array>((isi) => isi instanceof Uint8Array),
})
export type Berkas = z.output<typeof Berkas>
