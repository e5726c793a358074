import { headers } from 'next/headers'
import { getActor } from '@/lib/auth/get-actor'
import { localeOf } from '@/lib/bahasa/pesan'
import { AppError } from '@/lib/gate/errors'
import type { Operation } from '@/lib/gate/operation'
import { perform } from '@/lib/gate/perform'
import { withRequest } from '@/monitoring/request-context'
import { errorBody } from './api-response'
import { clientAddress } from './client-address'
import { plain } from './plain'
import { type LimitCategory, takeAllowance } from './rate-limit'
import { requestIdOf } from './request-id'

export type ActionResult<O> = { success: true; data: O } | ReturnType<typeof errorBody>

/** The server action door: the same operation, gate and limits as the endpoint; errors come back as values. */
export function action<I, O>(operation: Operation<I, O>, { limit }: { limit: LimitCategory }) {
  return async (input: unknown): Promise<ActionResult<O>> => {
    const head = await headers()
    const caller = { locale: localeOf(head), requestId: requestIdOf(head) }
    const address = clientAddress(head)
    return withRequest({ requestId: caller.requestId, address }, async () => {
      try {
        const actor = await getActor(head)
        await takeOrRefuse(limit, `ACTION ${operation.name}`, actor, address)
        const { data } = await perform(operation, input, { ...caller, actor })
        return { success: true, data: plain(data) }
      } catch (cause) {
        const error = cause instanceof AppError ? cause : new AppError('INTERNAL', 'galat_dalam', { cause })
        return errorBody(error, caller.requestId, caller.locale)
      }
    })
  }
}

async function takeOrRefuse(...asked: Parameters<typeof takeAllowance>): Promise<void> {
  const { allowed, reset } = await takeAllowance(...asked)
  if (allowed) return
  throw new AppError('RATE_LIMITED', 'terlalu_sering', { params: { detik: reset }, retryAfter: reset })
}
