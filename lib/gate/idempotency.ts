import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '@/db/client'
import { getLogger } from '@/monitoring/logger'
import { type Actor, callerIdOf, userIdOf } from './access'
import { AppError } from './errors'
import { type Operation, Serialized } from './operation'

const UMUR = sql`interval '24 hours'`
const BERSIH_MS = 10 * 60_000

interface Asked {
  operation: Operation
  input: unknown
  actor: Actor
  kunci: string
}

export interface Answer {
  data: Serialized<never>
  revision: number | null
}

/**
 * Takes the key in the transaction that does the work: a second request of the same key waits here for the first,
 * then gets its answer; what is refused rolls the key back too. Gives the earlier answer, or null: do it.
 */
export async function takeKey(tx: Tx, asked: Asked): Promise<Answer | null> {
  const pelaku = callerOf(asked.actor)
  const sidik = fingerprint(asked)
  const [fresh] = await tx.execute(sql`
    insert into permintaan (pelaku, kunci, user_id, sidik)
    values (${pelaku}, ${asked.kunci}, ${userIdOf(asked.actor)}, ${sidik})
    on conflict (pelaku, kunci) do update set sidik = excluded.sidik, jawaban = null, revision = null, at = now()
      where permintaan.at < now() - ${UMUR}
    returning pelaku`)
  if (fresh) return null
  const [earlier] = await tx.execute<{ sidik: string; jawaban: string | null; revision: number | null }>(
    sql`select sidik, jawaban, revision from permintaan where pelaku = ${pelaku} and kunci = ${asked.kunci}`,
  )
  if (earlier?.sidik !== sidik) throw new AppError('VALIDATION_ERROR', 'kunci_isi_lain')
  if (earlier.jawaban === null) throw new AppError('CONFLICT', 'jawaban_tak_disimpan')
  return { data: new Serialized(earlier.jawaban), revision: earlier.revision }
}

export async function keepAnswer(
  tx: Tx,
  { operation, actor, kunci }: Asked,
  { data, revision }: { data: unknown; revision: number | null },
): Promise<void> {
  // What must not be kept is not: such a request is done once, and again it is only said that it was.
  if (operation.secret) return
  const jawaban = data instanceof Serialized ? data.text : JSON.stringify(data ?? null)
  await tx.execute(sql`update permintaan set jawaban = ${jawaban}, revision = ${revision}
    where pelaku = ${callerOf(actor)} and kunci = ${kunci}`)
}

let cleanedAt = 0

/** Forgets what is older than a day, at most every ten minutes, behind the caller's back. */
export function forgetOldKeys(database: Database, now = Date.now()): Promise<unknown> | null {
  if (now - cleanedAt < BERSIH_MS) return null
  cleanedAt = now
  return database.db
    .execute(sql`delete from permintaan where at < now() - ${UMUR}`)
    .catch((error: unknown) => getLogger().warn({ err: error }, 'permintaan: cleanup failed'))
}

const callerOf = (actor: Actor): string => `${actor.kind}:${callerIdOf(actor)}`

function fingerprint({ operation, input }: Asked): string {
  const bytes = (_: string, value: unknown) => (value instanceof Uint8Array ? sha256(value) : value)
  return sha256(`${operation.name}\n${JSON.stringify(input, bytes)}`)
}

const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('base64url')
