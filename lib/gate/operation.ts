import type { z } from 'zod'
import type { Tx } from '@/db/client'
import type { ProjectRow } from '@/db/schema/project'
import type { OneRow } from '@/db/update-one-row'
import type { Locale } from '@/lib/bahasa/pesan'
import type { AccessWord, Actor, Peran } from './access'

type ProjectWord = Extract<AccessWord, `project:${string}`>

/** What a query on a project knows of it: its row as of this transaction, and the caller's part in it. */
export interface ProjectPicture extends ProjectRow {
  peran: Peran
}

/** What a command on a project knows of it: the revision this change set has taken. */
export interface ProjectLock {
  id: string
  revision: number
  peran: Peran
}

interface Common<I> {
  tx: Tx
  input: I
  actor: Actor
  locale: Locale
  requestId: string
}

type QueryContext<A, I> = Common<I> & (A extends ProjectWord ? { project: ProjectPicture } : unknown)

/** A command for which reading suffices changes another project (a copy): it sees this one and cannot write it. */
export type CommandContext<A, I> = Common<I> &
  (A extends 'project:read' ? { project: ProjectPicture } : unknown) &
  (A extends Exclude<ProjectWord, 'project:read'>
    ? {
        project: ProjectLock
        /**
         * From here on rows are written that follow from the change (volumes after a parameter): the caller did
         * not speak of them, so that they have moved since the caller's revision is no conflict.
         */
        derived: () => Promise<void>
      }
    : unknown)

interface Spec<A extends AccessWord, I extends z.ZodType, O> {
  /** Also the audit action, the log name and the OpenAPI operationId. */
  name: string
  summary: string
  access: A
  input: A extends ProjectWord ? (z.output<I> extends { projectId: string } ? I : never) : I
  output: z.ZodType<O>
  /** A valid input in terms of the example project (tests/setup/contoh.ts): feeds the access matrix and OpenAPI. */
  example: z.input<I>
  /** The answer holds what is shown once and kept nowhere. */
  secret?: true
  /** The answer depends on more than the project (the catalogue): holding its revision is not holding the answer. */
  beyondProject?: true
  /**
   * Asked again and again whether anything is new: that nothing is may be answered by what this process knows, which
   * hears of a change by another one a moment after it is committed.
   */
  mayTrail?: true
  /** Asks one statement (the gate's, for the project's row), or several that need not see one picture: no transaction. */
  noPicture?: true
  /** It reads much of a project and may be asked of a read replica that has the revision in force. */
  replica?: true
  /**
   * What a call changes where that is some columns of one row: the gate then opens, writes and commits in one statement,
   * and the handler is not needed. null: it is.
   */
  oneRow?(input: z.output<I>): OneRowAnswer<O> | null
}

/** One row to change, and the answer made of what is written. */
export interface OneRowAnswer<O> extends OneRow {
  answer: (row: Record<string, unknown>, revision: number) => O
}

export interface Operation<I = unknown, O = unknown> {
  kind: 'query' | 'command'
  name: string
  summary: string
  access: AccessWord
  input: z.ZodType<I>
  output: z.ZodType<O>
  example: unknown
  secret?: true
  beyondProject?: true
  mayTrail?: true
  noPicture?: true
  replica?: true
  oneRow?(input: I): OneRowAnswer<O> | null
  // biome-ignore lint/suspicious/noExplicitAny: the context's type follows from `access`, which this erases
  handler: (context: any) => Promise<O | Serialized<O>>
  /** Work on what the handler gave that needs the database no more (printing a file): done after the transaction. */
  // biome-ignore lint/suspicious/noExplicitAny: what passes between the two is theirs
  finish?: (found: any, context: { locale: Locale }) => Promise<O>
}

/** An answer that is JSON text already (a cached rekap): doors pass it on as it is. */
export class Serialized<T> {
  declare readonly shape?: T
  constructor(readonly text: string) {}
}

/**
 * Thrown by a command on a project that finds nothing to change: its change set is given up, so that no revision tells
 * of nothing, and `data` is the answer at the revision before it.
 */
export class Unchanged<O> extends Error {
  constructor(
    readonly data: O,
    readonly revision: number,
  ) {
    super('nothing to change')
  }
}

type Query<A, I, T> = (context: QueryContext<A, I>) => Promise<T>

/** Reads; runs in a read-only transaction that sees one consistent picture. `finish` works on after it is over. */
export function query<A extends AccessWord, I extends z.ZodType, O>(
  spec: Spec<A, I, O>,
  handler: Query<A, z.output<I>, O | Serialized<O>>,
): Operation<z.output<I>, O>
export function query<A extends AccessWord, I extends z.ZodType, O, T>(
  spec: Spec<A, I, O>,
  handler: Query<A, z.output<I>, T>,
  finish: (found: T, context: { locale: Locale }) => Promise<O>,
): Operation<z.output<I>, O>
export function query<A extends AccessWord, I extends z.ZodType, O>(
  spec: Spec<A, I, O>,
  handler: Operation['handler'],
  finish?: Operation['finish'],
): Operation<z.output<I>, O> {
  const operation = { ...spec, kind: 'query' as const, input: spec.input as z.ZodType<z.output<I>>, handler }
  return { ...operation, ...(finish && { finish }) } as Operation<z.output<I>, O>
}

/** Changes; on a project it runs as one change set, under the project's lock and its next revision. */
export function command<A extends AccessWord, I extends z.ZodType, O>(
  spec: Spec<A, I, O>,
  handler: (context: CommandContext<A, z.output<I>>) => Promise<O>,
): Operation<z.output<I>, O> {
  return { ...spec, kind: 'command', input: spec.input as z.ZodType<z.output<I>>, handler }
}
