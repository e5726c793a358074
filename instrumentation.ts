/** At the start of a server: a wrong variable stops it with its name, before the first request. */
export async function register(): Promise<void> {
  const { getEnv } = await import('@/lib/env')
  const env = getEnv()
  const { watchRequests } = await import('@/lib/transport/before-framework')
  watchRequests()
  const { watchForStop } = await import('@/lib/transport/probe')
  watchForStop()
  if (env.WORKER === 'off') return
  const { startWorkerInside } = await import('@/lib/transport/worker-inside')
  const { WORK } = await import('@/lib/jobs/work')
  startWorkerInside(WORK)
}
