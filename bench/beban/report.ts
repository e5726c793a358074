import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pictureOf } from './picture'
import { type Figures, figuresOf, KINDS, type Kind, type Mark, type Tally } from './tally'
import type { Verdict } from './verify'

/** Asked for at 100 users on two cores with everything on. */
const TARGETS: Partial<Record<Kind, { p50: number; p95: number }>> = {
  read: { p50: 100, p95: 300 },
  write: { p50: 100, p95: 500 },
}

/** A figure beside what it should be; `held` is null where nothing is asked. */
export interface Judged {
  what: string
  measured: string
  target: string
  held: boolean | null
}

export interface Report {
  at: string
  users: number
  seconds: number
  cores: number
  /** Of the machine over the last minute, others' work included, before and after the load. */
  machineLoad: { before: number; after: number }
  perSecond: number
  kinds: Partial<Record<Kind, Figures>>
  unserved: number
  /** Requests sent again on a new connection, since the kept one had been shut: no failures. */
  again: number
  marks: readonly Mark[]
  failures: Record<string, number>
  verdict: Verdict | null
}

interface Made {
  tally: Tally
  users: number
  seconds: number
  before: number
  verdict: Verdict | null
}

export function reportOf({ tally, users, seconds, before, verdict }: Made): Report {
  const failures: Record<string, number> = {}
  for (const { what, failure } of tally.samples)
    if (failure) failures[`${what}: ${failure}`] = (failures[`${what}: ${failure}`] ?? 0) + 1
  const kinds = Object.fromEntries(
    KINDS.flatMap((kind) => {
      const samples = tally.of(kind)
      return samples.length > 0 ? [[kind, figuresOf(samples)]] : []
    }),
  )
  return {
    at: new Date().toISOString(),
    users,
    seconds,
    cores: os.cpus().length,
    machineLoad: { before, after: os.loadavg()[0] ?? 0 },
    perSecond: tally.samples.length / seconds,
    kinds,
    unserved: tally.unserved,
    again: tally.again,
    marks: tally.marks,
    failures,
    verdict,
  }
}

const ms = (n: number) => (Number.isNaN(n) ? '–' : `${n < 10 ? n.toFixed(1) : n.toFixed(0)} ms`)

/** What the issue asks of a load, each figure beside its target. */
export function judge({ kinds, unserved, verdict }: Report): Judged[] {
  const times = Object.entries(TARGETS).flatMap(([kind, target]) => {
    const found = kinds[kind as Kind]
    if (!found) return []
    return (['p50', 'p95'] as const).map((share) => ({
      what: `${kind}, ${share}`,
      measured: ms(found[share]),
      target: `< ${target[share]} ms`,
      held: found[share] < target[share],
    }))
  })
  const signIns = kinds['sign-in']
  const all = Object.values(kinds)
  const failed = all.reduce((sum, it) => sum + it.failed, 0) + unserved
  const limited = all.reduce((sum, it) => sum + it.limited, 0)
  return [
    ...times,
    { what: 'failed requests', measured: String(failed), target: '0', held: failed === 0 },
    { what: 'answers 429 (limits on)', measured: String(limited), target: 'counted apart', held: null },
    ...(signIns
      ? [
          {
            what: 'sign-ins',
            measured: `${signIns.count - signIns.failed} of ${signIns.count}, p95 ${ms(signIns.p95)}`,
            target: '100 %',
            held: signIns.failed === 0,
          },
        ]
      : []),
    ...(verdict ? judgeVerdict(verdict) : []),
  ]
}

function judgeVerdict({ acknowledged, lost, half, wrong, projects }: Verdict): Judged[] {
  const none = (what: string, found: readonly string[], of: string) => ({
    what,
    measured: `${found.length} of ${of}`,
    target: '0',
    held: found.length === 0,
  })
  return [
    none('acknowledged edits lost', lost, `${acknowledged} change sets`),
    none('half, lost or unknown change sets', half, String(acknowledged)),
    none('projects whose rekap is not what SQL computes', wrong, String(projects)),
  ]
}

const COLUMNS = ['what', 'requests', 'p50', 'p95', 'p99', 'longest', '429', 'failed']

/** The table of kinds; as markdown, which is as good to read on a terminal. */
export function kindsTable({ kinds }: Report): string {
  const rows = Object.entries(kinds).map(([kind, it]) => [
    kind,
    String(it.count),
    ...[it.p50, it.p95, it.p99, it.longest].map(ms),
    String(it.limited),
    String(it.failed),
  ])
  return table(COLUMNS, rows)
}

export const judgedTable = (lines: readonly Judged[]): string =>
  table(
    ['figure', 'measured', 'target', 'held'],
    lines.map(({ what, measured, target, held }) => [
      what,
      measured,
      target,
      held === null ? '' : held ? 'yes' : 'NO',
    ]),
  )

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  )
}

/** One line on the run: how many people, for how long, and what else the machine was doing. */
export const headOf = ({ at, users, seconds, cores, machineLoad, perSecond, again, unserved }: Report) =>
  `${at.slice(0, 16)}Z: ${users} users, ${seconds} s, ${perSecond.toFixed(1)} requests a second on ${cores} cores; load average ` +
  `${machineLoad.before.toFixed(1)} before, ${machineLoad.after.toFixed(1)} after; ${again} sent again on a new connection, ` +
  `${unserved} never begun.`

/** Writes beban.json and beban.svg into `folder`. */
export function keep(folder: string, report: Report, tally: Tally): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'beban.json'), `${JSON.stringify(report, null, 2)}\n`)
  fs.writeFileSync(path.join(folder, 'beban.svg'), pictureOf(tally, report))
}
