import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import type { Actor } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { getLogger } from '@/monitoring/logger'

type KeyActor = Extract<Actor, { kind: 'key' }>

/** How long a use may go unrecorded, so that reading does not write each time. */
const CATAT_MS = 60_000

/** Who the `Authorization: Bearer rab_…` of a request stands for; null without one. Throws for one that is not (any more) a key. */
export async function readKey(headers: Headers): Promise<KeyActor | null> {
  const given = headers.get('authorization')
  if (given === null) return null
  const kunci = /^Bearer (rab_[\w-]{43})$/i.exec(given)?.[1]
  if (!kunci) throw new AppError('UNAUTHENTICATED', 'kunci_tidak_berlaku')
  const { db } = getDatabase()
  const [row] = await db.execute<Row>(sql`
    select id, user_id as "userId", cakupan as scope, proyek as projects, dipakai
    from kunci_api where hash = ${createHash('sha256').update(kunci).digest('base64url')}
      and dicabut is null and (kedaluwarsa is null or kedaluwarsa > now())`)
  if (!row) throw new AppError('UNAUTHENTICATED', 'kunci_tidak_berlaku')
  if (!row.dipakai || Date.now() - new Date(row.dipakai).getTime() > CATAT_MS) recordUse(row.id)
  return { kind: 'key', id: row.userId, keyId: row.id, scope: row.scope, projects: row.projects }
}

type Row = {
  id: string
  userId: string
  scope: KeyActor['scope']
  projects: string[] | null
  dipakai: string | null
}

/** Nobody waits for it. */
function recordUse(id: string): void {
  getDatabase()
    .db.execute(sql`update kunci_api set dipakai = now() where id = ${id}`)
    .catch((error: unknown) => getLogger().warn({ err: error }, 'kunci: use not recorded'))
}
