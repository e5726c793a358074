import type { PgBoss, Queue } from 'pg-boss'

/** Seconds without a sign of life after which another worker takes a job up. */
const DETAK = 10

/**
 * What waits in pg-boss, in an order in which each queue comes after the one it falls into. Scripts read this file
 * as it is, so it imports nothing that runs.
 */
const QUEUES = {
  /** Jobs that every attempt has failed: told to who asked. */
  'job-lost': { retryLimit: 10, retryDelay: 5 },
  job: {
    notify: true,
    retryLimit: 4,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 60,
    heartbeatSeconds: DETAK,
    expireInSeconds: 3600,
    deleteAfterSeconds: 3600,
    deadLetter: 'job-lost',
  },
  'job-clean': { retryLimit: 0 },
  'webhook-lost': { retryLimit: 10, retryDelay: 5 },
  /** The last attempt comes about a day after the first. */
  webhook: {
    notify: true,
    retryLimit: 14,
    retryDelay: 15,
    retryBackoff: true,
    retryDelayMax: 6 * 3600,
    heartbeatSeconds: DETAK,
    expireInSeconds: 60,
    deleteAfterSeconds: 3600,
    deadLetter: 'webhook-lost',
  },
} as const satisfies Record<string, Omit<Queue, 'name'>>

export type QueueName = keyof typeof QUEUES

/** Makes the queues that are not there, and gives those that are the settings of this version. */
export async function makeQueues(boss: PgBoss): Promise<void> {
  for (const [name, options] of Object.entries(QUEUES)) {
    await boss.createQueue(name, options)
    await boss.updateQueue(name, options)
  }
}
