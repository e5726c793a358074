import http from 'node:http'

export interface Visit {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: () => string
  /** The status that this visit is answered with when all is well. */
  status: number
}

interface Outcome {
  ms: number
  wrong: string | null
}

function visitOnce(
  origin: string,
  { path, method = 'GET', headers, body, status }: Visit,
  agent: http.Agent | false,
) {
  const since = performance.now()
  return new Promise<Outcome>((resolve) => {
    const end = (wrong: string | null) => resolve({ ms: performance.now() - since, wrong })
    const request = http.request(origin + path, { method, headers, agent }, (answer) => {
      answer.once('error', (error) => end(`${method} ${path}: ${error.message}`))
      answer.once('end', () =>
        end(answer.statusCode === status ? null : `${method} ${path}: ${answer.statusCode}`),
      )
      answer.resume()
    })
    request.setTimeout(20_000, () => request.destroy(new Error('20 s')))
    request.once('error', (error) => end(`${method} ${path}: ${error.message}`))
    request.end(body?.())
  })
}

/**
 * Visits without a pause, `lines` at a time in turns, until `stop`, which gives what came of it. A connection each, as
 * of so many people; with `keepAlive` lines are used again, as one browser or program does.
 */
export function startTraffic(origin: string, visits: Visit[], { lines = 4, keepAlive = false } = {}) {
  const outcomes: Outcome[] = []
  let going = true
  const agent = keepAlive ? new http.Agent({ keepAlive: true }) : false
  const line = async (first: number) => {
    for (let at = first; going; at++) {
      const visit = visits[at % visits.length]
      if (visit) outcomes.push(await visitOnce(origin, visit, agent))
    }
  }
  const all = Promise.all(Array.from({ length: lines }, (_, at) => line(at)))
  return {
    stop: async () => {
      going = false
      await all
      if (agent) agent.destroy()
      const sorted = outcomes.map(({ ms }) => ms).sort((a, b) => a - b)
      const wrong = outcomes.flatMap((it) => it.wrong ?? [])
      return { count: outcomes.length, wrong, longest: Math.round(sorted.at(-1) ?? 0) }
    },
  }
}
