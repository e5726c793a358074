import { sql } from 'drizzle-orm'
import { fromDrizzle, PgBoss, type SendOptions } from 'pg-boss'
import { type Database, getDatabase, type Tx } from '@/db/client'
import { parentSpan } from '@/monitoring/spans'
import type { QueueName } from './job-queue'

const senders = new WeakMap<Database, PgBoss>()

/** Never started: it only words the statements, which run on connections of the app. */
function senderOf(database: Database): PgBoss {
  const known = senders.get(database)
  if (known) return known
  const made = new PgBoss({ db: fromDrizzle(database.db, sql) })
  senders.set(database, made)
  return made
}

/**
 * Puts work into a queue in the transaction of the command that asks for it: neither exists without the other. Where
 * traces are on, the one who asks goes with it.
 */
export async function sendJob(
  tx: Tx,
  queue: QueueName,
  data: object,
  options: SendOptions = {},
): Promise<void> {
  const jejak = parentSpan()
  const told = jejak === null ? data : { ...data, jejak }
  await senderOf(getDatabase()).send(queue, told, { ...options, db: fromDrizzle(tx, sql) })
}

/** The same for several pieces of work at once. */
export async function sendJobs(tx: Tx, queue: QueueName, data: readonly object[]): Promise<void> {
  if (data.length === 0) return
  const jobs = data.map((one) => ({ data: one }))
  await senderOf(getDatabase()).insert(queue, jobs, { db: fromDrizzle(tx, sql) })
}

/** Asks anew for what this worker leaves undone: another takes it up at once, and no attempt is spent. */
export const handBackJob = (jobId: string, userId: string): Promise<void> =>
  getDatabase().transaction('write', (tx) => sendJob(tx, 'job', { jobId }, { group: { id: userId } }))
