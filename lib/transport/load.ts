import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getActor } from '@/lib/auth/get-actor'
import { localeOf } from '@/lib/bahasa/pesan'
import { AppError } from '@/lib/gate/errors'
import type { Operation } from '@/lib/gate/operation'
import { perform } from '@/lib/gate/perform'
import { withRequest } from '@/monitoring/request-context'
import { clientAddress } from './client-address'
import { plain } from './plain'
import { requestIdOf } from './request-id'

/** Header in which proxy.ts hands on the path that was asked for. */
const JALUR = 'x-rab-jalur'

/** The page door: not signed in leads to /masuk and back, not found, not theirs or not for them to the not-found page. */
export async function load<I, O>(operation: Operation<I, O>, input: unknown): Promise<O> {
  const head = await headers()
  const actor = await getActor(head, { known: operation.kind === 'query' })
  try {
    const caller = { actor, locale: localeOf(head), requestId: requestIdOf(head) }
    const from = { requestId: caller.requestId, address: clientAddress(head) }
    const { data } = await withRequest(from, () => perform(operation, input, caller))
    return plain(data)
  } catch (error) {
    if (error instanceof AppError && error.code === 'UNAUTHENTICATED') {
      redirect(`/masuk?ke=${encodeURIComponent(head.get(JALUR) ?? '/proyek')}`)
    }
    // What is not for them is not there (the pages of who runs the app).
    if (error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) notFound()
    throw error
  }
}
