import http from 'node:http'
import { at, type Times } from './measure'

interface Target {
  origin: string
  path: string
  headers: Record<string, string>
  /** What every answer has to be. */
  status: number
}

export interface Load {
  perSecond: number
  p50: number
  p99: number
}

const once = ({ origin, path, headers, status }: Target, agent: http.Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.get(new URL(path, origin), { agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === status ? resolve() : reject(new Error(`${path}: ${answer.statusCode}`)),
      )
      answer.once('error', reject)
    })
    request.once('error', reject)
  })

/** As many requests as `width` callers get answered in `ms`, each on a connection that stays. */
async function press(target: Target, width: number, ms: number, times: Times): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: width })
  const until = performance.now() + ms
  const caller = async () => {
    while (performance.now() < until) {
      const started = performance.now()
      await once(target, agent)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: width }, caller))
  agent.destroy()
}

const ROUNDS = 8
const ROUND_MS = 1500

/** Both under the same load in turns, so that a busy moment of the machine meets both; the first round does not count. */
export async function loadInTurns(floor: Target, ours: Target, width: number): Promise<[Load, Load]> {
  const both: [Times, Times] = [[], []]
  for (let round = -1; round < ROUNDS; round++) {
    for (const [n, target] of [floor, ours].entries())
      await press(target, width, ROUND_MS, round < 0 ? [] : (both[n] as Times))
  }
  const seconds = (ROUNDS * ROUND_MS) / 1000
  return both.map((times) => {
    times.sort((a, b) => a - b)
    return { perSecond: times.length / seconds, p50: at(times, 0.5), p99: at(times, 0.99) }
  }) as [Load, Load]
}
