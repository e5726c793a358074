import { checkHealth } from '@/monitoring/health'
import { getAllowances } from './rate-limit'

const HEADERS = { 'cache-control': 'no-store' }
const shared = globalThis as { __rabBerhenti?: boolean }

/** From the start of the server: once it is asked to stop, it is no longer ready for more. */
export function watchForStop(): void {
  if (shared.__rabBerhenti !== undefined) return
  shared.__rabBerhenti = false
  process.once('SIGTERM', () => {
    shared.__rabBerhenti = true
  })
}

/** A probe that asks the database and the shared store: 200 or 503, JSON without the envelope. */
export async function deepProbe(): Promise<Response> {
  const health = await checkHealth(() => getAllowances().store.answers())
  return Response.json(health, { status: health.status === 'error' ? 503 : 200, headers: HEADERS })
}

/** Whether to send requests here: not while migrations wait, nor while the server stops. */
export async function readyProbe(): Promise<Response> {
  if (!shared.__rabBerhenti) return deepProbe()
  return Response.json({ status: 'error', draining: true }, { status: 503, headers: HEADERS })
}

/** A probe of the process alone. */
export const shallowProbe = (): Response => Response.json({ status: 'ok' }, { headers: HEADERS })
