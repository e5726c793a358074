import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { job } from '@/db/schema/job'
import { isUuid } from '@/lib/contracts/umum'
import { type Actor, userIdOf } from '@/lib/gate/access'
import { notFound } from '@/lib/gate/errors'

/** A person's own jobs; a key for chosen projects sees those that speak of them. */
export const ownJobs = (actor: Actor): SQL | undefined =>
  and(
    eq(job.userId, userIdOf(actor) ?? ''),
    actor.kind === 'key' && actor.projects ? inArray(job.proyek, actor.projects) : undefined,
  )

/** One of them by its id; what cannot be an id is a job that does not exist. */
export function ownJob(actor: Actor, id: string): SQL | undefined {
  if (!isUuid(id)) throw notFound('job_tidak_ada')
  return and(eq(job.id, id), ownJobs(actor))
}
