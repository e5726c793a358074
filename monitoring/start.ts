import { reportException } from './report'
import { watchDatabase } from './watch-database'

const shared = globalThis as { __rabAmati?: true }

/** From the start of a process: its statements are measured, and what ends it is told. */
export async function startMonitoring(): Promise<void> {
  if (shared.__rabAmati) return
  shared.__rabAmati = true
  watchDatabase()
  process.on('uncaughtExceptionMonitor', (error) => reportException('process', error, 'uncaught'))
}
