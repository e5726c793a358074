import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, getDatabase, type TransactionMode, type Tx } from '@/db/client'
import { anggota, project } from '@/db/schema/project'
import type { Locale } from '@/lib/bahasa/pesan'
import { isUuid } from '@/lib/contracts/umum'
import { getEnv } from '@/lib/env'
import { noteActive } from '@/monitoring/active-users'
import type { SecurityEvent } from '@/monitoring/logger'
import { getMetrics } from '@/monitoring/metrics'
import { logOperation } from '@/monitoring/report'
import { inSpan } from '@/monitoring/spans'
import { type Actor, kindOf, type Peran, reachOf, userIdOf, type Verdict, verdictOf } from './access'
import { liftBase, openChangeSet } from './change-set'
import { AppError } from './errors'
import { forgetOldKeys, keepAnswer, takeKey } from './idempotency'
import { mapDatabaseError } from './map-database-error'
import { noteLookup } from './note-lookup'
import { type Operation, type ProjectPicture, Serialized } from './operation'
import { parseInput } from './parse-input'

export interface Caller {
  actor: Actor
  locale: Locale
  requestId: string
  /** The project revision the caller has seen (If-Match); null: no check asked for. */
  base?: number | null
  /** The project revision whose answer the caller holds (If-None-Match): the same again is not computed. */
  known?: number | null
  /** Idempotency-Key: a command of this key was done once; again gives its answer. */
  kunci?: string | null
}

export interface Performed<O> {
  /** null when the caller holds this answer already. */
  data: O | Serialized<O> | null
  /** Of the project the operation spoke of: the ETag. */
  revision: number | null
  /** This is the answer to an earlier request of the same key. */
  replayed?: boolean
}

const ATTEMPTS = 3

/**
 * The one gate: parse, access, transaction, run, output check, error mapping, measuring. Every door comes through here.
 * Throws AppError only.
 */
export async function perform<I, O>(
  operation: Operation<I, O>,
  raw: unknown,
  caller: Caller,
  database: Database = getDatabase(),
): Promise<Performed<O>> {
  const started = performance.now()
  try {
    const userId = userIdOf(caller.actor)
    if (userId !== null && caller.actor.kind !== 'job') noteActive(userId)
    const result = await inSpan(operation.name, { 'rab.kind': operation.kind }, () =>
      attempt(operation, raw, caller, database),
    )
    if (caller.kunci) void forgetOldKeys(database)
    report(operation, caller, started, result)
    return result
  } catch (cause) {
    const error = cause instanceof AppError ? cause : new AppError('INTERNAL', 'galat_dalam', { cause })
    report(operation, caller, started, error)
    throw error
  }
}

/** One line and one measurement of what was asked, however it ended. */
function report(
  operation: Operation,
  { requestId, actor }: Caller,
  started: number,
  outcome: Performed<unknown> | AppError,
): void {
  const { name, kind, access } = operation
  const ms = performance.now() - started
  const failed = outcome instanceof AppError
  const who = { userId: userIdOf(actor), ...(actor.kind === 'key' && { keyId: actor.keyId }) }
  const security = failed ? refusalOf(outcome) : authorityOf(operation)
  const line = { operation: name, requestId, ...who, ms, ...(security && { security }) }
  logOperation(failed ? { ...line, error: outcome } : line)
  const { operations, changeSets } = getMetrics()
  operations.observe({ operation: name, kind, outcome: failed ? outcome.code : 'ok' }, ms / 1000)
  const changes = access === 'project:write' || access === 'project:own'
  if (!failed && changes && kind === 'command' && !outcome.replayed) changeSets.inc({ jenis: name })
}

const refusalOf = ({ code, pesan }: AppError): SecurityEvent | null =>
  code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || pesan === 'proyek_tidak_ditemukan'
    ? 'access.refused'
    : null

/** Keys are the account's own, members the owner's: who may do what is different afterwards. */
const authorityOf = ({ kind, access }: Operation): SecurityEvent | null =>
  kind === 'command' && (access === 'person' || access === 'project:own' || access === 'admin')
    ? 'authority.changed'
    : null

/** A command that only reads its project must see one picture of it while it writes elsewhere. */
function modeOf({ kind, access }: Operation): TransactionMode {
  if (kind === 'query') return 'read'
  return access === 'project:read' ? 'snapshot' : 'write'
}

async function attempt<I, O>(
  operation: Operation<I, O>,
  raw: unknown,
  caller: Caller,
  database: Database,
): Promise<Performed<O>> {
  if (verdictOf(operation, 'anonymous') !== 'ok' && caller.actor.kind === 'anonymous') {
    throw new AppError('UNAUTHENTICATED', 'belum_masuk')
  }
  const input = parseInput(operation.input, raw, caller.locale)
  for (let n = 1; ; n++) {
    try {
      const held = await heldAnswer(operation, input, caller, database)
      if (held) return held
      const found = await database.transaction(modeOf(operation), (tx) => once(operation, input, caller, tx))
      if (found.data === null || found.replayed) return found
      const data = operation.finish ? await operation.finish(found.data, caller) : found.data
      return checked<I, O>(operation, data as O | Serialized<O>, found.revision)
    } catch (cause) {
      const mapped = await mapDatabaseError(
        cause,
        database,
        operation.access.startsWith('project') ? projectIdOf(input) : null,
      )
      if (mapped.retry && n < ATTEMPTS) continue
      throw mapped.error
    }
  }
}

/**
 * Who holds the answer of the revision in force needs one statement: that there is nothing new. It is asked far more
 * often than anything changes.
 */
async function heldAnswer<I, O>(
  operation: Operation<I, O>,
  input: I,
  { known, actor }: Caller,
  { client }: Database,
): Promise<Performed<O> | null> {
  const { kind, access, beyondProject } = operation
  if (known == null || kind !== 'query' || access !== 'project:read' || beyondProject) return null
  const id = projectIdOf(input)
  allow(reachOf(operation, actor, id))
  const userId = userIdOf(actor)
  const [row] = await client<{ revision: number; peran: Peran | null }[]>`
    select p.revision, case when p.owner_id = ${userId} then 'owner' else a.peran end as peran
    from project p left join anggota a on a.project_id = p.id and a.user_id = ${userId}
    where p.id = ${id} and p.deleted_at is null`
  allow(verdictOf(operation, kindOf(actor, row?.peran ?? null, access)))
  noteLookup('etag', row?.revision === known)
  return row?.revision === known ? { data: null, revision: known } : null
}

async function once<I, O>(
  operation: Operation<I, O>,
  input: I,
  caller: Caller,
  tx: Tx,
): Promise<Performed<O>> {
  const { kunci, actor } = caller
  if (!kunci || operation.kind === 'query' || actor.kind === 'anonymous')
    return run(operation, input, caller, tx)
  const asked = { operation: operation as Operation, input, actor, kunci }
  const earlier = await takeKey(tx, asked)
  if (earlier) return { ...earlier, replayed: true }
  const done = await run(operation, input, caller, tx)
  await keepAnswer(tx, asked, done)
  return done
}

async function run<I, O>(
  operation: Operation<I, O>,
  input: I,
  caller: Caller,
  tx: Tx,
): Promise<Performed<O>> {
  const ofProject = operation.access.startsWith('project:')
  allow(reachOf(operation, caller.actor, ofProject ? projectIdOf(input) : null))
  const common = { tx, input, actor: caller.actor, locale: caller.locale, requestId: caller.requestId }
  if (!ofProject) {
    allow(verdictOf(operation, kindOf(caller.actor, null, operation.access)))
    return { data: await operation.handler(common), revision: null }
  }
  if (operation.access === 'project:read') {
    const picture = await findProject(tx, projectIdOf(input), caller.actor)
    allow(verdictOf(operation, kindOf(caller.actor, picture?.peran ?? null, operation.access)))
    const data = await operation.handler({ ...common, project: picture })
    return { data, revision: picture?.revision ?? null }
  }
  const opened = await openChangeSet({
    tx,
    projectId: projectIdOf(input),
    actor: caller.actor,
    access: operation.access,
    jenis: operation.name,
    dasar: caller.base ?? null,
    requestId: caller.requestId,
  })
  allow(verdictOf(operation, kindOf(caller.actor, opened?.peran ?? null, operation.access)))
  const project = { id: projectIdOf(input), revision: opened?.revision ?? 0, peran: opened?.peran }
  const data = await operation.handler({ ...common, project, derived: () => liftBase(tx) })
  return { data, revision: project.revision }
}

function allow(verdict: Verdict): void {
  if (verdict === 'UNAUTHENTICATED') throw new AppError(verdict, 'belum_masuk')
  if (verdict === 'FORBIDDEN') throw new AppError(verdict, 'tidak_berhak')
  if (verdict === 'NOT_FOUND') throw new AppError(verdict, 'proyek_tidak_ditemukan')
}

/** An operation over a project has `projectId` in its input (operation.ts); anything but a uuid cannot exist. */
function projectIdOf(input: unknown): string {
  const id = (input as { projectId: string }).projectId
  if (!isUuid(id)) throw new AppError('NOT_FOUND', 'proyek_tidak_ditemukan')
  return id
}

async function findProject(tx: Tx, id: string, actor: Actor): Promise<ProjectPicture | null> {
  const userId = userIdOf(actor)
  const [row] = await tx
    .select({ project, peranAnggota: anggota.peran })
    .from(project)
    .leftJoin(anggota, and(eq(anggota.projectId, project.id), eq(anggota.userId, sql`${userId}`)))
    .where(and(eq(project.id, id), isNull(project.deletedAt)))
  if (!row) return null
  const peran = row.project.ownerId === userId ? 'owner' : (row.peranAnggota as Peran | null)
  return peran && { ...row.project, peran }
}

/** What leaves has the shape that was declared. Proven while developing and testing; costs nothing in production. */
function checked<I, O>(
  operation: Operation<I, O>,
  data: O | Serialized<O>,
  revision: number | null,
): Performed<O> {
  if (getEnv().NODE_ENV !== 'production') {
    const plain = data instanceof Serialized ? JSON.parse(data.text) : data
    const parsed = operation.output.safeParse(plain)
    if (!parsed.success) throw new Error(`${operation.name}: output: ${parsed.error.message}`)
  }
  return { data, revision }
}
