import { type SQL, sql } from 'drizzle-orm'
import { type Actor, userIdOf } from '@/lib/gate/access'

/** Editions an actor may see: those of everybody, and their own. Names the table `katalog_edisi`. */
export const visibleEdisi = (actor: Actor): SQL =>
  sql`(katalog_edisi.owner_id is null or katalog_edisi.owner_id = ${userIdOf(actor)})`
