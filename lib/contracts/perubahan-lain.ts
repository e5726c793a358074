import { z } from 'zod'
import { IsiView } from './isi'
import { ProjectId } from './umum'

export const ListPerubahanInput = z.strictObject({
  projectId: ProjectId,
  /** The revision up to which the caller has seen the project. */
  since: z.coerce.number().int().min(0),
})

const { project, ...rows } = IsiView.shape
const JENIS = Object.keys(rows) as (keyof typeof rows)[]

/** What a project has become since a revision: its rows as they are now, those that are gone, and who wrote them. */
export const PerubahanLain = z.object({
  revision: z.number(),
  dari: z.number(),
  /** Too much has changed, or the revision is not of this project: all rows are to be read anew. */
  ulang: z.boolean(),
  ubah: IsiView.partial(),
  hapus: z.partialRecord(z.enum(JENIS as [keyof typeof rows]), z.array(z.string())),
  set: z.array(
    z.object({
      revision: z.number(),
      jenis: z.string(),
      oleh: z.object({ id: z.string(), nama: z.string() }).nullable(),
      at: z.string(),
      permintaan: z.string().nullable(),
      /** At most 200 rows of each. */
      baris: z.array(z.object({ tabel: z.string(), id: z.string() })),
    }),
  ),
})
export type PerubahanLain = z.output<typeof PerubahanLain>
