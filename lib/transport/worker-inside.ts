import { reportException } from '@/monitoring/report'
import { startWorker, type Work, type Worker } from './job-worker'

const shared = globalThis as { __rabPekerja?: Promise<Worker | null> }

/** A worker in the process that serves pages: it starts beside them and goes before them. */
export function startWorkerInside(work: Work): void {
  if (shared.__rabPekerja) return
  const starting = startWorker(work).catch((error: unknown) => {
    reportException('job', error, 'worker did not start')
    return null
  })
  shared.__rabPekerja = starting
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => holdExit(starting))
}

/** The server ends the process as soon as its last request is answered; a job in hand gets its moment first. */
function holdExit(starting: Promise<Worker | null>): void {
  const stopped = starting.then((worker) => worker?.stop()).catch(() => {})
  const { exit } = process
  process.exit = ((code) => void stopped.then(() => exit(code))) as typeof process.exit
}
