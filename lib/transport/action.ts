import { headers } from 'next/headers'
import { z } from 'zod'
import { getActor } from '@/lib/auth/get-actor'
import { localeOf } from '@/lib/bahasa/pesan'
import { AppError } from '@/lib/gate/errors'
import type { Operation } from '@/lib/gate/operation'
import { type Caller, perform } from '@/lib/gate/perform'
import { withRequest } from '@/monitoring/request-context'
import { errorBody } from './api-response'
import { clientAddress } from './client-address'
import { plain } from './plain'
import { type LimitCategory, takeAllowance } from './rate-limit'
import { requestIdOf } from './request-id'

export type ActionResult<O> = { success: true; data: O } | ReturnType<typeof errorBody>

/** The server action door: the same operation, gate and limits as the endpoint; errors come back as values. */
export function action<I, O>(operation: Operation<I, O>, { limit }: { limit: LimitCategory }) {
  return (input: unknown): Promise<ActionResult<O>> =>
    admitted(operation.name, limit, (caller) => answerOf(operation, input, caller))
}

/** Inputs of one operation, each with the revision of its project that the caller has seen. */
const Masing = z.array(z.object({ input: z.unknown(), base: z.int().nullable() }))

/**
 * So many calls of one operation, each through the gate by itself, one after the other: what one refuses does not stop the
 * next. One allowance for all of them; an answer for each, in their order.
 */
export function actionEach<I, O>(
  operation: Operation<I, O>,
  { limit, most }: { limit: LimitCategory; most: number },
) {
  return (items: z.input<typeof Masing>): Promise<ActionResult<ActionResult<O>[]>> =>
    admitted(`${operation.name} *`, limit, async (caller) => {
      const parsed = Masing.max(most).safeParse(items)
      if (!parsed.success)
        throw new AppError('VALIDATION_ERROR', 'terlalu_banyak', { params: { maks: most } })
      const data: ActionResult<O>[] = []
      for (const { input, base } of parsed.data) {
        data.push(await answerOf(operation, input, { ...caller, base }).catch(refusalFor(caller)))
      }
      return { success: true, data }
    })
}

async function answerOf<I, O>(operation: Operation<I, O>, input: unknown, caller: Caller) {
  const { data } = await perform(operation, input, caller)
  return { success: true as const, data: plain(data) }
}

const refusalFor =
  ({ requestId, locale }: Pick<Caller, 'requestId' | 'locale'>) =>
  (cause: unknown) => {
    const error = cause instanceof AppError ? cause : new AppError('INTERNAL', 'galat_dalam', { cause })
    return errorBody(error, requestId, locale)
  }

/** Runs for whoever calls, within their allowance. */
async function admitted<T>(
  name: string,
  limit: LimitCategory,
  run: (caller: Caller) => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  const head = await headers()
  const caller = { locale: localeOf(head), requestId: requestIdOf(head) }
  const address = clientAddress(head)
  return withRequest({ requestId: caller.requestId, address }, async () => {
    try {
      const actor = await getActor(head)
      await takeOrRefuse(limit, `ACTION ${name}`, actor, address)
      return await run({ ...caller, actor })
    } catch (cause) {
      return refusalFor(caller)(cause)
    }
  })
}

async function takeOrRefuse(...asked: Parameters<typeof takeAllowance>): Promise<void> {
  const { allowed, reset } = await takeAllowance(...asked)
  if (allowed) return
  throw new AppError('RATE_LIMITED', 'terlalu_sering', { params: { detik: reset }, retryAfter: reset })
}
