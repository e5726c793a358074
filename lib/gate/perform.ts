import { type Database, getDatabase, type TransactionMode, type Tx } from '@/db/client'
import type { Locale } from '@/lib/bahasa/pesan'
import { getEnv } from '@/lib/env'
import { noteActive } from '@/monitoring/active-users'
import type { SecurityEvent } from '@/monitoring/logger'
import { getMetrics } from '@/monitoring/metrics'
import { logOperation } from '@/monitoring/report'
import { inSpan } from '@/monitoring/spans'
import { type Actor, kindOf, reachOf, userIdOf, verdictOf } from './access'
import { liftBase, openChangeSet, writeChangeSet } from './change-set'
import { AppError } from './errors'
import { forgetOldKeys, keepAnswer, takeKey } from './idempotency'
import { forgetAll } from './known'
import { mapDatabaseError } from './map-database-error'
import { type Operation, Serialized, Unchanged } from './operation'
import { parseInput } from './parse-input'
import { fromReplica } from './replica'
import { allow, findProject, forgetStanding, heldAnswer, projectIdOf, type Standing } from './standing'

export interface Caller {
  actor: Actor
  locale: Locale
  requestId: string
  /** The project revision the caller has seen (If-Match); null: no check asked for. */
  base?: number | null
  /** The project revision whose answer the caller holds (If-None-Match): the same again is not computed. */
  known?: number | null
  /** What `askStanding` has asked already. */
  standing?: Promise<Standing | undefined> | undefined
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
function modeOf({ kind, access, noPicture }: Operation): TransactionMode {
  if (kind === 'query') return noPicture ? 'single' : 'read'
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
      const run = (tx: Tx) => once(operation, input, caller, tx)
      const found =
        (await fromReplica(operation, input, caller.actor, database, run)) ??
        (await inOneStatement(operation, input, caller, database)) ??
        (await database.transaction(modeOf(operation), run))
      forgetWhatWas(operation, input, database)
      if (found.data === null || found.replayed) return found
      const data = operation.finish ? await operation.finish(found.data, caller) : found.data
      return checked<I, O>(operation, data as O | Serialized<O>, found.revision)
    } catch (cause) {
      if (cause instanceof Unchanged) return checked<I, O>(operation, cause.data, cause.revision)
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

/** The notice of a change comes to this process, too, but after its answer may have left. */
function forgetWhatWas({ kind, access }: Operation, input: unknown, database: Database): void {
  if (kind === 'query') return
  if (access.startsWith('project:')) forgetStanding(projectIdOf(input), database)
  else if (access === 'person') forgetAll(database)
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
  return inChangeSet(operation, input, caller, common)
}

async function inChangeSet<I, O>(
  operation: Operation<I, O>,
  input: I,
  caller: Caller,
  common: { tx: Tx },
): Promise<Performed<O>> {
  const { tx } = common
  const asked = openingOf(operation, input, caller, tx)
  const opened = await openChangeSet(asked)
  allow(verdictOf(operation, kindOf(caller.actor, opened?.peran ?? null, operation.access)))
  if (!opened) throw new Error('allowed without a part')
  const { revision, peran } = opened
  const project = { id: asked.projectId, revision, peran }
  const data = await operation.handler({ ...common, project, derived: () => liftBase(tx) })
  return { data, revision }
}

/** The shortest way, for a saved cell; null where it does not do, and the way of every change set has to be gone. */
async function inOneStatement<I, O>(
  operation: Operation<I, O>,
  input: I,
  caller: Caller,
  database: Database,
): Promise<Performed<O> | null> {
  const { actor, kunci } = caller
  const one = kunci ? null : operation.oneRow?.(input)
  if (!one) return null
  // The statement looks at the caller's part in the project; what a key may do is known before.
  const best = kindOf(actor, 'owner', operation.access)
  if (reachOf(operation, actor, projectIdOf(input)) !== 'ok' || verdictOf(operation, best) !== 'ok')
    return null
  return database.transaction('single', async (tx) => {
    const found = await writeChangeSet(openingOf(operation, input, caller, tx), one)
    return found && { data: one.answer(found.row, found.revision), revision: found.revision }
  })
}

const openingOf = (
  { access, name: jenis }: Operation,
  input: unknown,
  { actor, base, requestId }: Caller,
  tx: Tx,
) => ({ tx, projectId: projectIdOf(input), actor, access, jenis, dasar: base ?? null, requestId })

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
