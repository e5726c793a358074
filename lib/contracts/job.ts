import { z } from 'zod'

/** The answer to what is done in the background. */
export const JobRef = z.object({ jobId: z.string() })

const JobError = z.object({ code: z.string(), message: z.string() })

/** What came of one step: the id of what it made, or why it did not. */
const JobItem = z.object({
  nomor: z.number(),
  nama: z.string(),
  id: z.string().optional(),
  error: JobError.optional(),
})

export const JobListItem = z.object({
  id: z.string(),
  jenis: z.string(),
  /** The project it speaks of, and its name when it was asked for. */
  proyek: z.string().nullable(),
  judul: z.string(),
  state: z.enum(['queued', 'running', 'completed', 'failed', 'cancelled']),
  progress: z.object({ done: z.number(), total: z.number() }),
  /** Steps that did not succeed. */
  gagal: z.number(),
  /** It was asked to stop and does so after the step in hand. */
  cancelling: z.boolean(),
  attempts: z.number(),
  dibuat: z.string(),
  mulai: z.string().nullable(),
  selesai: z.string().nullable(),
  error: JobError.optional(),
})
export type JobListItem = z.output<typeof JobListItem>

/** `result` grows step by step; a cancelled job keeps what it made. */
export const JobView = JobListItem.extend({ result: z.object({ items: z.array(JobItem) }).optional() })
export type JobView = z.output<typeof JobView>

export const JobList = z.object({ items: z.array(JobListItem), cursor: z.string().nullable() })

export const JobInput = z.strictObject({ jobId: z.string().max(100) })

export const ListJobsInput = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(300).optional(),
})
