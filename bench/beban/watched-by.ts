import { setTimeout as sleep } from 'node:timers/promises'
import type { startPrometheus } from '../../tests/setup/prometheus'

export interface Watched {
  rules: number
  /** Rules that could not be evaluated. */
  broken: string[]
  up: number
  counted: number
  noticed: boolean
  critical: string[]
}

interface Rules {
  data: { groups: { rules: { name: string; health: string }[] }[] }
}

/** What a Prometheus that has watched the load says of it. */
export async function watchedBy(
  { origin, query }: Pick<Awaited<ReturnType<typeof startPrometheus>>, 'origin' | 'query'>,
  seconds: number,
): Promise<Watched> {
  // Its last look is a second old.
  await sleep(2000)
  const { data } = (await (await fetch(`${origin}/api/v1/rules`)).json()) as Rules
  const rules = data.groups.flatMap((group) => group.rules)
  const number = async (expr: string) => Number((await query(expr))[0]?.value[1] ?? 0)
  const span = `${Math.ceil(seconds * 1.5) + 60}s`
  const firing = await query('ALERTS{alertstate="firing",severity="critical"}')
  return {
    rules: rules.length,
    broken: rules.filter(({ health }) => health !== 'ok').map(({ name }) => name),
    up: await number('sum(up{job="rab"})'),
    counted: await number(
      `sum(increase(rab_http_request_seconds_count{route!~"/health.*|/metrics"}[${span}]))`,
    ),
    noticed:
      (await number(`max(count_over_time(ALERTS{alertname="DatabaseConnectionFailure"}[${span}]))`)) > 0,
    critical: firing.map(({ metric }) => metric.alertname ?? ''),
  }
}
