import { reportException } from '@/monitoring/report'

/** Runs `work` again and again, one after another, `ms` after each; `stop` waits for the one in hand. */
export function every(ms: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let timer: ReturnType<typeof setTimeout>
  let stopped = false
  let running = Promise.resolve()
  const run = async () => {
    await work().catch((error: unknown) => reportException('job', error, 'every: failed'))
    if (!stopped) wait()
  }
  const wait = () => {
    timer = setTimeout(() => {
      running = run()
    }, ms)
  }
  wait()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      return running
    },
  }
}
