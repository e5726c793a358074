import { z } from 'zod'

const Ms = z.number().min(0)
const Count = z.number().int().min(0)

/** How a page or an endpoint has done on this instance since it started. */
export const EndpointView = z.object({
  /** The pattern of its route. */
  route: z.string(),
  method: z.string(),
  count: Count,
  meanMs: Ms,
  p50Ms: Ms,
  p95Ms: Ms,
  p99Ms: Ms,
  /** Answers of 4xx and of 5xx. */
  clientErrors: Count,
  serverErrors: Count,
})
export type EndpointView = z.output<typeof EndpointView>

/** A failure of ours, without anybody's words in it. */
export const RecentErrorView = z.object({
  at: z.string(),
  where: z.string(),
  operation: z.string().nullable(),
  code: z.string().nullable(),
  route: z.string().nullable(),
  requestId: z.string().nullable(),
  type: z.string(),
  message: z.string(),
})
export type RecentErrorView = z.output<typeof RecentErrorView>

export const PantauView = z.object({
  version: z.string(),
  /** Since when this instance counts. */
  since: z.string(),
  endpoints: z.array(EndpointView),
  /** The last fifty, newest first. */
  errors: z.array(RecentErrorView),
})
export type PantauView = z.output<typeof PantauView>
