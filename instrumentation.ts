import type { Instrumentation } from 'next'

/** At the start of a server: a wrong variable stops it with its name, before the first request. */
export async function register(): Promise<void> {
  const { getEnv } = await import('@/lib/env')
  const env = getEnv()
  const { startMonitoring } = await import('@/monitoring/start')
  await startMonitoring()
  const { watchRequests } = await import('@/lib/transport/before-framework')
  watchRequests()
  const { watchForStop } = await import('@/lib/transport/probe')
  watchForStop()
  if (env.WORKER === 'off') return
  const { startWorkerInside } = await import('@/lib/transport/worker-inside')
  const { WORK } = await import('@/lib/jobs/work')
  startWorkerInside(WORK)
}

/** What a page failed with while it was drawn; what an operation failed with is told already. */
export const onRequestError: Instrumentation.onRequestError = async (error, _, { routePath, routeType }) => {
  const { reportException } = await import('@/monitoring/report')
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  reportException('page', cause, 'page', { route: routePath, part: routeType })
}
