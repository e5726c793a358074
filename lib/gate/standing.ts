import { type Database, getDatabase, type Tx } from '@/db/client'
import { rowReader } from '@/db/map-row'
import { project } from '@/db/schema/project'
import { isUuid } from '@/lib/contracts/umum'
import { type Actor, kindOf, type Peran, reachOf, userIdOf, type Verdict, verdictOf } from './access'
import { AppError } from './errors'
import { knownBy } from './known'
import { noteLookup } from './note-lookup'
import type { Operation, ProjectPicture } from './operation'
import { KANAL_REVISI } from './revisions'

/** Refuses by the code of the verdict, unless it is `ok`. */
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

const PROYEK = rowReader(project, 'p')

/** Asked by nearly every read, so its text is made once. */
const FIND_PROJECT = `select ${PROYEK.columns}, a.peran as peran_anggota
  from project p left join anggota a on a.project_id = p.id and a.user_id = $2
  where p.id = $1 and p.deleted_at is null`

/** The project as this person may see it, with their part in it; null: not there, or not theirs. */
export async function findProject(tx: Tx, id: string, actor: Actor): Promise<ProjectPicture | null> {
  const userId = userIdOf(actor)
  const [found] = await tx.ask<{ peran_anggota: Peran | null }>(FIND_PROJECT, [id, userId])
  if (!found) return null
  const row = PROYEK.read(found as Record<string, unknown>)
  const peran = row.ownerId === userId ? 'owner' : found.peran_anggota
  return peran && { ...row, peran }
}

/** A project as it stands, whoever asks: its revision, and who has which part in it. */
export interface Standing {
  revision: number
  pemilik: string
  anggota: Record<string, Peran> | null
}

/**
 * Asked ahead by a door whose caller holds an answer, so that it travels beside the question who the caller is: whether
 * anything is new is asked far more often than anything changes. Nothing where it would not be needed.
 */
export function askStanding(
  operation: Operation,
  { projectId }: Partial<Record<string, string>>,
  known: number | null,
  database: Database = getDatabase(),
): Promise<Standing | undefined> | undefined {
  if (!mayHold(operation, known) || projectId === undefined || !isUuid(projectId)) return
  const standing = standingFor(operation, projectId, database)
  standing.catch(() => {})
  return standing
}

const mayHold = ({ kind, access, beyondProject }: Operation, known: number | null | undefined): boolean =>
  known != null && kind === 'query' && access === 'project:read' && !beyondProject

const standingFor = (
  { mayTrail }: Pick<Operation, 'mayTrail'>,
  id: string,
  database: Database,
): Promise<Standing | undefined> => {
  const ask = () => findStanding(id, database)
  return mayTrail ? standings(database).get(id, ask) : ask()
}

/** Every change of a project, of who may see it and of its removal takes a revision, which is said on the channel. */
const standings = (database: Database) =>
  knownBy<Standing>(database, KANAL_REVISI, (pesan) => pesan.split(':', 1))

/** This process has committed a change of the project: what it knew of it is of before. */
export const forgetStanding = (id: string, database: Database): void => standings(database).forget(id)

const findStanding = async (id: string, { client }: Database): Promise<Standing | undefined> => {
  const [found] = await client<[Standing?]>`
    select p.revision, p.owner_id as pemilik, (
      select json_object_agg(a.user_id, a.peran) from anggota a where a.project_id = p.id and a.user_id is not null) as anggota
    from project p where p.id = ${id} and p.deleted_at is null`
  return found
}

/** The project's revision in force, for one who may ask `operation` of it; throws for others. One statement at most. */
export async function headOfProject(
  operation: Pick<Operation, 'access' | 'kind' | 'mayTrail'>,
  id: string,
  actor: Actor,
  database: Database,
  standing?: Promise<Standing | undefined>,
): Promise<number | null> {
  allow(reachOf(operation, actor, id))
  const userId = userIdOf(actor)
  const found = await (standing ?? standingFor(operation, id, database))
  const peran = found?.pemilik === userId ? 'owner' : found?.anggota?.[userId ?? '']
  allow(verdictOf(operation, kindOf(actor, peran ?? null, operation.access)))
  return found?.revision ?? null
}

interface Holder {
  actor: Actor
  known?: number | null
  standing?: Promise<Standing | undefined> | undefined
}

/** Who holds the answer of the revision in force needs one statement: that there is nothing new. */
export async function heldAnswer<I, O>(
  operation: Operation<I, O>,
  input: I,
  { known, actor, standing }: Holder,
  database: Database,
): Promise<{ data: null; revision: number } | null> {
  if (!mayHold(operation, known)) return null
  const revision = await headOfProject(operation, projectIdOf(input), actor, database, standing)
  noteLookup('etag', revision === known)
  return revision !== null && revision === known ? { data: null, revision } : null
}
