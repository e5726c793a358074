import { okResponse } from './api-response'
import type { Asked } from './endpoint'
import { startWorker, type Work } from './job-worker'

/** Less than a platform gives an answer; what is in hand is ended after that. */
const LAMA_MS = 40_000
const LIHAT_MS = 500

type Antrean = { menunggu: number }

/**
 * The answer of a door behind which the queues are worked at: it comes when nothing waits any more, or after 40
 * seconds, and tells what is left. Where nothing waits no worker is started.
 */
export const drainQueue =
  (work: Work) =>
  async (first: Antrean, headers: Record<string, string>, { again, signal }: Asked<Antrean>) => {
    let left = first
    if (first.menunggu > 0) {
      const worker = await startWorker(work)
      const end = Date.now() + LAMA_MS
      try {
        while (left.menunggu > 0 && Date.now() < end && !signal.aborted) {
          await new Promise((resolve) => setTimeout(resolve, LIHAT_MS))
          left = await again()
        }
      } finally {
        await worker.stop()
      }
    }
    return okResponse(left, headers['x-request-id'] ?? '', 200, headers)
  }
