import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makePeople } from './people'
import { headOf, judge, judgedTable, keep, kindsTable, reportOf } from './report'
import { startLoad } from './run-load'
import { METRICS_TOKEN, startWhole } from './server'
import { type Trend, watchServer } from './soak'
import { verify } from './verify'

/** `npm run load [-- --users=100 --seconds=60 --soak --out=folder]`: see docs/scaling.md. */
const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '60' },
    soak: { type: 'boolean', default: false },
    out: { type: 'string', default: path.join('.cache', 'beban') },
  },
})
const [users, seconds] = [Number(values.users), Number(values.seconds)]
if (!(users > 0 && seconds >= 10)) throw new Error('--users=N, --seconds=N (10 or more)')
const databaseUrl = process.env.DATABASE_URL ?? ''

const shown = ({ what, first, last, slope, noise }: Trend) =>
  `${what}: ${first.toFixed(0)} to ${last.toFixed(0)}, ${slope.toFixed(2)} a minute (noise ${noise.toFixed(2)}): ` +
  (slope <= noise ? 'flat' : 'RISES')

const before = os.loadavg()[0] ?? 0
const server = await startWhole(databaseUrl, users, path.resolve(values.out, 'server'), values.soak)
try {
  console.log(`${server.origin}, ${server.redis ? 'with' : 'without'} Redis; making ${users} accounts …`)
  const people = await makePeople(server.origin, users)
  console.log(`${seconds} s …`)
  const stopWatch = watchServer(server.origin, METRICS_TOKEN, databaseUrl)
  const tally = await startLoad({ people, durationMs: seconds * 1000, metricsToken: METRICS_TOKEN }).ended
  const trends = await stopWatch()
  const verdict = await verify(people, databaseUrl)
  for (const { line } of people) line.close()
  const report = reportOf({ tally, users, seconds, before, verdict })
  keep(values.out, report, tally)
  const judged = judge(report)
  console.log(`\n${headOf(report)}\n\n${kindsTable(report)}\n\n${judgedTable(judged)}`)
  if (values.soak) console.log(`\n${trends.map(shown).join('\n')}`)
  for (const [failure, times] of Object.entries(report.failures)) console.log(`${times} x ${failure}`)
  for (const wrong of [...verdict.lost, ...verdict.half, ...verdict.wrong].slice(0, 20)) console.log(wrong)
  console.log(`\n${values.out}/beban.json, beban.svg`)
  process.exitCode = judged.some(({ held }) => held === false) ? 1 : 0
} finally {
  await server.stop()
}
