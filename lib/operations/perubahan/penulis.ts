import type { Tx } from '@/db/client'
import { type Galat, joinPath } from '@/lib/contracts/galat'
import { AppError, invalid } from '@/lib/gate/errors'
import type { ProjectLock } from '@/lib/gate/operation'
import { newId } from '../new-id'

/** What every writer of a change set shares. */
export interface Penulis {
  tx: Tx
  project: ProjectLock
  derived: () => Promise<void>
}

/** New rows with an id each: their own, or one made here. */
export const withIds = <T extends { id?: string | undefined }>(rows: readonly T[]): (T & { id: string })[] =>
  rows.map((row) => ({ ...row, id: row.id ?? newId() }))

export function refuseIfAny(galat: readonly Galat[]): void {
  if (galat.length > 0) throw invalid(...galat)
}

/** Rows that were to be changed and are not there (any more). */
export function requireAll(
  found: ReadonlyMap<string, unknown>,
  asked: readonly { id: string }[],
  pathAt: (i: number) => string,
): void {
  const details = asked.flatMap(({ id }, i): Galat[] =>
    found.has(id) ? [] : [{ path: joinPath(pathAt(i), 'id'), pesan: 'rujukan_tak_ada', params: { id } }],
  )
  if (details.length > 0) throw new AppError('NOT_FOUND', 'tidak_ditemukan', { details })
}
