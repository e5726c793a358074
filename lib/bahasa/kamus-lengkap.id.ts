import { banyakId } from './banyak.id'
import { kamusId } from './kamus.id'
import { profilId } from './profil.id'

/** Every message, Indonesian: those a browser has from its first page on, and those that come with a page of their own. */
export const kamusLengkapId = { ...kamusId, ...banyakId, ...profilId } as const
