import { banyakId } from './banyak.id'
import { dokumenApiId } from './dokumen-api.id'
import { kamusId } from './kamus.id'
import { profilId } from './profil.id'

/** Every message, Indonesian: those a browser has from its first page on, those that come with a page of their own, and
 * those of pages that only the server writes. */
export const kamusLengkapId = { ...kamusId, ...banyakId, ...dokumenApiId, ...profilId } as const
