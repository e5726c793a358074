import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type OneRow, updateOneRow } from '@/db/update-one-row'
import type { AccessWord, Actor, Peran } from './access'
import { peranFor, userIdOf } from './access'

interface Opening {
  tx: Tx
  projectId: string
  actor: Actor
  access: AccessWord
  jenis: string
  /** The revision the caller has seen; rows changed since are a conflict. */
  dasar: number | null
  requestId: string
}

/**
 * Locks the project, takes its next revision and names it to the database, whose triggers record every row.
 * Gives null when there is no such project for this person; `opened: false` when their part does not allow it.
 */
export async function openChangeSet(
  o: Opening,
): Promise<{ revision: number; peran: Peran; opened: boolean } | null> {
  const [row] = await o.tx.ask<{ revision: number; peran: Peran }>(...openingCall(o))
  return row ? { ...row, opened: peranFor(o.access).includes(row.peran) } : null
}

const openingCall = (o: Opening) =>
  [
    'select revision, peran from buka_perubahan($1, $2, $3, $4, $5, $6)',
    [o.projectId, userIdOf(o.actor), peranFor(o.access), o.jenis, o.dasar, o.requestId],
  ] as const

/** A change set of one row, opened, written and committed at once; null: not all of it, and nothing is written. */
export const writeChangeSet = (o: Opening, one: OneRow) => updateOneRow(o.tx, openingCall(o), one)

/** Opens the first change set of a project whose row this transaction has just inserted. */
export async function openBirth(
  tx: Tx,
  birth: { projectId: string; userId: string; jenis: string; requestId: string; keterangan?: object },
): Promise<void> {
  await tx.execute(sql`
    with lahir as (
      insert into change_set (project_id, revision, jenis, user_id, request_id, keterangan, xid)
      values (${birth.projectId}, 1, ${birth.jenis}, ${birth.userId}, ${birth.requestId},
        ${JSON.stringify(birth.keterangan ?? null)}::jsonb, pg_current_xact_id()::text::bigint) returning project_id)
    select set_config('rab.perubahan', project_id || ':1:lahir', true), set_config('rab.dasar', '', true) from lahir`)
}

/** Opens the first change sets of projects just inserted; nothing else is written of them in this transaction. */
export async function openBirths(
  tx: Tx,
  ids: readonly string[],
  birth: { userId: string; jenis: string; requestId: string },
): Promise<void> {
  await tx.execute(sql`
    insert into change_set (project_id, revision, jenis, user_id, request_id, keterangan, xid)
    select id, 1, ${birth.jenis}, ${birth.userId}, ${birth.requestId}, 'null'::jsonb, pg_current_xact_id()::text::bigint
    from unnest(${sql.param(ids)}::uuid[]) id`)
}

/** Lifts the caller's base revision: what follows is derived, not spoken of by the caller. */
export const liftBase = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select set_config('rab.dasar', '', true)`)
}
