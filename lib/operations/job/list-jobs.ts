import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import { job } from '@/db/schema/job'
import { JobList, ListJobsInput } from '@/lib/contracts/job'
import { query } from '@/lib/gate/operation'
import { ownJobs } from './find-job'
import { viewJobListItem } from './view-job'

/** A cursor has milliseconds, the column microseconds. */
const dibuatMs = sql`date_trunc('milliseconds', ${job.dibuat})`

export const listJobs = query(
  {
    name: 'job.list',
    summary: 'Pekerjaan latar milik sendiri, yang terbaru dulu; hasilnya disimpan 7 hari',
    access: 'user',
    input: ListJobsInput,
    output: JobList,
    example: { limit: 20 },
  },
  async ({ tx, actor, locale, input: { limit, cursor } }) => {
    const [at, id] = cursor?.split('_') ?? []
    const older =
      at && id
        ? or(
            lt(dibuatMs, sql`${at}::timestamptz`),
            and(eq(dibuatMs, sql`${at}::timestamptz`), lt(sql`${job.id}::text`, id)),
          )
        : undefined
    const rows = await tx
      .select()
      .from(job)
      .where(and(ownJobs(actor), older))
      .orderBy(desc(dibuatMs), desc(sql`${job.id}::text`))
      .limit(limit + 1)
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      items: page.map((row) => viewJobListItem(row, locale)),
      cursor: rows.length > limit && last ? `${last.dibuat.toISOString()}_${last.id}` : null,
    }
  },
)
