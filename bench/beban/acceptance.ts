import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { findTool } from '../../scripts/lib/ops-tools.mjs'
import { until } from '../../scripts/lib/postmaster.mjs'
import { onStop } from '../../scripts/lib/stop.mjs'
import { has } from '../../scripts/lib/system-tools.mjs'
import { startPrometheus } from '../../tests/setup/prometheus'
import { redisProgram } from '../../tests/setup/redis'
import { systemPostgres } from '../../tests/setup/system'
import { makeHosts } from './hosts'
import { makePeople } from './people'
import { headOf, type Judged, judge, judgedTable, keep, kindsTable, reportOf } from './report'
import { startLoad } from './run-load'
import { METRICS_TOKEN } from './server'
import { type Mark, type Sample, Tally } from './tally'
import { verify } from './verify'
import { type Watched, watchedBy } from './watched-by'

/** `npm run acceptance [-- --users=100 --seconds=180]`: writes docs/acceptance-report.md. */
const { values } = parseArgs({
  options: { users: { type: 'string', default: '100' }, seconds: { type: 'string', default: '180' } },
})
const [users, seconds] = [Number(values.users), Number(values.seconds)]
const DATABASE_AWAY_MS = 3000
const BACK_WITHIN_MS = 10_000

const prometheusProgram = findTool('prometheus')
const missing = [
  ...(has('nginx') ? [] : ['nginx']),
  ...(redisProgram ? [] : ['redis-server']),
  ...(systemPostgres ? [] : ['postgresql']),
  ...(prometheusProgram ? [] : ['prometheus']),
]
if (missing.length > 0) {
  console.error(`Belum ada di sistem ini: sudo apt-get install -y ${missing.join(' ')}`)
  process.exit(1)
}

type Hosts = Awaited<ReturnType<typeof makeHosts>>

/** While people work: the next version host by host, back again, and the database killed once. */
async function happenings({ hosts, releases, database }: Hosts, tally: Tally): Promise<number> {
  await sleep(seconds * 100)
  await tally.mark('deploy', async () => {
    for (const host of hosts) await host.deploy(`--release=${releases.second}`, '--no-backup')
  })
  await sleep(5000)
  await tally.mark('rollback', async () => {
    for (const host of hosts) await host.deploy('rollback')
  })
  await sleep(10_000)
  return tally.mark('database killed', async () => {
    await database.kill()
    await sleep(DATABASE_AWAY_MS)
    await database.revive()
    return tally.now()
  })
}

/** Due while the database was away, or failed because of it: told by lines of their own. */
function ofOutage(tally: Tally): Sample[] {
  const { from, to } = markOf(tally, 'database killed')
  const away = tally.samples.filter(({ due, ms }) => due + ms >= from && due <= to)
  return [...new Set([...away, ...tally.failedBetween(from, to + BACK_WITHIN_MS)])]
}

const markOf = (tally: Tally, what: string) => tally.marks.find((it) => it.what === what) as Mark

/** From the moment it is up until nothing fails any more and an edit is acknowledged; null: never. */
function backAfter(touched: readonly Sample[], writes: readonly Sample[], revived: number): number | null {
  const end = ({ due, ms }: Sample) => due + ms - revived
  const saved = writes.filter((it) => it.outcome === 'ok' && end(it) > 0).map(end)
  const failures = touched.filter(({ outcome }) => outcome === 'failed').map(end)
  return saved.length === 0 ? null : Math.max(0, Math.min(...saved), ...failures)
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

function judgeHappenings(tally: Tally, revived: number): Judged[] {
  const killed = markOf(tally, 'database killed')
  const touched = ofOutage(tally)
  const back = backAfter(touched, tally.of('write'), revived)
  const calm = ['deploy', 'rollback'].map((what) => {
    const { from, to } = markOf(tally, what)
    // What was still waiting when the database was killed is the outage's.
    const failed = tally.failedBetween(from, to).filter((sample) => !touched.includes(sample)).length
    const meanwhile = tally.samples.filter(({ due }) => due >= from && due <= to).length
    return {
      what: `${what} of both replicas, ${inSeconds(to - from)}, under load`,
      measured: `${failed} of ${meanwhile} requests failed`,
      target: '0 failed',
      held: failed === 0,
    }
  })
  const told = (what: string, measured: string): Judged => ({ what, measured, target: '', held: null })
  return [
    ...calm,
    {
      what: `database killed (kill -9), up again after ${inSeconds(revived - killed.from)}: served again after that`,
      measured: back === null ? 'never' : inSeconds(back),
      target: `< ${inSeconds(BACK_WITHIN_MS)}`,
      held: back !== null && back < BACK_WITHIN_MS,
    },
    told(
      'all who had waited were answered',
      inSeconds(Math.max(0, ...touched.map(({ due, ms }) => due + ms - revived))),
    ),
    told(
      'requests due while it was away, of them refused or cut',
      `${touched.length}, ${touched.filter(({ outcome }) => outcome === 'failed').length}`,
    ),
    {
      ...told('all of it while people worked', `${inSeconds(killed.to)} of ${seconds} s`),
      held: killed.to + BACK_WITHIN_MS < seconds * 1000,
    },
  ]
}

/** The load as it was but for the outage. */
function withoutOutage(tally: Tally): Tally {
  const calm = new Tally()
  const outage = new Set(ofOutage(tally))
  calm.samples.push(...tally.samples.filter((sample) => !outage.has(sample)))
  calm.marks.push(...tally.marks)
  return Object.assign(calm, { unserved: tally.unserved, again: tally.again })
}

const judgeWatched = ({ rules, broken, up, counted, noticed, critical }: Watched, sent: number): Judged[] => [
  {
    what: 'alert rules evaluated by Prometheus',
    measured: `${rules}, ${broken.length} with errors`,
    target: '0 with errors',
    held: rules > 0 && broken.length === 0,
  },
  { what: 'replicas that answer Prometheus', measured: String(up), target: '2', held: up === 2 },
  {
    what: 'requests Prometheus has counted',
    measured: `${counted.toFixed(0)} of ${sent} sent`,
    target: '',
    held: null,
  },
  {
    what: 'the outage was seen (DatabaseConnectionFailure pending)',
    measured: noticed ? 'yes' : 'no',
    target: 'yes',
    held: noticed,
  },
  {
    what: 'critical alerts that fire at the end',
    measured: critical.join(', ') || 'none',
    target: 'none',
    held: critical.length === 0,
  },
]

const stop = onStop()
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-terima-'))
stop.add(async () => fs.rmSync(home, { recursive: true, force: true }))
const step = (words: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${words}`)

async function main(): Promise<number> {
  const before = os.loadavg()[0] ?? 0
  step('two hosts, PostgreSQL, Redis, nginx …')
  const world = await makeHosts(home, users, stop.add)
  for (const [n, host] of world.hosts.entries()) {
    step(`first deploy to host ${n + 1} …`)
    await host.deploy(`--release=${world.releases.first}`, ...(n === 0 ? [] : ['--no-backup']))
  }
  const targets = world.hosts.map(({ nginx }) => `127.0.0.1:${nginx.port}`)
  const prometheus = await startPrometheus(String(prometheusProgram), targets, METRICS_TOKEN)
  stop.add(prometheus.stop)
  await until(
    () =>
      fetch(`${prometheus.origin}/-/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    20_000,
  )
  step(`${users} people …`)
  const people = await makePeople(world.origin, users)
  step(`load for ${seconds} s; deploy, rollback and a killed database meanwhile …`)
  const { tally, ended } = startLoad({ people, durationMs: seconds * 1000, metricsToken: METRICS_TOKEN })
  const [revived] = await Promise.all([happenings(world, tally), ended])
  step('reading back what was acknowledged …')
  const verdict = await verify(people, world.url)
  const watched = await watchedBy(prometheus, seconds)
  for (const { line } of people) line.close()
  const report = reportOf({ tally: withoutOutage(tally), users, seconds, before, verdict })
  const judged = [
    ...judge(report),
    ...judgeHappenings(tally, revived),
    ...judgeWatched(watched, tally.samples.length),
  ]
  const held = judged.every((line) => line.held !== false)
  const page = pageOf(headOf(report), kindsTable(report), judgedTable(judged), held)
  keep(path.join('.cache', 'terima'), report, tally)
  fs.copyFileSync('.cache/terima/beban.svg', 'docs/acceptance.svg')
  fs.writeFileSync('docs/acceptance-report.md', page)
  console.log(`\n${page}`)
  for (const [failure, times] of Object.entries(report.failures)) console.log(`${times} x ${failure}`)
  for (const wrong of [...verdict.lost, ...verdict.half, ...verdict.wrong].slice(0, 20)) console.log(wrong)
  return held ? 0 : 1
}

const pageOf = (head: string, kinds: string, figures: string, held: boolean) => `# Acceptance

Last run of \`npm run acceptance\`: ${held ? 'all targets held' : 'NOT all targets held'}.

${head}
Two replicas, each behind its own nginx and deployed by \`scripts/deploy-staging.sh\`, a balancer, one PostgreSQL, one Redis,
Prometheus with the rules; the load runs on the same machine. Limits are on. What was due while the database was
dead is told by its own lines, and left out of the others.

${figures}

${kinds}

![p95 and requests over time, with the deploy, the rollback and the outage](acceptance.svg)
`

await stop.exitWith(
  await main().catch((error: unknown) => {
    console.error(error)
    return 1
  }),
)
