import { z } from 'zod'
import { ProjectId } from './umum'

/** A page of a browser that has the project open, by a name it gave itself. */
const Tab = z.string().regex(/^[\w-]{8,64}$/, 'teks_tidak_sah')
const Halaman = z
  .string()
  .max(40)
  .regex(/^[a-z-]*$/, 'teks_tidak_sah')

/** `tab` and `halaman`: who listens is shown to the others as being here. */
export const DengarInput = z.strictObject({
  projectId: ProjectId,
  tab: Tab.optional(),
  halaman: Halaman.optional(),
})

export const SetHadirInput = z.strictObject({ projectId: ProjectId, tab: Tab, halaman: Halaman })

/** Somebody who has the project open, and on which of its pages. */
export interface OrangHadir {
  id: string
  nama: string
  halaman: string[]
}
