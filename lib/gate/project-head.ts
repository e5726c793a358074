import type { Database } from '@/db/client'
import { isUuid } from '@/lib/contracts/umum'
import { type Actor, kindOf, type Peran, reachOf, userIdOf, type Verdict, verdictOf } from './access'
import { AppError } from './errors'
import type { Operation } from './operation'

/** A refusal of the table as the error that says it. */
export function allow(verdict: Verdict): void {
  if (verdict === 'UNAUTHENTICATED') throw new AppError(verdict, 'belum_masuk')
  if (verdict === 'FORBIDDEN') throw new AppError(verdict, 'tidak_berhak')
  if (verdict === 'NOT_FOUND') throw new AppError(verdict, 'proyek_tidak_ditemukan')
}

/** An operation over a project has `projectId` in its input (operation.ts); anything but a uuid cannot exist. */
export function projectIdOf(input: unknown): string {
  const id = (input as { projectId: string }).projectId
  if (!isUuid(id)) throw new AppError('NOT_FOUND', 'proyek_tidak_ditemukan')
  return id
}

/** The project's revision in force, for one who may ask `operation` of it; throws for others. One statement. */
export async function headOfProject(
  operation: Pick<Operation, 'access' | 'kind'>,
  id: string,
  actor: Actor,
  { client }: Database,
): Promise<number | null> {
  allow(reachOf(operation, actor, id))
  const userId = userIdOf(actor)
  const [row] = await client<{ revision: number; peran: Peran | null }[]>`
    select p.revision, case when p.owner_id = ${userId} then 'owner' else a.peran end as peran
    from project p left join anggota a on a.project_id = p.id and a.user_id = ${userId}
    where p.id = ${id} and p.deleted_at is null`
  allow(verdictOf(operation, kindOf(actor, row?.peran ?? null, operation.access)))
  return row?.revision ?? null
}
