import { z } from 'zod'
import { IdLokal, ProjectId } from './umum'

export const PeranAnggota = z.enum(['viewer', 'editor'])

export const AddAnggotaInput = z.strictObject({
  projectId: ProjectId,
  email: z.email('email_salah').max(254),
  peran: PeranAnggota,
})

export const AnggotaInput = z.strictObject({ projectId: ProjectId, anggotaId: IdLokal })
export const SetAnggotaInput = AnggotaInput.extend({ peran: PeranAnggota })

/** `menunggu`: the e-mail has no account yet; the project opens for it when it has. */
export const AnggotaView = z.object({
  id: z.string(),
  email: z.string(),
  nama: z.string().nullable(),
  peran: PeranAnggota,
  menunggu: z.boolean(),
})
export const AnggotaList = z.object({
  owner: z.object({ nama: z.string(), email: z.string() }),
  items: z.array(AnggotaView),
})
