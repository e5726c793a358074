import { PgDialect } from 'drizzle-orm/pg-core'
import {
  drizzle,
  type PostgresJsDatabase,
  PostgresJsSession,
  PostgresJsTransaction,
} from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { getEnv } from '@/lib/env'
import { Line } from './listen'
import { inSlot, watched } from './query-watch'
import { inNone, inTransaction, type Scoped } from './transaction'

type Empty = Record<string, never>

/** A statement as it is, prepared once a connection, past Drizzle, which builds a text anew at every call. */
type Ask = <T extends object>(text: string, args: readonly unknown[]) => PromiseLike<T[]>

export type Tx = PostgresJsTransaction<Empty, Empty> & { ask: Ask }

/**
 * Writers find their rows by key, whose plan does not depend on the values: a plan of its own for each time, which
 * the database takes to be a little cheaper, costs more than it saves.
 */
const MODES = {
  read: { begin: 'begin isolation level repeatable read read only', writes: false },
  snapshot: { begin: 'begin isolation level repeatable read', writes: true },
  write: { begin: 'begin; set local plan_cache_mode = force_generic_plan', writes: true },
} as const

/**
 * No statement here is worth compiling: a saved cell took 200 ms where PostgreSQL has a compiler, which counts what a
 * plan is forbidden (0014) as its cost.
 */
const TANPA_KOMPILASI = { jit: 'off' }

/** Milliseconds: what takes longer is given up and answered with 503; nobody waits for ever for another's lock. */
const BATAS = { statement_timeout: 30_000, lock_timeout: 10_000 }

/**
 * Seconds before a lost connection is tried again. The driver's own counts the failures of all connections together and
 * waits up to 20 s, with what is asked meanwhile, long after the database is back.
 */
const tryAgain = (failures: number): number => (0.5 + Math.random() / 2) * Math.min(0.05 * 2 ** failures, 1)

export type TransactionMode = keyof typeof MODES | 'single'

export interface Database {
  /** Outside of a transaction: for the accounts library and for tests. */
  readonly db: PostgresJsDatabase
  readonly client: postgres.Sql
  /**
   * One transaction; `read` sees one consistent picture and cannot write, `snapshot` sees one and can. `single` is for who
   * asks one statement, and is none.
   */
  transaction<T>(mode: TransactionMode, run: (tx: Tx) => Promise<T>): Promise<T>
  /** Hears channels until `close`, over every outage of the database. */
  readonly line: Pick<Line, 'hear' | 'sure'>
  close(): Promise<void>
}

interface Options {
  max?: number
  /** Called with the text of every statement: tests count them. */
  onQuery?: (query: string) => void
}

/**
 * Drizzle sends every statement unprepared, which costs a second round trip when it has parameters.
 * Texts here are few and stable (sets go in as arrays), so all of them are prepared once a connection.
 */
function preparing<T extends Scoped>(client: T, alone: boolean): T {
  const unsafe = client.unsafe.bind(client) as (text: string, args?: unknown[], options?: object) => unknown
  const prepared = (text: string, args: unknown[] = [], options: object = {}) =>
    watched(unsafe(text, args, args.length > 0 ? { ...options, prepare: true } : options), alone)
  return Object.assign(client, { unsafe: prepared })
}

/** Statements written as templates are watched as well. */
const watchedTemplates = (client: postgres.Sql): postgres.Sql =>
  new Proxy(client, { apply: (target, self, args) => watched(Reflect.apply(target, self, args), true) })

/** Opens a pool on `url`. Big integers come back as numbers: revisions and counts stay far below 2^53. */
export function connect(url: string, { max = 10, onQuery }: Options = {}): Database {
  const client = postgres(url, {
    max,
    onnotice: () => {},
    backoff: tryAgain,
    connection: { application_name: 'rab', ...BATAS, ...TANPA_KOMPILASI },
    types: { int8: { to: 20, from: [20], parse: (text: string) => Number(text), serialize: String } },
  })
  const line = new Line(client)
  // As the driver has it: Drizzle's is another from here on.
  const plain: Scoped = { unsafe: client.unsafe.bind(client) }
  const db = drizzle(preparing(client, true), { logger: loggerOf(onQuery) })
  return {
    db,
    client: watchedTemplates(client),
    transaction: (mode, run) => {
      if (mode === 'single') return inNone(plain, (scoped) => run(txOn(scoped, true, onQuery)))
      return inSlot(() => inTransaction(plain, MODES[mode], (scoped) => run(txOn(scoped, false, onQuery))))
    },
    line,
    close: async () => {
      await Promise.all([client.end({ timeout: 5 }), line.close()])
    },
  }
}

const loggerOf = (onQuery: Options['onQuery']) => onQuery && { logQuery: onQuery }

const dialect = new PgDialect()

/** Drizzle on what statements are sent by, with `ask` past it. */
function txOn(scoped: Scoped, alone: boolean, onQuery: Options['onQuery']): Tx {
  const prepared = preparing(scoped, alone)
  // Drizzle types the session of a transaction by a pool's handle, which a transaction's is not.
  const session = new PostgresJsSession<never, Empty, Empty>(prepared as never, dialect, undefined, {
    logger: loggerOf(onQuery),
  })
  const ask: Ask = (text, args) => {
    onQuery?.(text)
    return prepared.unsafe(text, args as never[]) as never
  }
  return Object.assign(new PostgresJsTransaction<Empty, Empty>(dialect, session, undefined), { ask })
}

const shared = globalThis as { __rabDatabase?: Database; __rabReplika?: Database }

/** The process's database, opened on first use. */
export function getDatabase(): Database {
  shared.__rabDatabase ??= connect(getEnv().DATABASE_URL, { max: getEnv().DATABASE_POOL_MAX })
  return shared.__rabDatabase
}

/** The read replica, if there is one by DATABASE_REPLICA_URL; opened on first use. */
export function getReplica(): Database | null {
  const { DATABASE_REPLICA_URL, DATABASE_POOL_MAX } = getEnv()
  if (DATABASE_REPLICA_URL) shared.__rabReplika ??= connect(DATABASE_REPLICA_URL, { max: DATABASE_POOL_MAX })
  return shared.__rabReplika ?? null
}

/** Tests give the process their own database. */
export function setDatabase(database: Database): void {
  shared.__rabDatabase = database
}
